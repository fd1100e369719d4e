package hearth.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Role-play by the channel alone. */
final class RawScenes {
  private static final List<String> PARTS = List.of("self", "other", "observer");

  private RawScenes() {}

  /** These companies in the rooms "1", "2", …, all with the same scene. */
  static void prepare(RawChannel staff, List<List<RawChannel>> companies) {
    staff.done("arrange", Map.of("kind", "breakouts", "how", "byHand", "size", 2));
    for (int room = 0; room < companies.size(); room++) {
      var company = companies.get(room);
      for (int i = 0; i < company.size(); i++) {
        staff.done(
            "place",
            Map.of("seat", company.get(i).seat(), "breakout", id(room), "part", PARTS.get(i)));
      }
    }
    var text = new HashMap<String, Object>(Map.of("title", "The coat", "situation", "At the door"));
    text.putAll(Map.of("aim", "To say goodbye", "prompts", new ArrayList<>(), "area", "grief"));
    text.put("breakout", null);
    staff.done("setScene", text);
  }

  static void open(RawChannel staff) {
    staff.done("showParts", Map.of());
    staff.done("openScenes", Map.of());
  }

  static void awaitIn(RawChannel one, String room) {
    Awaitility.await(one.name + " is in room " + room)
        .atMost(Duration.ofSeconds(5))
        .pollInterval(Duration.ofMillis(5))
        .until(
            () ->
                room(one).equals(room)
                    && one.section("scene").get("state").asString().equals("playing"));
  }

  /** Empty for nowhere. */
  static String room(RawChannel one) {
    return one.section("scene").path("breakout").asString("");
  }

  private static String id(int room) {
    return Integer.toString(room + 1);
  }
}
