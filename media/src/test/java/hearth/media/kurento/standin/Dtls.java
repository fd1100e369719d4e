package hearth.media.kurento.standin;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** DTLS as the server tells it: each change twice, once for each half of it. */
final class Dtls {
  static final String DECODER = "dtlssrtpdec";
  static final String ENCODER = "dtlssrtpenc";
  static final List<String> HALVES = List.of(DECODER, ENCODER);

  private Dtls() {}

  /** The data of one half's event. */
  static ObjectNode change(Endpoint endpoint, String half, String state) {
    return describe(Json.object(), endpoint, half, state);
  }

  static ObjectNode connection(Endpoint endpoint, String half, String state) {
    return describe(Json.typed("DtlsConnection"), endpoint, half, state);
  }

  private static ObjectNode describe(
      ObjectNode into, Endpoint endpoint, String half, String state) {
    int number = endpoint.number();
    return into.put("componentId", "[bundle/" + half + "]")
        .put("connectionId", ENCODER + number + "-" + DECODER + number + "-1-1")
        .put("streamId", "1")
        .put("state", state);
  }
}
