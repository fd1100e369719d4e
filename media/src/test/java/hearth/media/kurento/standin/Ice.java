package hearth.media.kurento.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The candidates of one endpoint. They lead nowhere: the double carries media in memory. */
final class Ice {
  static final String ADDRESS = "127.0.0.1";
  private static final List<Integer> COMPONENTS = List.of(1, 2);

  private final List<Integer> ports = new ArrayList<>();

  Ice() {
    COMPONENTS.forEach(_ -> ports.add(ThreadLocalRandom.current().nextInt(40_000, 41_000)));
  }

  int port(int component) {
    return ports.get(component - 1);
  }

  String candidate(int component) {
    long priority = 2015363328L - component;
    return "candidate:1 "
        + component
        + " UDP "
        + priority
        + " "
        + ADDRESS
        + " "
        + port(component)
        + " typ host";
  }

  /** Tells all that gathering raises. */
  void tell(Kms kms, Endpoint endpoint, Negotiated negotiated) {
    for (int component : COMPONENTS) {
      kms.events()
          .raiseAfter(
              kms.moment(), endpoint, "IceComponentStateChanged", state(component, "GATHERING"));
      int index = 0;
      for (Line line : negotiated.lines()) {
        if (line.medium() != null) {
          found(kms, endpoint, line, index, component);
        }
        index++;
      }
    }
    kms.events().raiseAfter(3, endpoint, "IceGatheringDone", Json.object());
  }

  private void found(Kms kms, Endpoint endpoint, Line line, int index, int component) {
    String mid = line.offered().attribute("mid");
    ObjectNode candidate =
        Json.typed("IceCandidate")
            .put("candidate", candidate(component))
            .put("sdpMLineIndex", index)
            .put("sdpMid", mid == null ? line.offered().kind() : mid);
    ObjectNode data = Json.object();
    data.set("candidate", candidate);
    kms.events().raiseAfter(kms.moment(), endpoint, "IceCandidateFound", data);
  }

  static ObjectNode state(int component, String state) {
    return Json.object().put("componentId", component).put("streamId", 1).put("state", state);
  }

  /** The pair that carries, once there is one. */
  ObjectNode pair(List<JsonNode> remote) {
    String far =
        remote.stream()
            .map(each -> Json.text(each, "candidate"))
            .filter(each -> each != null && each.contains(" typ host"))
            .findFirst()
            .orElse("candidate:1 1 udp 1 127.0.0.1 9 typ prflx");
    int end = far.indexOf(" typ ");
    String kind = far.contains(" typ host") ? "host" : "prflx";
    return Json.typed("IceCandidatePair")
        .put("componentId", 1)
        .put("streamId", "1")
        .put("localCandidate", candidate(1))
        .put("remoteCandidate", far.substring(0, end).replace(" udp ", " UDP ") + " typ " + kind);
  }
}
