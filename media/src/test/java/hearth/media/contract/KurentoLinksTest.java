package hearth.media.contract;

import static hearth.media.contract.Circle.both;
import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.soundOnly;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.Picture;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.kurento.server.Medium;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Links and faces on a media server that does what it is asked. */
class KurentoLinksTest {
  private final KurentoCircle circle = new KurentoCircle(KurentoTestPlane.on(1, 1));

  @AfterEach
  void end() {
    circle.close();
  }

  private KurentoTestMember up(String name) {
    KurentoTestMember member = circle.join(name);
    circle.isUp(member);
    return member;
  }

  @Test
  @DisplayName("MK13 one face more than the limit: sound of both, the picture of whoever speaks")
  void faces() {
    KurentoTestMember anna = up("anna");
    KurentoTestMember cleo = up("cleo");
    KurentoTestMember ben = up("ben");
    circle
        .circle()
        .route(to("ben", sound("anna"), picture("anna"), sound("cleo"), picture("cleo")));
    SlotId annas = circle.circle().slotOf(ben, "anna");
    SlotId cleos = circle.circle().slotOf(ben, "cleo");
    Map<SlotId, SlotContent> first = Map.of(annas, both("anna"), cleos, soundOnly("cleo"));
    circle.circle().slots(ben, first);
    says(anna, cleo);
    assertThat(words(ben)).containsExactlyInAnyOrder("anna speaks", "cleo speaks", "anna shows");
    assertThat(circle.circle().heard().picturesOf(anna.id())).endsWith(Picture.among(1));
    patiently()
        .untilAsserted(
            () -> {
              cleo.voice(-20);
              assertThat(circle.circle().heard().slotsOf(ben.id()).slots())
                  .isEqualTo(Map.of(annas, soundOnly("anna"), cleos, both("cleo")));
            });
    says(anna, cleo);
    assertThat(words(ben).subList(3, 6))
        .containsExactlyInAnyOrder("anna speaks", "cleo speaks", "cleo shows");
  }

  private static void says(TestMember... members) {
    for (TestMember each : members) {
      each.speak(each.id() + " speaks");
      each.show(each.id() + " shows");
    }
  }

  private static List<String> words(TestMember member) {
    return member.played().stream().map(Played::words).toList();
  }

  @Test
  @DisplayName("a second offer on a link gets another endpoint, and media go on through it")
  void secondOffer() {
    KurentoTestMember anna = up("anna");
    KurentoTestMember ben = up("ben");
    circle.circle().route(to("ben", sound("anna"), picture("anna")));
    for (LinkSpec link : List.of(anna.peer().links().get(0), ben.peer().links().get(1))) {
      int endpoints = circle.server().alive().endpoints();
      KurentoTestMember member = link.publishes().isEmpty() ? ben : anna;
      member.open(link, List.of());
      circle.isUp(member);
      anna.speak("after " + link.id());
      patiently().until(() -> circle.server().alive().endpoints() == endpoints);
      assertThat(words(ben)).endsWith("after " + link.id());
    }
    assertThat(circle.circle().heard().linksOf(anna.id())).isEmpty();
  }

  @Test
  @DisplayName("a browser that says goodbye has its link closed, and may offer it again")
  void goodbye() {
    KurentoTestMember anna = up("anna");
    KurentoTestMember ben = up("ben");
    circle.circle().route(to("ben", sound("anna")));
    LinkSpec link = anna.peer().links().getFirst();
    anna.hangUp(link);
    patiently()
        .until(() -> circle.circle().heard().stateOf(anna.id(), link.id()) == LinkState.CLOSED);
    anna.open(link, List.of());
    circle.isUp(anna);
    anna.speak("here again");
    assertThat(words(ben)).containsExactly("here again");
  }

  @Test
  @DisplayName("the shares that are lost on the way to and from a member are told")
  void quality() {
    KurentoTestMember anna = up("anna");
    KurentoTestMember ben = up("ben");
    circle.circle().route(to("ben", sound("anna")));
    circle.test().count();
    for (int packet = 0; packet < 30; packet++) {
      anna.speak("sound");
    }
    anna.browser(anna.peer().links().getFirst()).lose(Medium.AUDIO, 10);
    int slot = circle.circle().slotOf(ben, "anna").index();
    ben.browser(ben.peer().links().get(1 + slot)).lose(Medium.AUDIO, 3);
    patiently()
        .untilAsserted(
            () -> {
              circle.test().count();
              assertThat(circle.circle().heard().qualityOf(anna.id()).lostUp())
                  .isBetween(0.24, 0.26);
              assertThat(circle.circle().heard().qualityOf(ben.id()).lostDown())
                  .isBetween(0.09, 0.11);
            });
  }
}
