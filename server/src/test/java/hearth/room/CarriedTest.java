package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.session.CareCommand;
import hearth.session.CheckIn;
import hearth.session.Command;
import hearth.session.FlagAnswer;
import hearth.session.StudioCommand;
import hearth.session.StudioView;
import hearth.session.View;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What outlasts a session. */
final class CarriedTest {
  private static final SessionId SIX = new SessionId("session-6");
  private static final Command NOT_SAFE = new CareCommand.SayNotSafe();
  private static final Command TAKE = new CareCommand.TakeFlag("s5-1", FlagAnswer.SPOKE);

  /** Session 5 is over, a flag of Anna's still stands, and session 6 is planned. */
  private static void flagged(Evening evening) {
    evening.anna.must(NOT_SAFE);
    evening.tom.must(new Command.EndSession());
    await().until(() -> evening.house.groups.sessionAtHand(House.GROUP) == null);
    plan(evening.house);
  }

  private static void plan(House house) {
    var rule = house.groups.decide(House.GROUP, null, null, new GroupCommand.PlanSession(SIX, 6));
    assertThat(rule).isNull();
  }

  private static TestWindow inSix(House house, SeatId seat) {
    var window = new TestWindow(house, SIX, seat, "six-of-" + seat);
    window.hello();
    return window.walkIn();
  }

  private static List<View.Flag> flags(View view) {
    View.@Nullable Alerts alerts = view.sections().alerts();
    return alerts == null ? List.of() : alerts.flags();
  }

  @Test
  @DisplayName(
      "SF10 a flag that nobody took stands before staff of the next session, and its member")
  void carried() {
    try (var evening = new Evening()) {
      flagged(evening);
      var tom = inSix(evening.house, TOM);
      assertThat(flags(tom.view())).extracting(View.Flag::session).containsExactly(5);
      var anna = inSix(evening.house, ANNA);
      assertThat(Objects.requireNonNull(anna.view().sections().care()).flagged()).isTrue();
    }
  }

  @Test
  @DisplayName("SF10 taken in one session it is gone from the other's screens, whichever it is")
  void takenInEither() {
    try (var evening = new Evening()) {
      flagged(evening);
      var tom = inSix(evening.house, TOM);
      tom.must(TAKE);
      evening.jo.awaitView(view -> flags(view).isEmpty());
    }
    try (var evening = new Evening()) {
      flagged(evening);
      var tom = inSix(evening.house, TOM);
      assertThat(flags(tom.view())).hasSize(1);
      evening.jo.must(TAKE);
      tom.awaitView(view -> flags(view).isEmpty());
    }
  }

  @Test
  @DisplayName("SF10 PG18 a group that a dying server had not told hears of it from the next")
  void restarted() {
    try (var evening = new Evening()) {
      evening.anna.must(NOT_SAFE);
      evening.tom.must(new Command.EndSession());
      try (var next = evening.house.restarted()) {
        assertThat(next.rooms.over(House.GROUP, House.SESSION)).isTrue();
        assertThat(next.groups.sessionAtHand(House.GROUP)).isNull();
        plan(next);
        assertThat(flags(inSix(next, JO).view())).hasSize(1);
      }
    }
  }

  @Test
  @DisplayName("SF10 a group that could not be told of a flag is told later, and of the end last")
  void toldLater() {
    try (var founded = new House()) {
      var disk = new FullDisk(founded.journal);
      try (var evening = new Evening(founded.on(disk))) {
        disk.fullFor = "group/";
        evening.anna.must(NOT_SAFE);
        evening.tom.must(new Command.EndSession());
        await().until(() -> disk.refused(evening.house.timer) > 0);
        assertThat(evening.house.groups.sessionAtHand(House.GROUP)).isEqualTo(House.SESSION);
        disk.fullFor = "none";
        await().until(() -> toldAll(evening.house));
        plan(evening.house);
        assertThat(flags(inSix(evening.house, TOM).view())).hasSize(1);
      }
    }
  }

  private static boolean toldAll(House house) {
    house.timer.pass(Reporting.AGAIN);
    return house.groups.sessionAtHand(House.GROUP) == null;
  }

  @Test
  @DisplayName("SF4 SF10 what was said again is told as well, to the session after the next too")
  void saidAgain() {
    try (var evening = new Evening()) {
      flagged(evening);
      evening.house.pass(Duration.ofMinutes(1));
      var anna = inSix(evening.house, ANNA).must(NOT_SAFE);
      var tom = inSix(evening.house, TOM);
      assertThat(flags(tom.view()).getFirst().againAt()).isNotNull();
      tom.must(new Command.StartSession()).must(new Command.EndSession());
      anna.awaitSaid(TestWindow.Said.Bye.class::isInstance);
      await().until(() -> evening.house.groups.sessionAtHand(House.GROUP) == null);
      var seven = new SessionId("session-7");
      evening.house.groups.decide(House.GROUP, null, null, new GroupCommand.PlanSession(seven, 7));
      var later = new TestWindow(evening.house, seven, TOM, "seven").hello().walkIn();
      assertThat(flags(later.view())).isEqualTo(flags(tom.view()));
    }
  }

  @Test
  @DisplayName("CI9 PG17 a check-in is asked with the member's last one")
  void lastWeek() {
    try (var evening = new Evening()) {
      var cleo = new TestWindow(evening.house, House.CLEO, "cleo").hello().toCheckIn();
      var said = new CheckIn(2, null, null, null, null, false);
      cleo.must(cleo.checkIn(said));
      evening.tom.must(new Command.EndSession());
      await().until(() -> evening.house.groups.sessionAtHand(House.GROUP) == null);
      plan(evening.house);
      var next = new TestWindow(evening.house, SIX, House.CLEO, "six").hello();
      var asked = (CareCommand.GiveCheckIn) next.checkIn(said);
      assertThat(asked.before()).isEqualTo(Private.of(House.CLEO, Private.Kind.CHECK_IN, said));
    }
  }

  @Test
  @DisplayName("PG16 the group keeps the check-in that the room took, and tells the next session")
  void checkIns() {
    try (var evening = new Evening()) {
      var cleo = new TestWindow(evening.house, House.CLEO, "cleo").hello().walkIn();
      var second = cleo.ask(cleo.checkIn(new CheckIn(9, null, null, null, null, false)));
      assertThat(cleo.answer(second)).isEqualTo(new TestWindow.Said.Refused(second, "CI7"));
      evening.tom.must(new Command.EndSession());
      await().until(() -> evening.house.groups.sessionAtHand(House.GROUP) == null);
      plan(evening.house);
      var group = evening.house.groups.get(House.GROUP);
      assertThat(group.checkInBefore(SIX, House.CLEO))
          .isEqualTo(
              Private.of(
                  House.CLEO,
                  Private.Kind.CHECK_IN,
                  new CheckIn(null, null, null, null, null, false)));
    }
  }

  @Test
  @DisplayName(
      "SN20 who is kept apart is kept apart in the next session too, and staff see it there")
  void keptApart() {
    try (var evening = new Evening()) {
      evening.tom.must(new StudioCommand.KeepApart(ANNA, House.BEN));
      evening.tom.must(new Command.EndSession());
      await().until(() -> evening.house.groups.sessionAtHand(House.GROUP) == null);
      plan(evening.house);
      var tom = inSix(evening.house, TOM);
      tom.must(new Command.StartSession());
      assertThat(Objects.requireNonNull(tom.view().sections().studio()).apart())
          .containsExactly(new StudioView.Apart(ANNA, House.BEN));
    }
  }
}
