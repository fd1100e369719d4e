package hearth.media.kurento.standin;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What an endpoint can be told to keep in mind, with what it begins with. */
final class Properties {
  private static final Map<String, JsonNode> BEGIN =
      Map.ofEntries(
          Map.entry("minVideoRecvBandwidth", Json.number(100)),
          Map.entry("maxVideoRecvBandwidth", Json.number(0)),
          Map.entry("minVideoSendBandwidth", Json.number(100)),
          Map.entry("maxVideoSendBandwidth", Json.number(500)),
          Map.entry("maxAudioRecvBandwidth", Json.number(0)),
          Map.entry("mtu", Json.number(1200)),
          Map.entry("stunServerPort", Json.number(3478)),
          Map.entry("stunServerAddress", Json.text("")),
          Map.entry("turnUrl", Json.text("")),
          Map.entry("externalIPv4", Json.text("")),
          Map.entry("externalIPv6", Json.text("")),
          Map.entry("networkInterfaces", Json.text("")));

  private Properties() {}

  static JsonNode invoke(MediaObject object, String operation, Params params) {
    if (object instanceof Endpoint && operation.length() > 3) {
      String property = Character.toLowerCase(operation.charAt(3)) + operation.substring(4);
      JsonNode begin = BEGIN.get(property);
      if (begin != null && operation.startsWith("get")) {
        return object.properties().getOrDefault(property, begin);
      }
      if (begin != null && operation.startsWith("set")) {
        object.properties().put(property, value(property, begin, params));
        return Json.nothing();
      }
    }
    throw Refusal.malformed(
        "Method '" + operation + "' with " + params.count() + " parameters not found");
  }

  private static JsonNode value(String property, JsonNode begin, Params params) {
    return begin.isNumber()
        ? Json.number(params.integer(property))
        : Json.text(params.text(property));
  }
}
