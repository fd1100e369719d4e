package hearth.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which slot a received stream fills, whatever number of connections the media plane asks for: a
 * connection is known by the offer it made, and the server said what that link is for.
 */
final class OfferedLinks {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int NO_SLOT = -1;

  /** By the session id of the offer's {@code o=} line (RFC 8866, 5.2). */
  private final Map<String, JsonNode> links = new HashMap<>();

  /**
   * @param received frames of the server, in order
   * @param sent frames of the browser, in order
   */
  OfferedLinks(List<String> received, List<String> sent) {
    var asked = new HashMap<String, JsonNode>();
    for (JsonNode message : ofType("links", received)) {
      for (JsonNode link : message.get("links")) {
        asked.put(message.get("fence").asLong() + " " + link.get("id").asString(), link);
      }
    }
    for (JsonNode offer : ofType("offer", sent)) {
      var link = asked.get(offer.get("fence").asLong() + " " + offer.get("link").asString());
      if (link != null) {
        links.put(origin(offer.get("sdp").asString()), link);
      }
    }
  }

  /** The lines of a link: first what the browser publishes, then two a slot. */
  int slot(String origin, int line) {
    var link = links.get(origin);
    int place = link == null ? NO_SLOT : (line - link.get("publishes").size()) / 2;
    return link == null ? NO_SLOT : link.get("slots").path(place).asInt(NO_SLOT);
  }

  private static List<JsonNode> ofType(String type, List<String> frames) {
    return frames.stream()
        .map(JSON::readTree)
        .filter(frame -> type.equals(frame.path("type").asString("")))
        .toList();
  }

  private static String origin(String sdp) {
    return sdp.lines().filter(l -> l.startsWith("o=")).findFirst().orElse("o=- -").split(" ", 3)[1];
  }
}
