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
  /**
   * m-lines are those of the link: what the browser publishes first, then two a slot; so the slots'
   * mids are the last ones, in pairs.
   */
  static List<Inbound> of(JsonNode rows, JsonNode slots) {
    var streams = new ArrayList<Inbound>();
    int published = publishedLines(rows);
    for (JsonNode row : rows) {
      int slot = (row.path("mid").asString("0").transform(Integer::parseInt) - published) / 2;
      streams.add(
          new Inbound(
              seatOf(slots, slot),
              row.path("kind").asString(""),
              row.path("packets").asLong(0),
              row.path("frames").asLong(0),
              row.path("samples").asLong(0)));
    }
    return streams;
  }

  private static int publishedLines(JsonNode rows) {
    int lowest = Integer.MAX_VALUE;
    for (JsonNode row : rows) {
      lowest = Math.min(lowest, Integer.parseInt(row.path("mid").asString("0")));
    }
    return lowest >= 2 ? 2 : 0;
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
