package hearth.media.contract;

import static hearth.media.contract.Circle.BOTH;
import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.soundOnly;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.LinkState;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.SlotId;
import hearth.media.Source;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Coming and going. */
interface PresenceRules {
  Circle circle();

  @Test
  @DisplayName("MP20 a member who joins late receives and is received by the standing plan")
  default void lateJoiner() {
    TestMember anna = circle().join("anna");
    circle()
        .route(to("anna", sound("ben"), picture("ben")), to("ben", sound("anna"), picture("anna")));
    TestMember ben = circle().join("ben");
    anna.speak("anna speaks");
    anna.show("anna shows");
    ben.speak("ben speaks");
    ben.show("ben shows");
    assertThat(circle().words(ben)).containsExactlyInAnyOrder("anna speaks", "anna shows");
    assertThat(circle().words(anna)).containsExactlyInAnyOrder("ben speaks", "ben shows");
  }

  @Test
  @DisplayName("MP21 joining again replaces the earlier peer, and the others' slots stay")
  default void joinAgain() {
    TestMember ben = circle().join("ben");
    TestMember old = circle().join("anna");
    circle().join("cleo");
    circle().route(to("ben", sound("cleo"), sound("anna")), to("anna", sound("ben")));
    SlotId slot = circle().slotOf(ben, "anna");
    TestMember anna = circle().join("anna");
    old.speak("from the old");
    anna.speak("from the new");
    ben.speak("ben");
    assertThat(circle().words(ben)).containsExactly("from the new");
    assertThat(circle().words(anna)).containsExactly("ben");
    assertThat(circle().words(old)).isEmpty();
    assertThat(circle().slotOf(ben, "anna")).isEqualTo(slot);
    assertThat(ben.played()).extracting(Played::slot).containsOnly(slot);
  }

  @Test
  @DisplayName("MP22 leave cuts at once, both ways, and frees the slots that played the member")
  default void leave() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    TestMember cleo = circle().join("cleo");
    circle()
        .route(
            to("ben", sound("anna"), sound("cleo")),
            to("cleo", sound("ben")),
            to("anna", sound("ben")));
    SlotId cleos = circle().slotOf(ben, "cleo");
    circle().space().leave(anna.id());
    anna.speak("anna");
    ben.speak("ben");
    cleo.speak("cleo");
    assertThat(circle().words(ben)).containsExactly("cleo");
    assertThat(circle().words(cleo)).containsExactly("ben");
    assertThat(circle().words(anna)).isEmpty();
    circle().slots(ben, Map.of(cleos, soundOnly("cleo")));
    closed(circle(), anna);
  }

  @Test
  @DisplayName("MP23 an observer receives and can publish nothing")
  default void observer() {
    TestMember anna = circle().join("anna");
    TestMember jo = circle().joinOnly("jo", new PeerSpec(Set.of(), 2));
    circle().test().connect(jo, BOTH);
    circle()
        .route(to("anna", sound("jo"), picture("jo")), to("jo", sound("anna"), picture("anna")));
    jo.speak("jo speaks");
    jo.show("jo shows");
    anna.speak("anna speaks");
    anna.show("anna shows");
    assertThat(circle().words(jo)).containsExactlyInAnyOrder("anna speaks", "anna shows");
    assertThat(circle().words(anna)).isEmpty();
  }

  @Test
  @DisplayName("MP24 a source that is not in the PeerSpec is not accepted")
  default void notInSpec() {
    TestMember ben = circle().join("ben");
    TestMember anna = circle().joinOnly("anna", new PeerSpec(Set.of(Source.MICROPHONE), 1));
    circle().test().connect(anna, BOTH);
    circle().route(to("ben", sound("anna"), picture("anna")));
    anna.show("forbidden");
    anna.speak("allowed");
    assertThat(circle().words(ben)).containsExactly("allowed");
    circle().slots(ben, Map.of(new SlotId(0), soundOnly("anna")));
  }

  @Test
  @DisplayName("MP25 leave of an unknown member changes nothing")
  default void leaveOfNobody() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    circle().route(to("ben", sound("anna")));
    circle().space().leave(new MemberId("nobody"));
    anna.speak("anna");
    assertThat(circle().words(ben)).containsExactly("anna");
  }

  @Test
  @DisplayName("MP26 spaces are apart: the same ids elsewhere neither hear nor are heard")
  default void spacesApart() {
    Circle other = new Circle(circle().test(), "elsewhere");
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    TestMember otherAnna = other.join("anna");
    TestMember otherBen = other.join("ben");
    circle().route(to("ben", sound("anna")));
    other.route(to("ben", sound("anna")));
    anna.speak("here");
    otherAnna.speak("there");
    assertThat(circle().words(ben)).containsExactly("here");
    assertThat(other.words(otherBen)).containsExactly("there");
  }

  @Test
  @DisplayName("MP27 closing a space ends it and leaves other spaces alone")
  default void closeSpace() {
    Circle other = new Circle(circle().test(), "elsewhere");
    TestMember otherAnna = other.join("anna");
    TestMember otherBen = other.join("ben");
    other.route(to("ben", sound("anna")));
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    circle().route(to("ben", sound("anna")));
    circle().space().close();
    anna.speak("after the end");
    otherAnna.speak("there");
    assertThat(circle().words(ben)).isEmpty();
    assertThat(other.words(otherBen)).containsExactly("there");
    closed(circle(), anna);
    closed(circle(), ben);
    assertThat(other.heard().statesOf(otherBen.id())).doesNotContain(LinkState.CLOSED);
  }

  @Test
  @DisplayName("MP28 opening an id that is open closes the earlier space")
  default void openAgain() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    circle().route(to("ben", sound("anna")));
    Circle again = new Circle(circle().test(), "circle");
    TestMember newAnna = again.join("anna");
    TestMember newBen = again.join("ben");
    again.route(to("ben", sound("anna")));
    anna.speak("old");
    newAnna.speak("new");
    assertThat(circle().words(ben)).isEmpty();
    assertThat(again.words(newBen)).containsExactly("new");
    closed(circle(), ben);
  }

  @Test
  @DisplayName("MP29 closing the plane ends every space")
  default void closePlane() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    circle().route(to("ben", sound("anna")));
    circle().test().close();
    anna.speak("after the end");
    assertThat(circle().words(ben)).isEmpty();
    closed(circle(), anna);
    closed(circle(), ben);
  }

  private static void closed(Circle circle, TestMember member) {
    patiently()
        .untilAsserted(
            () -> assertThat(circle.heard().statesOf(member.id())).endsWith(LinkState.CLOSED));
  }
}
