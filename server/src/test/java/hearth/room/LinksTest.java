package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static hearth.room.House.member;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.Picture;
import hearth.media.Source;
import hearth.room.TestWindow.Said;
import hearth.room.Viewer.Playing;
import hearth.session.Command;
import hearth.session.Stage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Links that come, go away in mid-session, and come back; and what is told with them. */
final class LinksTest {
  private static final List<Playing> ANNA_PLAYS = List.of(new Playing(0, ANNA, true, true));

  private final Evening evening = new Evening();

  @AfterEach
  void close() {
    evening.close();
  }

  private static Said.Links links(TestWindow window) {
    return window.every(Said.Links.class).getLast();
  }

  private static List<Playing> playing(TestWindow window) {
    return window.every(Said.Slots.class).getLast().playing();
  }

  private void offer(TestWindow window, String id, Said.Links on) {
    var link = on.links().getFirst().id();
    evening.house.room().offer(window, id, on.fence(), link, MediaDeskTest.OFFER);
  }

  /** What the room had to do before has been done. */
  private void settled() {
    evening.tom.must(new Command.Lock());
  }

  private Said.Links lost(TestWindow window) {
    return window.awaitLast(Said.Links.class, l -> l.links().isEmpty());
  }

  private Said.Links regained(TestWindow window) {
    return window.awaitLast(Said.Links.class, l -> !l.links().isEmpty());
  }

  @Test
  @DisplayName("Links say whether levels are wanted, and each person's own way through networks")
  void told() {
    assertThat(links(evening.anna).levels()).isTrue();
    assertThat(links(evening.anna).iceServers())
        .containsExactly(new IceServer(List.of("turn:turn.example"), "until-9", "for-" + ANNA));
    assertThat(links(evening.ben).iceServers()).isNotEqualTo(links(evening.anna).iceServers());
    assertThat(links(evening.anna).toString()).doesNotContain("for-" + ANNA);
  }

  @Test
  @DisplayName("The picture to send is told after the links, anew to a page that comes back")
  void picture() {
    evening.anna.awaitLast(Said.Sized.class, s -> s.picture().equals(Picture.among(0)));
    assertThat(evening.jo.every(Said.Sized.class)).isEmpty();
    evening.house.room().gone(evening.anna);
    var back = new TestWindow(evening.house, ANNA, "anna").hello();
    back.awaitSaid(s -> s instanceof Said.Sized);
    var order = back.all().stream().map(Object::getClass).toList();
    assertThat(order.indexOf(Said.Links.class)).isLessThan(order.indexOf(Said.Sized.class));
    assertThat(back.every(Said.Sized.class)).containsExactly(new Said.Sized(Picture.among(0)));
  }

  @Test
  @DisplayName("Links that go away and come back keep their fence, and nobody has to do anything")
  void awayAndBack() {
    evening.annaSpeaks();
    evening.ben.awaitLast(Said.Slots.class, s -> s.playing().equals(ANNA_PLAYS));
    var before = links(evening.ben);
    int timers = evening.house.timer.waiting();
    evening.space().loseLinks();
    assertThat(lost(evening.ben).fence()).isEqualTo(before.fence());
    evening.ben.awaitLast(Said.Slots.class, s -> s.playing().isEmpty());
    evening.space().regainLinks();
    var after = regained(evening.ben);
    assertThat(after.fence()).isEqualTo(before.fence());
    assertThat(after.links()).doesNotContainAnyElementsOf(before.links());
    evening.ben.awaitLast(Said.Slots.class, s -> s.playing().equals(ANNA_PLAYS));
    offer(evening.ben, "anew", after);
    evening.ben.awaitSaid(new Said.Answer("anew", after.fence())::equals);
    evening.space().connect(member(ANNA));
    evening.space().publish(member(ANNA), Source.MICROPHONE, "back");
    assertThat(evening.space().received(member(BEN))).extracting(d -> d.packet()).contains("back");
    assertThat(evening.house.timer.waiting()).isEqualTo(timers);
  }

  @Test
  @DisplayName("ME2 an offer for a link that has gone is refused, and its candidates are dropped")
  void oldLinks() {
    var before = links(evening.anna);
    evening.space().loseLinks();
    lost(evening.anna);
    offer(evening.anna, "gone", before);
    assertThat(evening.anna.answer("gone")).isEqualTo(new Said.Refused("gone", "ME2"));
    evening.space().regainLinks();
    regained(evening.anna);
    offer(evening.anna, "old", before);
    assertThat(evening.anna.answer("old")).isEqualTo(new Said.Refused("old", "ME2"));
    var candidate = new IceCandidate("candidate:1", "0", 0);
    var old = before.links().getFirst().id();
    evening.house.room().candidate(evening.anna, before.fence(), old, candidate);
    settled();
    assertThat(evening.house.plane.counters().dropped()).doesNotContainKey("unknown-link");
  }

