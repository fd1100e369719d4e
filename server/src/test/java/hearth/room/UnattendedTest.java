package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.room.Contact.News;
import hearth.room.Contact.What;
import hearth.room.TestWindow.Said;
import hearth.session.CareCommand;
import hearth.session.Command;
import hearth.session.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A session without its staff, by the room's own alarm: nobody has to ask for anything. */
final class UnattendedTest {
  private static final Duration HOLDS = Duration.ofSeconds(15);
  private static final Duration CLOSES = Duration.ofMinutes(15);

  /** More than a test takes: what the clock goes on by itself. */
  private static final Duration SOME = Duration.ofSeconds(30);

  private final Evening evening = new Evening();

  @AfterEach
  void close() {
    evening.close();
  }

  @Test
  @DisplayName(
      "VG5 VG8 the room holds and closes by its own alarm, and the contact is told of both")
  void holdsAndCloses() {
    evening.anna.must(new Command.TurnMicrophone(true));
    staffGoes();
    evening.house.pass(HOLDS);
    until(evening.house, () -> holding(evening.anna).holding());
    assertThat(evening.anna.view().sections().me().microphone()).isFalse();
    evening.house.pass(CLOSES.minus(HOLDS).minus(SOME));
    evening.anna.must(new Command.RaiseHand());
    evening.house.pass(SOME);
    until(evening.house, () -> bye(evening.anna) && bye(evening.ben));
    assertThat(evening.anna.view().sections().ended())
        .isEqualTo(new View.Ended(View.Why.CLOSED, null));
    await().until(() -> evening.house.told.size() == 2);
    assertThat(evening.house.told)
        .extracting(News::what)
        .containsExactly(What.HOLDING, What.CLOSED);
    assertThat(evening.house.told).extracting(News::session).containsOnly(House.SESSION);
    await().until(() -> evening.house.groups.sessionAtHand(House.GROUP) == null);
  }

  @Test
  @DisplayName("VG7 staff who come back in time end the holding, and the alarm closes nothing")
  void back() {
    staffGoes();
    evening.house.pass(HOLDS);
    until(evening.house, () -> holding(evening.anna).holding());
    new TestWindow(evening.house, TOM, "tom").hello();
    evening.anna.awaitView(v -> v.sections().holding() == null);
    evening.house.pass(CLOSES);
    evening.anna.must(new Command.TurnMicrophone(true));
    assertThat(bye(evening.anna)).isFalse();
  }

  @Test
  @DisplayName("SF5 a flag raised while no staff is there is before them the moment they are back")
  void flaggedMeanwhile() {
    staffGoes();
    evening.house.pass(HOLDS);
    until(evening.house, () -> holding(evening.anna).holding());
    evening.anna.must(new CareCommand.SayNotSafe()).must(new CareCommand.CallSupport());
    assertThat(Objects.requireNonNull(evening.anna.view().sections().care()).readBy()).isNull();
    var tom = new TestWindow(evening.house, TOM, "tom").hello();
    var first = tom.every(Said.Shown.class).getFirst().view().sections().alerts();
    assertThat(Objects.requireNonNull(first).flags())
        .extracting(View.Flag::name)
        .containsExactly("Anna");
    assertThat(first.calls()).extracting(View.Call::name).containsExactly("Anna");
  }

  @Test
  @DisplayName(
      "SF11 the contact is told of a flag or a call when nobody of staff is there, and once")
  void neededMeanwhile() {
    evening.ben.must(new CareCommand.CallSupport());
    evening.house.pass(Duration.ofMinutes(2));
    var attendedUntil = evening.house.clock.instant();
    staffGoes();
    evening.anna.must(new CareCommand.SayNotSafe()).must(new CareCommand.CallSupport());
    await().until(() -> !evening.house.told.isEmpty());
    assertThat(evening.house.told.getFirst().at()).isAfterOrEqualTo(attendedUntil.minusMillis(1));
    evening.house.pass(Duration.ofMinutes(1));
    evening.anna.must(new CareCommand.WithdrawCall()).must(new CareCommand.CallSupport());
    await().until(() -> told(What.IN_NEED) == 2);
    assertThat(evening.house.told).extracting(News::session).containsOnly(House.SESSION);
  }

  private long told(What what) {
    return evening.house.told.stream().filter(news -> news.what() == what).count();
  }

