package hearth.media.contract;

import static hearth.media.contract.Circle.id;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.MemberId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told to be speaking. */
interface SpeakingRules {
  Circle circle();

  private Map<MemberId, Integer> last() {
    List<Map<MemberId, Integer>> told = circle().heard().speaking();
    return told.isEmpty() ? Map.of() : told.getLast();
  }

  @Test
  @DisplayName("MP50 who speaks is told, loudest first, and who falls silent is not")
  default void loudestFirst() {
    TestMember anna = circle().join("anna");
    TestMember cleo = circle().join("cleo");
    circle().join("ben");
    circle().route(to("ben", sound("anna"), sound("cleo")));
    patiently()
        .untilAsserted(
            () -> {
              anna.voice(-40);
              cleo.voice(-20);
              assertThat(last()).containsExactlyEntriesOf(levels("cleo", -20, "anna", -40));
            });
    patiently()
        .untilAsserted(
            () -> {
              anna.voice(-127);
              cleo.voice(-20);
              assertThat(last()).containsExactly(Map.entry(id("cleo"), -20));
            });
    circle().space().leave(cleo.id());
    patiently().untilAsserted(() -> assertThat(last()).isEmpty());
  }

  private static Map<MemberId, Integer> levels(
      String first, int level, String second, int secondLevel) {
    Map<MemberId, Integer> levels = new LinkedHashMap<>();
    levels.put(id(first), level);
    levels.put(id(second), secondLevel);
    return levels;
  }

  @Test
  @DisplayName("MP51 somebody whom nobody may hear is not told to be speaking")
  default void heldBack() {
    TestMember anna = circle().join("anna");
    TestMember cleo = circle().join("cleo");
    circle().join("ben");
    circle().route(to("ben", sound("anna")));
    patiently()
        .untilAsserted(
            () -> {
              cleo.voice(-10);
              anna.voice(-30);
              assertThat(last()).containsKey(anna.id());
            });
    circle().route();
    patiently()
        .untilAsserted(
            () -> {
              anna.voice(-30);
              assertThat(last()).isEmpty();
            });
    assertThat(circle().heard().speaking())
        .allSatisfy(told -> assertThat(told).doesNotContainKey(cleo.id()));
  }
}
