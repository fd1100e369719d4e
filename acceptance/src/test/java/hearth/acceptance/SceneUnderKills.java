package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Two in a breakout for a minute: there until its time is over, and not any longer. */
final class SceneUnderKills {
  private static final Duration SHOWN_WITHIN = Duration.ofSeconds(3);
  private static final String ROOM = "1";

  private final List<RawChannel> pair;
  private final Instant endsAt;

  private SceneUnderKills(List<RawChannel> pair, Instant endsAt) {
    this.pair = pair;
    this.endsAt = endsAt;
  }

  static SceneUnderKills open(RawChannel staff, List<RawChannel> pair) {
    RawScenes.prepare(staff, List.of(pair));
    staff.done("setSceneMinutes", Map.of("minutes", 1));
    RawScenes.open(staff);
    pair.forEach(one -> RawScenes.awaitIn(one, ROOM));
    return new SceneUnderKills(pair, endsAt(pair.getFirst()));
  }

  /** Before its end both are in it, under the same end; after it both are in the circle. */
  void assertGoesOn(int round) {
    for (RawChannel one : pair) {
      Awaitility.await(one.name + "'s scene in round " + round)
          .atMost(SHOWN_WITHIN)
          .pollInterval(Duration.ofMillis(5))
          .until(() -> Instant.now().isBefore(endsAt) ? isIn(one) : isBack(one));
    }
  }

  void assertEndsOnTime() {
    for (RawChannel one : pair) {
      Awaitility.await(one.name + " is back")
          .atMost(Duration.between(Instant.now(), endsAt.plus(SHOWN_WITHIN)).abs())
          .until(() -> isBack(one));
    }
    assertThat(Instant.now()).isAfterOrEqualTo(endsAt);
  }

  private boolean isIn(RawChannel one) {
    return !isBack(one) && RawScenes.room(one).equals(ROOM) && endsAt(one).equals(endsAt);
  }

  private static boolean isBack(RawChannel one) {
    return scene(one).isNull();
  }

  private static Instant endsAt(RawChannel one) {
    return Instant.parse(scene(one).get("endsAt").asString());
  }

  private static JsonNode scene(RawChannel one) {
    return one.section("scene");
  }
}
