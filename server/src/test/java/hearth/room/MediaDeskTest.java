package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static hearth.room.House.member;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.LinkId;
import hearth.practice.SessionId;
import hearth.room.TestWindow.Said;
import hearth.room.Viewer.Playing;
import hearth.room.Viewer.Speaking;
import hearth.session.Command;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What windows say to the media plane and what they hear of it. */
final class MediaDeskTest {
  static final String OFFER =
      String.join(
          "\r\n",
          "v=0",
          "a=ice-ufrag:x",
          "a=ice-pwd:y",
          "a=fingerprint:sha-256 00",
          "m=audio 9 UDP/TLS/RTP/SAVPF 111",
          "a=mid:0",
          "a=sendonly");

  private final Evening evening = new Evening();

  @AfterEach
  void close() {
    evening.close();
  }

  @Test
  @DisplayName("An offer on one's own links is answered")
  void answered() {
    var links = evening.anna.every(Said.Links.class).getLast();
    offer(evening.anna, "o", links.fence(), links.links().getFirst().id(), OFFER);
    evening.anna.awaitSaid(new Said.Answer("o", links.fence())::equals);
  }

  @Test
  @DisplayName("ME1 someone who waits has no links, whatever they name")
  void waiting() {
    var cleo = new TestWindow(evening.house, House.CLEO, "cleo").hello().walkIn();
    var annas = evening.anna.every(Said.Links.class).getLast();
    offer(cleo, "o", annas.fence(), annas.links().getFirst().id(), OFFER);
    assertThat(cleo.answer("o")).isEqualTo(new Said.Refused("o", "ME1"));
    evening.house.room().relink(cleo, "r");
    assertThat(cleo.answer("r")).isEqualTo(new Said.Refused("r", "ME1"));
  }

  @Test
  @DisplayName("ME2 an offer under an old fence or on another's link is refused")
  void oldOrForeign() {
    var annas = evening.anna.every(Said.Links.class).getLast();
    var link = annas.links().getFirst().id();
    offer(evening.anna, "old", annas.fence() - 1, link, OFFER);
    assertThat(evening.anna.answer("old")).isEqualTo(new Said.Refused("old", "ME2"));
    var bens = evening.ben.every(Said.Links.class).getLast();
    offer(evening.ben, "foreign", bens.fence(), link, OFFER);
    assertThat(evening.ben.answer("foreign")).isEqualTo(new Said.Refused("foreign", "ME2"));
  }

  @Test
  @DisplayName("ME3 an offer that cannot be served is refused, and the next one is answered")
  void badOffer() {
    var links = evening.anna.every(Said.Links.class).getLast();
    var link = links.links().getFirst().id();
    offer(evening.anna, "bad", links.fence(), link, "nonsense");
    assertThat(evening.anna.answer("bad")).isEqualTo(new Said.Refused("bad", "ME3"));
    offer(evening.anna, "good", links.fence(), link, OFFER);
    evening.anna.awaitSaid(new Said.Answer("good", links.fence())::equals);
  }

  @Test
  @DisplayName("A relink is done, then fresh links come under a higher fence")
  void relink() {
    long fence = evening.anna.every(Said.Links.class).getLast().fence();
    evening.house.room().relink(evening.anna, "r");
    evening.anna.awaitLast(Said.Links.class, links -> links.fence() > fence);
    var said = evening.anna.all();
    assertThat(said.indexOf(new Said.Done("r")))
        .isLessThan(said.lastIndexOf(evening.anna.every(Said.Links.class).getLast()));
  }

  @Test
  @DisplayName("Slots and levels name only those whom this person is given to hear")
  void onlyWhomTheyHear() {
    evening.annaSpeaks();
    evening.ben.awaitLast(
        Said.Slots.class, s -> s.playing().equals(List.of(new Playing(0, ANNA, true, true))));
    evening.space().peer(member(ANNA)).level(-20);
    evening.ben.awaitSaid(new Said.Levels(List.of(new Speaking(ANNA, -20)))::equals);
    evening.jo.awaitSaid(new Said.Levels(List.of(new Speaking(ANNA, -20)))::equals);
    evening.space().peer(member(BEN)).level(-10);
    evening.tom.must(new Command.Lock());
    assertThat(evening.anna.every(Said.Levels.class)).isEmpty();
    assertThat(evening.tom.every(Said.Levels.class))
        .flatExtracting(Said.Levels::speaking)
        .extracting(Speaking::seat)
        .containsOnly(ANNA);
  }

  @Test
  @DisplayName("A page that comes back is told again what plays")
  void slotsAgain() {
    evening.annaSpeaks();
    evening.house.room().gone(evening.jo);
    var back = new TestWindow(evening.house, JO, "jo").hello();
    back.awaitLast(Said.Slots.class, s -> !s.playing().isEmpty());
  }

  @Test
  @DisplayName("The plane knows people by words that change each session")
  void words() {
    var other = new SessionId("session-6");
    assertThat(Members.name(other, TOM)).isNotEqualTo(member(TOM));
    assertThat(member(TOM).value()).doesNotContain(TOM.value());
  }

  private void offer(TestWindow window, String id, long fence, LinkId link, String sdp) {
    evening.house.room().offer(window, id, fence, link, sdp);
  }
}
