package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static hearth.room.House.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.journal.StreamId;
import hearth.media.Source;
import hearth.room.TestWindow.Said;
import hearth.session.Command;
import hearth.session.Stage;
import hearth.session.View;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Withdraw, then announce, then grant. */
final class WithdrawTest {
  private final Evening evening = new Evening().annaSpeaks();

  @AfterEach
  void close() {
    evening.close();
  }

  @Test
  @DisplayName("A hush is shown and answered only after the plane confirms that nothing flows")
  void confirmedFirst() {
    evening.space().holdRoutes();
    int shown = evening.ben.every(Said.Shown.class).size();
    var hush = evening.tom.ask(new Command.Hush(ANNA));
    await().until(() -> evening.space().heldRoutes() == 1);
    assertThat(evening.tom.answered(hush)).isFalse();
    assertThat(evening.ben.every(Said.Shown.class)).hasSize(shown);
    evening.space().releaseRoutes();
    assertThat(evening.tom.answer(hush)).isInstanceOf(Said.Done.class);
    assertThat(seatOf(evening.ben, "Anna").microphone()).isFalse();
    evening.space().forgetReceived();
    evening.space().publish(member(ANNA), Source.MICROPHONE, "not to be heard");
    evening.space().publish(member(ANNA), Source.CAMERA, "still seen");
    assertThat(evening.space().received(member(BEN)))
        .extracting(delivery -> delivery.packet())
        .containsExactly("still seen");
  }

  @Test
  @DisplayName("The view that shows a hush comes before its done, on every screen")
  void viewsBeforeDone() {
    var hush = evening.tom.ask(new Command.Hush(ANNA));
    evening.tom.answer(hush);
    var said = evening.tom.all();
    int done = said.indexOf(new Said.Done(hush));
    assertThat(said.subList(0, done)).last().isInstanceOf(Said.Shown.class);
    assertThat(evening.anna.view().sections().me().hushed()).isTrue();
  }

  @Test
  @DisplayName("Without a confirmation within a second the fewest links are cut, then it is said")
  void cut() {
    evening.space().holdRoutes();
    var hush = evening.tom.ask(new Command.Hush(ANNA));
    await().until(() -> evening.space().heldRoutes() == 1);
    evening.house.timer.pass(Routes.CONFIRM.minusMillis(1));
    assertThat(evening.tom.answered(hush)).isFalse();
    evening.house.timer.pass(Duration.ofMillis(1));
    assertThat(evening.tom.answer(hush)).isInstanceOf(Said.Done.class);
    assertThat(evening.space().members()).doesNotContain(member(ANNA)).contains(member(BEN));
    long before = evening.anna.every(Said.Links.class).getLast().fence();
    evening.space().releaseRoutes();
    evening.anna.awaitLast(Said.Links.class, links -> links.fence() > before);
    assertThat(evening.space().members()).contains(member(ANNA));
  }

  @Test
  @DisplayName("A plane that fails to withdraw has links cut at once, and is asked again")
  void failed() {
    evening.space().failNextRoute(new IllegalStateException("plane"));
    evening.tom.must(new Command.Hush(ANNA));
    long before = evening.anna.every(Said.Links.class).getFirst().fence();
    assertThat(evening.space().members()).doesNotContain(member(ANNA));
    evening.house.timer.pass(Routes.AGAIN);
    evening.anna.awaitLast(Said.Links.class, links -> links.fence() > before);
  }

  @Test
  @DisplayName("While the plane is slow the room goes on, and everyone's answers keep their order")
  void order() {
    evening.space().holdRoutes();
    var stream = StreamId.session(House.SESSION);
    long before = evening.house.journal.head(stream).seq();
    var hush = evening.tom.ask(new Command.Hush(ANNA));
    await().until(() -> evening.house.journal.head(stream).seq() == before + 1);
    var lock = evening.tom.ask(new Command.Lock());
    var wrong = evening.tom.ask(new Command.Hush(TOM));
    await().until(() -> evening.house.journal.head(stream).seq() == before + 2);
    assertThat(evening.tom.answered(lock)).isFalse();
    evening.space().releaseRoutes();
    evening.tom.answer(wrong);
    assertThat(evening.tom.all())
        .filteredOn(s -> s instanceof Said.Done || s instanceof Said.Refused)
        .endsWith(new Said.Done(hush), new Said.Done(lock), new Said.Refused(wrong, "HU3"));
  }

