package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.TOM;
import static hearth.room.House.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.journal.StreamId;
import hearth.practice.Private;
import hearth.room.TestWindow.Said;
import hearth.session.Command;
import hearth.session.Stage;
import hearth.session.View;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The room's loop on a real journal: nothing lost, nothing twice, nothing out of order. */
final class RoomTest {
  private final Evening evening = new Evening();

  @AfterEach
  void close() {
    evening.close();
  }

  private long length() {
    return evening.house.journal.head(StreamId.session(House.SESSION)).seq();
  }

  @Test
  @DisplayName("The same command under the same id is done again and has one effect")
  void retry() {
    evening.anna.ask("same", new Command.RaiseHand());
    evening.anna.answer("same");
    long before = length();
    evening.anna.must(new Command.LowerHand(null));
    evening.anna.ask("same", new Command.RaiseHand());
    evening.anna.must(new Command.LowerHand(null));
    assertThat(evening.anna.every(Said.Done.class))
        .filteredOn(d -> d.id().equals("same"))
        .hasSize(2);
    assertThat(length()).isEqualTo(before + 1);
  }

  @Test
  @DisplayName("A refused command is decided again under its old id")
  void refusedAgain() {
    evening.tom.must(new Command.Hush(ANNA));
    evening.anna.ask("mic", new Command.TurnMicrophone(true));
    assertThat(evening.anna.answer("mic")).isEqualTo(new Said.Refused("mic", "HU1"));
    evening.tom.must(new Command.LetSpeak(ANNA));
    evening.anna.ask("mic", new Command.TurnMicrophone(true));
    evening.anna.awaitSaid(new Said.Done("mic")::equals);
  }

  @Test
  @DisplayName("Two servers on one journal: one wins, the other catches up and decides again")
  void conflict() {
    try (var other = evening.house.beside()) {
      var cleo = new TestWindow(other, House.CLEO, "cleo").hello();
      evening.anna.must(new Command.RaiseHand());
      cleo.walkIn();
      evening.ben.must(new Command.RaiseHand());
      evening.tom.must(new Command.Admit(House.CLEO));
      // A server hears of the others when it next writes.
      other.room().silent(cleo);
      other.room().awake(cleo);
      cleo.awaitCircle().must(new Command.RaiseHand());
      assertThat(hands(cleo.view())).containsExactly("Anna 1", "Ben 2", "Cleo 3");
      evening.tom.must(new Command.Lock());
      assertThat(hands(evening.tom.view())).containsExactly("Anna 1", "Ben 2", "Cleo 3");
    }
  }

  @Test
  @DisplayName("A seat taken over on another server is given up here")
  void takenOverElsewhere() {
    try (var other = evening.house.beside()) {
      var second = new TestWindow(other, ANNA, "anna-2");
      second.hello("h1", false);
      second.awaitSaid(new Said.TurnedAway("h1", "PR2")::equals);
      second.hello("h2", true);
      second.awaitSaid(Said.Welcome.class::isInstance);
      evening.tom.must(new Command.Lock());
      evening.anna.awaitSaid(new Said.Bye(Farewell.TAKEN_OVER)::equals);
    }
  }

  @Test
  @DisplayName("After a restart everything acknowledged is there, and everyone is seated again")
  void restart() {
    evening.tom.must(new Command.Hush(BEN));
    evening.anna.must(new Command.RaiseHand()).must(new Command.TurnMicrophone(true));
    long fence = evening.anna.every(Said.Links.class).getLast().fence();
    evening.anna.ask("same", new Command.LowerHand(null));
    evening.anna.answer("same");
    evening.anna.must(new Command.RaiseHand());
    try (var again = evening.house.restarted()) {
      again.rooms.resume();
      assertThat(again.rooms.count()).isEqualTo(1);
      var anna = new TestWindow(again, ANNA, "anna").hello();
      assertThat(anna.view().stage()).isEqualTo(Stage.CIRCLE);
      assertThat(anna.view().sections().me().microphone()).isTrue();
      assertThat(hands(anna.view())).containsExactly("Anna 1");
      anna.awaitLast(Said.Links.class, links -> links.fence() > fence);
      anna.ask("same", new Command.LowerHand(null));
      anna.answer("same");
      assertThat(hands(anna.view())).containsExactly("Anna 1");
      var tom = new TestWindow(again, TOM, "tom").hello();
      assertThat(Objects.requireNonNull(tom.view().sections().holds()).hushed())
          .containsExactly(BEN);
      var ben = new TestWindow(again, BEN, "ben-reloaded").hello();
      assertThat(ben.ask(new Command.TurnMicrophone(true)))
          .satisfies(id -> assertThat(ben.answer(id)).isEqualTo(new Said.Refused(id, "HU1")));
    }
  }

  @Test
  @DisplayName("At a start those whom the earlier life left connected are lost until they return")
  void lostAtStart() {
    try (var again = evening.house.restarted()) {
      again.rooms.resume();
      var tom = new TestWindow(again, TOM, "tom").hello();
      tom.awaitView(v -> presence(v, "Anna") == View.Presence.TROUBLE);
    }
  }

