package hearth.media.contract;

import static hearth.media.contract.Circle.both;
import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.soundOnly;
import static hearth.media.contract.Circle.to;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.PeerSpec;
import hearth.media.SlotId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is not granted is never forwarded. */
interface PlanRules {
  Circle circle();

  @Test
  @DisplayName("MP1 without a plan nothing is forwarded")
  default void nothingWithoutPlan() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    anna.speak("anna");
    anna.show("anna");
    assertThat(circle().words(ben)).isEmpty();
  }

  @Test
  @DisplayName("MP2 every granted feed arrives, and no other")
  default void exactlyTheGranted() {
    List<TestMember> all =
        List.of(circle().join("anna"), circle().join("ben"), circle().join("cleo"));
    circle()
        .route(
            to("ben", sound("anna"), picture("anna")), to("cleo", sound("anna"), picture("ben")));
    for (TestMember each : all) {
      each.speak(each.id() + " speaks");
      each.show(each.id() + " shows");
    }
    assertThat(circle().words(all.get(0))).isEmpty();
    assertThat(circle().words(all.get(1))).containsExactlyInAnyOrder("anna speaks", "anna shows");
    assertThat(circle().words(all.get(2))).containsExactlyInAnyOrder("anna speaks", "ben shows");
  }

  @Test
  @DisplayName("MP3 nobody receives themself, even if a plan grants it")
  default void neverOneself() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    circle().route(to("anna", sound("anna"), picture("anna"), sound("ben"), picture("ben")));
    anna.speak("anna");
    anna.show("anna");
    ben.speak("ben");
    assertThat(circle().words(anna)).containsExactly("ben");
    circle().slots(anna, Map.of(new SlotId(0), both("ben")));
  }

  @Test
  @DisplayName("MP4 once route has completed, no packet of a withdrawn feed is sent")
  default void withdrawn() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    TestMember cleo = circle().join("cleo");
    circle().route(to("ben", sound("anna"), picture("anna")), to("cleo", sound("anna")));
    anna.speak("before she talks");
    circle().reaches(ben, "before she talks");
    try (Talk talk = Talk.of(anna)) {
      circle().reaches(ben, talk.first());
      circle().route(to("cleo", sound("anna")));
      ben.settle();
      int mark = ben.played().size();
      String last = talk.untilLater(50);
      circle().reaches(cleo, last);
      circle().settle();
      assertThat(ben.played()).hasSize(mark);
    }
  }

  @Test
  @DisplayName("MP5 a plan whose version is not above the last changes nothing, and is confirmed")
  default void olderPlans() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    circle().route(5, to("ben", sound("anna")));
    circle().route(4);
    circle().route(5);
    circle().route(5, to("anna", sound("ben")));
    anna.speak("anna");
    ben.speak("ben");
    assertThat(circle().words(ben)).containsExactly("anna");
    assertThat(circle().words(anna)).isEmpty();
  }

  @Test
  @DisplayName("MP6 the same grants under a higher version interrupt nothing and move nobody")
  default void sameAgain() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    for (int plan = 1; plan <= 5; plan++) {
      circle().route(to("ben", sound("anna"), picture("anna")));
      anna.speak("sound " + plan);
      anna.show("picture " + plan);
    }
    assertThat(circle().words(ben)).hasSize(10);
    assertThat(ben.played()).extracting(Played::slot).containsOnly(new SlotId(0));
  }

  @Test
  @DisplayName("MP7 a person's sound and picture come and go one by one, in the same slot")
  default void soundAndPictureApart() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    circle().route(to("ben", picture("anna"), sound("anna")));
    SlotId slot = new SlotId(0);
    circle().slots(ben, Map.of(slot, both("anna")));
    circle().route(to("ben", sound("anna")));
    anna.show("unseen");
    anna.speak("heard");
    circle().slots(ben, Map.of(slot, soundOnly("anna")));
    circle().settle();
    circle().route(to("ben", sound("anna"), picture("anna")));
    anna.show("seen again");
    circle().slots(ben, Map.of(slot, both("anna")));
    assertThat(circle().words(ben)).containsExactlyInAnyOrder("heard", "seen again");
    assertThat(ben.played()).extracting(Played::slot).containsOnly(slot);
  }

  @Test
  @DisplayName("MP8 a feed of a source that its person may not publish takes no slot")
  default void unpublished() {
    circle().join("jo", new PeerSpec(Set.of(), 2));
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben", 1);
    circle().route(to("ben", sound("jo"), picture("jo"), sound("anna"), picture("anna")));
    anna.speak("anna");
    assertThat(circle().words(ben)).containsExactly("anna");
    circle().slots(ben, Map.of(new SlotId(0), both("anna")));
  }
}