  @Test
  @DisplayName("What is granted flows only after it was announced, and not past a later withdrawal")
  void grantsAfter() {
    long plan = evening.space().standing().version();
    evening.space().holdRoutes();
    durable(() -> evening.tom.ask(new Command.Hush(ANNA)));
    durable(() -> evening.tom.ask(new Command.LetSpeak(ANNA)));
    durable(() -> evening.anna.ask(new Command.TurnMicrophone(true)));
    durable(() -> evening.tom.ask("again", new Command.Hush(ANNA)));
    evening.space().releaseRoutes();
    evening.tom.answer("again");
    evening.tom.must(new Command.Lock());
    // One plan, the first withdrawal's: her microphone was never granted in between.
    assertThat(evening.space().standing().version()).isEqualTo(plan + 1);
    evening.space().forgetReceived();
    evening.space().publish(member(ANNA), Source.MICROPHONE, "held");
    assertThat(evening.space().received(member(TOM))).isEmpty();
  }

  /** Asks, and waits until it is in the journal: a step of its own. */
  private void durable(Runnable ask) {
    var stream = StreamId.session(House.SESSION);
    long before = evening.house.journal.head(stream).seq();
    ask.run();
    await().until(() -> evening.house.journal.head(stream).seq() == before + 1);
  }

  @Test
  @DisplayName("Who is removed is cut before anyone is told, and then sees why")
  void removed() {
    evening.tom.must(new Command.Remove(ANNA));
    assertThat(evening.space().members()).doesNotContain(member(ANNA));
    assertThat(evening.anna.view().stage()).isEqualTo(Stage.ENDED);
    assertThat(evening.anna.every(Said.Bye.class)).isEmpty();
    evening.tom.must(new Command.EndSession());
    assertThat(evening.anna.awaitSaid(Said.Bye.class::isInstance))
        .isEqualTo(new Said.Bye(Farewell.REMOVED));
  }

  @Test
  @DisplayName(
      "WR8 who is sent back is cut before anyone is told, and has links anew once admitted")
  void sentBack() {
    evening.tom.must(new Command.SendBack(ANNA));
    assertThat(evening.space().members()).doesNotContain(member(ANNA));
    assertThat(evening.anna.view().stage()).isEqualTo(Stage.WAITING);
    long fence = evening.anna.every(Said.Links.class).getLast().fence();
    evening.tom.must(new Command.Admit(ANNA));
    evening.anna.awaitLast(Said.Links.class, links -> links.fence() > fence);
  }

  @Test
  @DisplayName("Who leaves hears done, then good-bye")
  void leaves() {
    var leave = evening.anna.ask(new Command.Leave());
    evening.anna.awaitSaid(s -> s instanceof Said.Bye);
    assertThat(evening.anna.all()).endsWith(new Said.Done(leave), new Said.Bye(Farewell.LEFT));
    assertThat(evening.space().members()).doesNotContain(member(ANNA));
  }

  @Test
  @DisplayName("The end closes the media for all, and the group has no session at hand")
  void ends() {
    evening.tom.must(new Command.EndSession());
    evening.jo.awaitSaid(s -> s.equals(new Said.Bye(Farewell.ENDED)));
    await().until(() -> evening.house.groups.sessionAtHand(House.GROUP) == null);
    assertThat(evening.house.groups.sessionOf(House.GROUP)).isEqualTo(House.SESSION);
    await().until(() -> evening.house.plane.counters().slots().isEmpty());
  }

  @Test
  @DisplayName("An observer has links to receive by and publishes nothing, until promoted")
  void observer() {
    var links = evening.jo.every(Said.Links.class).getLast();
    assertThat(links.links().getFirst().publishes()).isEmpty();
    assertThat(links.links().getFirst().slots()).hasSize(4);
    evening.tom.must(new Command.Promote(JO));
    var anew = evening.jo.awaitLast(Said.Links.class, l -> l.fence() > links.fence());
    assertThat(anew.links().getFirst().publishes()).hasSize(2);
  }

  private static View.Seat seatOf(TestWindow window, String name) {
    var circle = Objects.requireNonNull(window.view().sections().circle());
    return circle.seats().stream().filter(s -> s.name().equals(name)).findAny().orElseThrow();
  }
}