  @Test
  @DisplayName("SF11 before the session too, while no staff are there to be told")
  void neededBefore() {
    try (var house = new House()) {
      var anna = new TestWindow(house, ANNA, "anna").hello().walkIn();
      anna.must(new CareCommand.SayNotSafe());
      await().until(() -> house.told.size() == 1);
      new TestWindow(house, TOM, "tom").hello().walkIn();
      house.pass(Duration.ofMinutes(2));
      anna.must(new CareCommand.SayNotSafe()).must(new CareCommand.CallSupport());
      assertThat(house.told).extracting(News::what).containsExactly(What.IN_NEED);
    }
  }

  @Test
  @DisplayName("VG8 the session closes on time although the server was started anew in between")
  void startedAnew() {
    staffGoes();
    evening.house.pass(HOLDS);
    until(evening.house, () -> holding(evening.anna).holding());
    evening.house.pass(Duration.ofMinutes(5));
    try (var anew = evening.house.restarted()) {
      anew.rooms.resume();
      anew.pass(CLOSES.minusMinutes(5).minus(HOLDS).minus(SOME));
      assertGoesOn(anew);
      anew.pass(SOME);
      until(anew, () -> anew.room().recent().ended());
    }
  }

  @Test
  @DisplayName("VG5 nobody of staff comes back to a server that was started anew: the room holds")
  void holdsAnew() {
    try (var anew = evening.house.restarted()) {
      anew.rooms.resume();
      var anna = new TestWindow(anew, ANNA, "anna").hello();
      assertThat(holding(anna).holding()).isFalse();
      anew.pass(HOLDS);
      until(anew, () -> holding(anna).holding());
    }
  }

  @Test
  @DisplayName("After 2 h without a server what a session waits for has what it had left")
  void clockForth() {
    goesOnFrom(Duration.ofHours(2));
  }

  @Test
  @DisplayName("With a clock 2 h behind too, and its time does not stand still")
  void clockBack() {
    goesOnFrom(Duration.ofHours(-2));
  }

  /** From the loss on; the room holds by the time the server stops. */
  private void goesOnFrom(Duration gap) {
    staffGoes();
    evening.house.pass(HOLDS);
    until(evening.house, () -> holding(evening.anna).holding());
    var closesAt = holding(evening.anna).closesAt();
    evening.house.clock.pass(gap);
    try (var anew = evening.house.restarted()) {
      anew.rooms.resume();
      var anna = new TestWindow(anew, ANNA, "anna").hello();
      assertThat(holding(anna).closesAt()).isEqualTo(closesAt);
      anew.pass(CLOSES.minus(HOLDS).minus(SOME));
      assertGoesOn(anew);
      anna.must(new Command.LowerHand(null));
      anew.pass(SOME);
      until(anew, () -> bye(anna));
    }
  }

  @Test
  @DisplayName("A session that has not started keeps the time of the clock")
  void notStarted() {
    try (var house = new House()) {
      new TestWindow(house, TOM, "tom").hello().walkIn();
      house.clock.pass(Duration.ofHours(2));
      try (var anew = house.restarted()) {
        var before = anew.clock.instant().minusMillis(1);
        var tom = new TestWindow(anew, TOM, "tom again").hello();
        tom.must(new Command.StartSession());
        var circle = Objects.requireNonNull(tom.view().sections().circle());
        assertThat(circle.startedAt()).isBetween(before, Instant.now().plus(Duration.ofHours(3)));
      }
    }
  }

  private static void assertGoesOn(House house) {
    assertThat(house.room().recent().ended()).isFalse();
  }

  private void staffGoes() {
    evening.house.room().gone(evening.tom);
    evening.jo.must(new Command.Leave());
    evening.anna.awaitView(v -> v.sections().holding() != null);
    assertThat(holding(evening.anna).away())
        .containsExactlyInAnyOrder(
            new View.AwayStaff("Tom", false), new View.AwayStaff("Jo", true));
  }

  private static View.Holding holding(TestWindow window) {
    return Objects.requireNonNull(window.view().sections().holding());
  }

  private static boolean bye(TestWindow window) {
    return window.all().contains(new Said.Bye(Farewell.ENDED));
  }

  /** An alarm that was set after the time had passed rings at once. */
  private static void until(House house, BooleanSupplier so) {
    await()
        .until(
            () -> {
              house.timer.pass(Duration.ZERO);
              return so.getAsBoolean();
            });
  }
}
