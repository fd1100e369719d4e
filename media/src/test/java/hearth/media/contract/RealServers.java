package hearth.media.contract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kurento.client.KurentoClient;
import org.kurento.client.MediaPipeline;

/** The media servers that {@code ./hearth test --kurento ws://…} names, seen past the plane. */
final class RealServers {
  static final String PROPERTY = "hearth.kurento";
  static final String GIVEN = "wss?://.+";
  static final String WHY_NOT = "no real media server was given: ./hearth test --kurento ws://…";

  private RealServers() {}

  static List<URI> all() {
    return Stream.of(System.getProperty(PROPERTY, "").split(",", -1)).map(URI::create).toList();
  }

  /** The pipelines of this owner, on all of them. */
  static List<String> pipelines(String owner) {
    List<String> theirs = new ArrayList<>();
    for (URI server : all()) {
      KurentoClient client = KurentoClient.create(server.toString());
      try {
        for (MediaPipeline pipeline : client.getServerManager().getPipelines()) {
          if (isOf(owner, pipeline)) {
            theirs.add(pipeline.getId());
          }
        }
      } finally {
        client.destroy();
      }
    }
    return theirs;
  }

  private static boolean isOf(String owner, MediaPipeline pipeline) {
    return pipeline.getTags().stream()
        .anyMatch(tag -> tag.getKey().equals("hearth-owner") && tag.getValue().equals(owner));
  }
}
