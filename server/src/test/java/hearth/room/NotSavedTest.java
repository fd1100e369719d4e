package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.room.TestWindow.Said;
import hearth.session.CheckIn;
import hearth.session.Command;
import hearth.session.Stage;
import hearth.session.View;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** JN1: a journal that cannot write. */
final class NotSavedTest {
  private final House founded = new House();
  private final FullDisk disk = new FullDisk(founded.journal);
  private final Evening evening = new Evening(founded.on(disk));

  @AfterEach
  void close() {
    evening.close();
    founded.close();
  }

  @Test
  @DisplayName("JN1 what cannot be saved is refused in words, nothing changes, and sound goes on")
  void refused() {
    evening.annaSpeaks();
    long plan = evening.space().standing().version();
    disk.full = true;
    var hush = evening.tom.ask(new Command.Hush(ANNA));
    assertThat(evening.tom.answer(hush)).isEqualTo(new Said.Refused(hush, "JN1"));
    assertThat(evening.anna.view().sections().me().microphone()).isTrue();
    assertThat(evening.space().standing().version()).isEqualTo(plan);
    disk.full = false;
    evening.tom.ask(hush, new Command.Hush(ANNA));
    evening.tom.awaitSaid(new Said.Done(hush)::equals);
    evening.anna.awaitView(v -> v.sections().me().hushed());
  }

  @Test
  @DisplayName("JN1 a check-in that cannot be saved is refused, and asked again it is taken")
  void checkInLater() {
    var cleo = new TestWindow(evening.house, House.CLEO, "cleo").hello().toCheckIn();
    var checkIn = cleo.checkIn(new CheckIn(3, null, null, null, null, false));
    disk.full = true;
    var id = cleo.ask(checkIn);
    assertThat(cleo.answer(id)).isEqualTo(new Said.Refused(id, "JN1"));
    assertThat(cleo.view().stage()).isEqualTo(Stage.CHECK_IN);
    disk.full = false;
    cleo.ask(id, checkIn);
    cleo.awaitView(v -> v.stage() == Stage.DEVICE_CHECK);
  }

  @Test
  @DisplayName("JN1 a hello that cannot be saved is turned away and may come again")
  void helloTurnedAway() {
    disk.full = true;
    var second = new TestWindow(evening.house, TOM, "tom-2");
    second.hello("h1", true);
    second.awaitSaid(new Said.TurnedAway("h1", "JN1")::equals);
    disk.full = false;
    evening.tom.must(new Command.Lock());
    second.hello("h2", true);
    second.awaitSaid(Said.Welcome.class::isInstance);
  }

  @Test
  @DisplayName("A loss that could not be saved is written once the disk has room")
  void lossLater() {
    disk.full = true;
    evening.house.room().gone(evening.anna);
    var lock = evening.tom.ask(new Command.Lock());
    assertThat(evening.tom.answer(lock)).isEqualTo(new Said.Refused(lock, "JN1"));
    disk.full = false;
    evening.house.timer.pass(Routes.AGAIN);
    evening.tom.awaitView(v -> RoomTest.presence(v, "Anna") == View.Presence.TROUBLE);
  }

  @Test
  @DisplayName("VG5 an alarm that could not be saved rings again until it is, and once for that")
  void alarmLater() {
    evening.house.room().gone(evening.tom);
    evening.jo.must(new Command.Leave());
    evening.anna.awaitView(v -> v.sections().holding() != null);
    disk.full = true;
    evening.house.pass(Duration.ofSeconds(15));
    await().until(() -> disk.refused(evening.house.timer) > 0);
    assertThat(evening.house.told).isEmpty();
    disk.full = false;
    await().until(() -> holds(evening.house.timer));
    await().until(() -> evening.house.told.size() == 1);
  }

  /** Whatever is to ring again has rung. */
  private boolean holds(TestTimer timer) {
    timer.pass(Alarm.AGAIN);
    var holding = evening.anna.view().sections().holding();
    return holding != null && holding.holding();
  }

  @Test
  @DisplayName("An append whose end is unknown is looked up before anything else is decided")
  void unknownEnd() {
    disk.lost = true;
    var raise = evening.anna.ask(new Command.RaiseHand());
    assertThat(evening.anna.answer(raise)).isEqualTo(new Said.Refused(raise, "JN1"));
    disk.lost = false;
    evening.anna.ask(raise, new Command.RaiseHand());
    evening.anna.awaitSaid(new Said.Done(raise)::equals);
    assertThat(RoomTest.hands(evening.anna.view())).containsExactly("Anna 1");
  }
}
