package hearth.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One stream that a browser receives.
 *
 * @param seat whom the slot plays, empty when the slot is empty
 * @param kind {@code audio} or {@code video}
 * @param samples audio samples received and not concealed
 */
record Inbound(String seat, String kind, long packets, long frames, long samples) {
  static List<Inbound> of(JsonNode rows, OfferedLinks links, JsonNode slots) {
    var streams = new ArrayList<Inbound>();
    for (JsonNode row : rows) {
      int line = Integer.parseInt(row.path("mid").asString("0"));
      streams.add(
          new Inbound(
              seatOf(slots, links.slot(row.path("origin").asString(""), line)),
              row.path("kind").asString(""),
              row.path("packets").asLong(0),
              row.path("frames").asLong(0),
              row.path("samples").asLong(0)));
    }
    return streams;
  }

  private static String seatOf(JsonNode slots, int slot) {
    for (JsonNode s : slots.path("slots")) {
      if (s.path("slot").asInt(-1) == slot) {
        return s.path("seat").asString("");
      }
    }
    return "";
  }
}
