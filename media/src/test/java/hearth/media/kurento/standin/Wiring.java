package hearth.media.kurento.standin;

import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an endpoint does with its wires. */
final class Wiring {
  private final Kms kms;
  private final Endpoint endpoint;

  Wiring(Kms kms, Endpoint endpoint) {
    this.kms = kms;
    this.endpoint = endpoint;
  }

  JsonNode invoke(String operation, Params params) {
    return switch (operation) {
      case "connect" -> connect(params);
      case "disconnect" -> disconnect(params);
      case "getSourceConnections" -> list(sources());
      case "getSinkConnections" -> list(sinks());
      default -> throw new IllegalArgumentException(operation);
    };
  }

  private Endpoint sink(Params params) {
    String id = params.text("sink");
    if (kms.get(id) instanceof Endpoint sink) {
      return sink;
    }
    throw Refusal.noObject(id);
  }

  private JsonNode connect(Params params) {
    Endpoint sink = sink(params);
    if (sink.pipeline() != endpoint.pipeline()) {
      throw new Refusal(40004, "CONNECT_ERROR", "Media elements do not share pipeline");
    }
    for (MediaType medium : params.media()) {
      Endpoint before = sink.sources().put(medium, endpoint);
      if (before != null) {
        tell(before, "ElementDisconnected", sink, medium);
      }
      tell(endpoint, "ElementConnected", sink, medium);
      kms.flow().wired(sink, medium);
    }
    return Json.nothing();
  }

  private JsonNode disconnect(Params params) {
    Endpoint sink = sink(params);
    for (MediaType medium : params.media()) {
      if (sink.sources().remove(medium, endpoint)) {
        kms.flow().unwired(sink, medium);
      }
      tell(endpoint, "ElementDisconnected", sink, medium);
    }
    return Json.nothing();
  }

  private void tell(Endpoint source, String type, Endpoint sink, MediaType medium) {
    ObjectNode data =
        Json.object()
            .put("mediaType", medium.name())
            .put("sink", sink.id())
            .put("sinkMediaDescription", "default")
            .put("sourceMediaDescription", "default");
    kms.events().raiseAfter(kms.moment(), source, type, data);
  }

  private Stream<JsonNode> sources() {
    return endpoint.sources().entrySet().stream().map(each -> connection(each, endpoint));
  }

  private Stream<JsonNode> sinks() {
    return MediaType.ALL.stream()
        .flatMap(
            medium ->
                endpoint.sinks(medium).map(sink -> connection(Map.entry(medium, endpoint), sink)));
  }

  private static JsonNode connection(Map.Entry<MediaType, Endpoint> wire, Endpoint sink) {
    return Json.typed("ElementConnectionData")
        .put("type", wire.getKey().name())
        .put("source", wire.getValue().id())
        .put("sourceDescription", "default")
        .put("sink", sink.id())
        .put("sinkDescription", "default");
  }

  private static JsonNode list(Stream<JsonNode> connections) {
    ArrayNode list = Json.array();
    connections.forEach(list::add);
    return list;
  }
}
