package hearth.media.kurento.standin;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The server itself as an object. */
final class Manager extends MediaObject {
  static final String ID = "manager_ServerManager";

  Manager() {
    super(ID);
  }

  @Override
  String type() {
    return "ServerManager";
  }

  @Override
  List<String> ancestors() {
    return List.of("kurento.MediaObject");
  }

  @Override
  Set<String> eventTypes() {
    return Set.of("Error", "ObjectCreated", "ObjectDestroyed");
  }

  @Override
  @Nullable MediaObject parent() {
    return null;
  }
}