  @Test
  @DisplayName("ME2 an offer whose link vanishes before the answer is refused, never answered")
  void inFlight() {
    var before = links(evening.anna);
    evening.space().holdAnswers();
    offer(evening.anna, "late", before);
    settled();
    assertThat(evening.anna.answered("late")).isFalse();
    evening.space().loseLinks();
    evening.space().regainLinks();
    evening.space().releaseAnswers();
    assertThat(evening.anna.answer("late")).isEqualTo(new Said.Refused("late", "ME2"));
    assertThat(evening.anna.every(Said.Answer.class)).isEmpty();
  }

  @Test
  @DisplayName("A hush while links are away holds when they are back")
  void hushInTheGap() {
    evening.annaSpeaks();
    evening.space().loseLinks();
    evening.tom.must(new Command.Hush(ANNA));
    evening.space().regainLinks();
    regained(evening.anna);
    evening.space().connect(member(ANNA));
    evening.space().connect(member(BEN));
    evening.space().publish(member(ANNA), Source.MICROPHONE, "hushed");
    evening.space().publish(member(ANNA), Source.CAMERA, "seen");
    assertThat(evening.space().received(member(BEN)))
        .extracting(d -> d.packet())
        .containsExactly("seen");
    evening.ben.awaitLast(
        Said.Slots.class, s -> s.playing().equals(List.of(new Playing(0, ANNA, false, true))));
  }

  @Test
  @DisplayName("A relink while links are away is done, and links come when there are any")
  void relinkInTheGap() {
    long fence = links(evening.anna).fence();
    evening.space().loseLinks();
    lost(evening.anna);
    evening.house.room().relink(evening.anna, "r");
    assertThat(evening.anna.answer("r")).isEqualTo(new Said.Done("r"));
    var anew = evening.anna.awaitLast(Said.Links.class, l -> l.fence() > fence);
    assertThat(anew.links()).isEmpty();
    evening.space().regainLinks();
    assertThat(regained(evening.anna).fence()).isEqualTo(anew.fence());
  }

  @Test
  @DisplayName(
      "Who comes in, is promoted or removed while links are away has what they should after")
  void comingAndGoingInTheGap() {
    evening.space().loseLinks();
    var cleo = new TestWindow(evening.house, House.CLEO, "cleo").hello().walkIn();
    evening.tom.must(new Command.Admit(House.CLEO)).must(new Command.Promote(JO));
    evening.tom.must(new Command.Remove(BEN));
    lost(cleo.awaitCircle());
    evening.space().regainLinks();
    assertThat(regained(cleo).links().getFirst().publishes()).hasSize(2);
    assertThat(regained(evening.jo).links().getFirst().publishes()).hasSize(2);
    assertThat(evening.space().members())
        .containsExactlyInAnyOrder(member(TOM), member(JO), member(ANNA), member(House.CLEO));
    evening.ben.awaitView(view -> view.stage() == Stage.ENDED);
  }

  @Test
  @DisplayName("A page that comes back while links are away is told so, and what plays after")
  void pageInTheGap() {
    evening.annaSpeaks();
    evening.ben.awaitLast(Said.Slots.class, s -> s.playing().equals(ANNA_PLAYS));
    evening.space().loseLinks();
    lost(evening.ben);
    evening.house.room().gone(evening.ben);
    var back = new TestWindow(evening.house, BEN, "ben").hello();
    lost(back);
    back.awaitLast(Said.Slots.class, s -> s.playing().isEmpty());
    evening.space().regainLinks();
    back.awaitLast(Said.Slots.class, s -> s.playing().equals(ANNA_PLAYS));
    assertThat(playing(back)).isEqualTo(ANNA_PLAYS);
  }

  @Test
  @DisplayName("Word of links that a peer before this one had is not passed on")
  void lateWord() {
    var before = evening.anna.every(Said.Links.class);
    evening
        .space()
        .tellLinks(
            member(ANNA),
            List.of(new LinkSpec(new LinkId("of-another-peer"), List.of(), List.of())));
    settled();
    assertThat(evening.anna.every(Said.Links.class)).isEqualTo(before);
  }
}
