package hearth.media.contract;

import static hearth.media.contract.Circle.both;
import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.soundOnly;
import static hearth.media.contract.Circle.to;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.SlotContent;
import hearth.media.SlotId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One person, one place. */
interface SlotRules {
  Circle circle();

  @Test
  @DisplayName("MP10 a slot keeps its person while the plan keeps them, whatever the order")
  default void keepsItsPerson() {
    TestMember anna = circle().join("anna");
    circle().join("cleo");
    circle().join("dora");
    TestMember ben = circle().join("ben");
    circle().route(to("ben", sound("anna"), sound("cleo")));
    SlotId annas = circle().slotOf(ben, "anna");
    SlotId cleos = circle().slotOf(ben, "cleo");
    circle().route(to("ben", sound("cleo"), sound("anna")));
    circle().route(to("ben", sound("dora"), picture("cleo"), sound("cleo"), sound("anna")));
    anna.speak("still here");
    circle().reaches(ben, "still here");
    assertThat(circle().slotOf(ben, "anna")).isEqualTo(annas);
    assertThat(circle().slotOf(ben, "cleo")).isEqualTo(cleos);
    assertThat(ben.played()).extracting(Played::slot).containsOnly(annas);
  }

  @Test
  @DisplayName("MP11 a slot that a plan empties is not reused by that plan; the next plan may")
  default void notReusedAtOnce() {
    TestMember anna = circle().join("anna");
    TestMember cleo = circle().join("cleo");
    TestMember ben = circle().join("ben", 1);
    circle().route(to("ben", sound("anna")));
    circle().slots(ben, Map.of(new SlotId(0), soundOnly("anna")));
    circle().route(to("ben", sound("cleo")));
    circle().slots(ben, Map.of());
    anna.speak("anna");
    cleo.speak("too early");
    assertThat(circle().words(ben)).isEmpty();
    circle().route(to("ben", sound("cleo")));
    circle().slots(ben, Map.of(new SlotId(0), soundOnly("cleo")));
    cleo.speak("now");
    assertThat(circle().words(ben)).containsExactly("now");
  }

  @Test
  @DisplayName("MP12 the first of the feeds have the slots, and nobody is moved out for a newcomer")
  default void tooFewSlots() {
    TestMember anna = circle().join("anna");
    TestMember cleo = circle().join("cleo");
    TestMember dora = circle().join("dora");
    TestMember ben = circle().join("ben", 2);
    Map<SlotId, SlotContent> expected =
        Map.of(new SlotId(0), soundOnly("anna"), new SlotId(1), soundOnly("cleo"));
    circle().route(to("ben", sound("anna"), sound("cleo"), sound("dora")));
    circle().slots(ben, expected);
    circle().route(to("ben", sound("dora"), sound("cleo"), sound("anna")));
    anna.speak("anna");
    cleo.speak("cleo");
    dora.speak("dora");
    assertThat(circle().words(ben)).containsExactlyInAnyOrder("anna", "cleo");
    circle().slots(ben, expected);
  }

  @Test
  @DisplayName("MP13 the slot map names who is granted and there, with the plan's version")
  default void slotMap() {
    circle().join("anna");
    TestMember ben = circle().join("ben");
    circle().route(7, to("ben", sound("anna"), picture("anna"), sound("nobody")));
    circle().slots(ben, Map.of(new SlotId(0), both("anna")));
    assertThat(circle().heard().slotsOf(ben.id()).version()).isEqualTo(7);
    circle().route(9);
    circle().slots(ben, Map.of());
    assertThat(circle().heard().slotsOf(ben.id()).version()).isEqualTo(9);
  }
}
