package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes through the wall between two breakouts: of every frame that came to a browser. */
final class RoomWall {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RoomWall() {}

  /** None of these words is in any frame that this person ever received. */
  static void assertNeverRead(Person person, String... words) {
    for (String each : words) {
      Screen.doesNotRead(person, each);
      assertThat(person.frames()).as(person.name).noneMatch(frame -> frame.contains(each));
    }
  }

  /**
   * Since their scene opened, nothing of these seats: no level, no slot, no line, no device or
   * hand.
   */
  static void assertNothingOf(Person person, Collection<String> seats) {
    var frames = person.frames().stream().map(JSON::readTree).toList();
    int opened = opened(frames);
    assertThat(opened).as("%s: a scene was opened", person.name).isNotNegative();
    for (JsonNode frame : frames.subList(opened, frames.size())) {
      switch (frame.get("type").asString()) {
        case "view" -> assertShowsNothing(person, frame, seats);
        case "levels", "slots", "feed", "warmth", "networks", "voices", "shares" ->
            assertThat(seats)
                .as("%s: %s", person.name, frame)
                .noneMatch(seat -> frame.toString().contains("\"seat\":\"" + seat + "\""));
        default -> {}
      }
    }
  }

  private static int opened(List<JsonNode> frames) {
    for (int i = 0; i < frames.size(); i++) {
      if (isPlaying(frames.get(i).path("sections").path("scene"))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlaying(JsonNode scene) {
    return scene.path("state").asString("").equals("playing");
  }

  private static void assertShowsNothing(Person person, JsonNode view, Collection<String> seats) {
    for (JsonNode seat : view.path("sections").path("circle").path("seats")) {
      if (seats.contains(seat.get("seat").asString())) {
        assertThat(seat.get("elsewhere").asBoolean()).as("%s: %s", person.name, seat).isTrue();
        assertThat(seat.get("microphone").asBoolean() || seat.get("camera").asBoolean())
            .as("%s: %s", person.name, seat)
            .isFalse();
        assertThat(seat.path("hand").isNumber()).as("%s: %s", person.name, seat).isFalse();
      }
    }
  }

  /** How many frames told this person of their scene. */
  static long toldOfScene(Person person) {
    return person.frames().stream()
        .filter(frame -> JSON.readTree(frame).path("sections").has("scene"))
        .count();
  }
}