  @Test
  @DisplayName("PR2 a second window is told, may take over, and the first hears why it ends")
  void takeOver() {
    var second = new TestWindow(evening.house, ANNA, "anna-2");
    second.hello("h1", false);
    second.awaitSaid(new Said.TurnedAway("h1", "PR2")::equals);
    assertThat(second.all()).hasSize(1);
    second.hello("h2", true);
    second.awaitSaid(Said.Links.class::isInstance);
    assertThat(evening.anna.all()).last().isEqualTo(new Said.Bye(Farewell.TAKEN_OVER));
    evening.house.room().gone(evening.anna);
    evening.anna.ask("late", new Command.RaiseHand());
    evening.anna.awaitSaid(new Said.Bye(Farewell.NOT_WELCOMED)::equals);
    evening.tom.must(new Command.Lock());
    assertThat(presence(evening.tom.view(), "Anna")).isEqualTo(View.Presence.HERE);
  }

  @Test
  @DisplayName("A window that was never welcomed can ask for nothing")
  void neverWelcomed() {
    var stranger = new TestWindow(evening.house, ANNA, "x");
    stranger.ask("1", new Command.RaiseHand());
    stranger.awaitSaid(new Said.Bye(Farewell.NOT_WELCOMED)::equals);
    assertThat(stranger.all()).hasSize(1);
  }

  @Test
  @DisplayName("A silent window shows as trouble, and speaking again mends it with the same links")
  void silent() {
    evening.house.room().silent(evening.anna);
    evening.tom.awaitView(v -> presence(v, "Anna") == View.Presence.TROUBLE);
    evening.house.room().awake(evening.anna);
    evening.tom.awaitView(v -> presence(v, "Anna") == View.Presence.HERE);
    evening.house.timer.pass(Lingering.TIME);
    evening.anna.must(new Command.RaiseHand());
    assertThat(evening.anna.every(Said.Links.class)).hasSize(1);
    assertThat(evening.space().members()).contains(member(ANNA));
  }

  @Test
  @DisplayName("The same page that comes back keeps its links; another page begins anew")
  void comesBack() {
    long fence = evening.anna.every(Said.Links.class).getLast().fence();
    evening.house.room().gone(evening.anna);
    evening.tom.awaitView(v -> presence(v, "Anna") == View.Presence.TROUBLE);
    var back = new TestWindow(evening.house, ANNA, "anna").hello();
    back.awaitLast(Said.Links.class, links -> links.fence() == fence);
    evening.house.room().gone(back);
    evening.tom.awaitView(v -> presence(v, "Anna") == View.Presence.TROUBLE);
    var reloaded = new TestWindow(evening.house, ANNA, "anna-reloaded").hello();
    reloaded.awaitLast(Said.Links.class, links -> links.fence() > fence);
  }

  @Test
  @DisplayName("The links of a lost browser are kept for 60 seconds")
  void linger() {
    evening.house.room().gone(evening.anna);
    evening.tom.awaitView(v -> presence(v, "Anna") == View.Presence.TROUBLE);
    evening.house.timer.pass(Lingering.TIME.minusMillis(1));
    evening.tom.must(new Command.Lock());
    assertThat(evening.space().members()).contains(member(ANNA));
    evening.house.timer.pass(Lingering.TIME);
    await().until(() -> !evening.space().members().contains(member(ANNA)));
  }

  @Test
  @DisplayName("The room's half of a signature is refused before the group's half is written")
  void signsWhole() {
    var cleo = new TestWindow(evening.house, House.CLEO, "cleo").hello();
    var name = Private.of(House.CLEO, Private.Kind.SIGNATURE, "C");
    var sign = new Command.SignAgreement(1, List.of("c1"), name);
    evening.house.rooms.sign(evening.house.room(), House.GROUP, House.CLEO, "s", sign);
    cleo.ask("s", sign);
    assertThat(cleo.answer("s")).isEqualTo(new Said.Refused("s", "AG3"));
    assertThat(evening.house.groups.get(House.GROUP).signedVersion(House.CLEO)).isZero();
    cleo.walkIn();
    assertThat(evening.house.groups.get(House.GROUP).signedVersion(House.CLEO)).isEqualTo(1);
  }

  @Test
  @DisplayName("A signature that only the group has is the room's at the next hello")
  void signatureHeals() {
    var name = Private.of(House.CLEO, Private.Kind.SIGNATURE, "C");
    var sign = new Command.SignAgreement(1, List.of("c1", "c2"), name);
    evening.house.rooms.sign(evening.house.room(), House.GROUP, House.CLEO, "s", sign);
    var cleo = new TestWindow(evening.house, House.CLEO, "cleo").hello();
    assertThat(cleo.view().stage()).isEqualTo(Stage.ATTESTATION);
  }

  @Test
  @DisplayName("More than a room can hold is refused in words, and the room goes on")
  void busy() {
    for (int i = 0; i < 5 * Mailbox.MOST; i++) {
      evening.anna.ask("m" + i, new Command.RaiseHand());
    }
    await()
        .until(
            () ->
                evening.anna.every(Said.Done.class).size()
                        + evening.anna.every(Said.Refused.class).size()
                    >= 5 * Mailbox.MOST);
    assertThat(evening.anna.every(Said.Refused.class))
        .extracting(Said.Refused::rule)
        .containsOnly("JN2");
    evening.tom.must(new Command.Lock());
  }

  static List<String> hands(View view) {
    return Objects.requireNonNull(view.sections().circle()).seats().stream()
        .filter(seat -> seat.hand() != null)
        .map(seat -> seat.name() + " " + seat.hand())
        .sorted()
        .toList();
  }

  static View.@Nullable Presence presence(View view, String name) {
    var circle = view.sections().circle();
    return circle == null
        ? null
        : circle.seats().stream()
            .filter(seat -> seat.name().equals(name))
            .map(View.Seat::presence)
            .findAny()
            .orElse(null);
  }
}
