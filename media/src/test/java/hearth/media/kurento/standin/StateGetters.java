package hearth.media.kurento.standin;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What an endpoint tells about its state. */
final class StateGetters {
  private StateGetters() {}

  static JsonNode invoke(Endpoint endpoint, String operation, Params params) {
    Visit visit = endpoint.visit();
    return switch (operation) {
      case "getConnectionState" -> Json.text(connected(visit != null && visit.connected()));
      case "getMediaState" -> Json.text(connected(visit != null && visit.mediaConnected()));
      case "getIceConnectionState" -> ice(endpoint);
      case "getICECandidatePairs" -> pairs(endpoint);
      case "getDtlsConnectionState" -> dtls(endpoint);
      case "isMediaFlowingIn" -> Json.truth(endpoint.flowingIn().contains(params.medium()));
      case "isMediaFlowingOut" -> Json.truth(flowsOut(visit, params.medium()));
      // False even while it transcodes: so says the real one (11).
      case "isMediaTranscoding" -> {
        params.medium();
        yield Json.truth(false);
      }
      default -> ObjectOperations.invoke(endpoint, operation, params);
    };
  }

  private static boolean flowsOut(@Nullable Visit visit, MediaType medium) {
    return visit != null && visit.told().contains(medium);
  }

  private static String connected(boolean is) {
    return is ? "CONNECTED" : "DISCONNECTED";
  }

  private static JsonNode ice(Endpoint endpoint) {
    ArrayNode states = Json.array();
    if (endpoint.ice() == null) {
      return states;
    }
    Visit visit = endpoint.visit();
    String first = visit != null && visit.connected() ? "READY" : "GATHERING";
    return states.add(ice(1, first)).add(ice(2, "GATHERING"));
  }

  private static JsonNode ice(int component, String state) {
    return Json.typed("IceConnection")
        .put("componentId", component)
        .put("streamId", "1")
        .put("state", state);
  }

  private static JsonNode pairs(Endpoint endpoint) {
    ArrayNode pairs = Json.array();
    Visit visit = endpoint.visit();
    Ice ice = endpoint.ice();
    if (visit != null && visit.connected() && ice != null) {
      pairs.add(ice.pair(endpoint.remoteCandidates()));
    }
    return pairs;
  }

  private static JsonNode dtls(Endpoint endpoint) {
    ArrayNode states = Json.array();
    Visit visit = endpoint.visit();
    if (visit != null) {
      for (String half : Dtls.HALVES) {
        states.add(Dtls.connection(endpoint, half, visit.dtls()));
      }
    }
    return states;
  }
}
