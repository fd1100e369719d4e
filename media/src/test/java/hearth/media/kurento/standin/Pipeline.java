package hearth.media.kurento.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Endpoints that may be wired to each other. */
final class Pipeline extends MediaObject {
  private final List<Endpoint> children = new ArrayList<>();

  Pipeline() {
    super(UUID.randomUUID() + "_kurento.MediaPipeline");
  }

  List<Endpoint> children() {
    return children;
  }

  @Override
  String type() {
    return "MediaPipeline";
  }

  @Override
  List<String> ancestors() {
    return List.of("kurento.MediaObject");
  }

  @Override
  Set<String> eventTypes() {
    return Set.of("Error");
  }

  @Override
  @Nullable MediaObject parent() {
    return null;
  }
}
