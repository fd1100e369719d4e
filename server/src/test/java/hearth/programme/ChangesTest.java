package hearth.programme;

import static hearth.programme.Weeks.ANNA;
import static hearth.programme.Weeks.FIVE;
import static hearth.programme.Weeks.RUTH;
import static hearth.programme.Weeks.agreement;
import static hearth.programme.Weeks.seat;
import static hearth.programme.Weeks.sign;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.AccountId;
import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.CareEvent;
import hearth.session.Event;
import hearth.session.FlagAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final SeatId BEN = new SeatId("ben");
  private static final Duration LENGTH = Duration.ofMinutes(100);

  private static GroupCommand.ChangeProgramme change(int of, int initialUntil, int finalFrom) {
    return new GroupCommand.ChangeProgramme("Wednesdays", of, initialUntil, finalFrom, LENGTH);
  }

  private static GroupCommand.NameSeat name(SeatId seat, String name) {
    return new GroupCommand.NameSeat(seat, Private.of(seat, Private.Kind.NAME, name));
  }

  private static List<SeatId> places(Weeks weeks) {
    return weeks.group().places().stream().map(Event.Place::seat).toList();
  }

  @Test
  @DisplayName("PG21 a programme is changed within its bounds, and sessions open with it")
  void programme() {
    var weeks = Weeks.ready();
    assertThat(weeks.does(change(16, 5, 13))).hasSize(1);
    assertThat(weeks.does(change(16, 5, 13))).isEmpty();
    var opened = Objects.requireNonNull(weeks.group().open(FIVE));
    assertThat(opened.groupName()).isEqualTo("Wednesdays");
    assertThat(opened.of()).isEqualTo(16);
    assertThat(opened.phase()).isEqualTo(Phase.INITIAL);
    assertThat(opened.length()).isEqualTo(LENGTH);
    assertThat(weeks.does(Weeks.FOUND)).isEmpty();
    assertThat(weeks.group().terms().name()).isEqualTo("Wednesdays");
  }

  @Test
  @DisplayName("PG21 PG3 a programme has its phases, and no fewer sessions than were planned")
  void programmeRefused() {
    var weeks = Weeks.ready();
    assertThat(weeks.refused(change(11, 3, 9))).isEqualTo(GroupRule.PG3);
    assertThat(weeks.refused(change(14, 3, 4))).isEqualTo(GroupRule.PG3);
    weeks.does(new GroupCommand.PlanSession(new SessionId("s13"), 13));
    assertThat(weeks.refused(change(12, 3, 9))).isEqualTo(GroupRule.PG21);
    assertThat(weeks.does(change(13, 3, 9))).hasSize(1);
  }

  @Test
  @DisplayName("PG23 a seat has another name from now on, of 1 to 80 letters")
  void names() {
    var weeks = Weeks.ready();
    assertThat(weeks.does(name(ANNA, "Anouk"))).hasSize(1);
    assertThat(weeks.does(name(ANNA, "Anouk"))).isEmpty();
    assertThat(weeks.group().places().getLast().name().value()).isEqualTo("Anouk");
    assertThat(weeks.does(seat(ANNA, Role.MEMBER, 2))).isEmpty();
    for (var wrong : List.of(name(BEN, "Ben"), name(ANNA, " "), name(ANNA, "x".repeat(81)))) {
      assertThat(weeks.refused(wrong)).isEqualTo(GroupRule.PG23);
    }
  }

  @Test
  @DisplayName("PG24 a seat that is taken back is in no session to come; what it did stays")
  void takenBack() {
    var weeks = Weeks.ready();
    weeks.does(sign(ANNA, 1, "Anna Person"));
    assertThat(weeks.does(new GroupCommand.TakeSeatBack(ANNA))).hasSize(1);
    assertThat(weeks.does(new GroupCommand.TakeSeatBack(ANNA))).isEmpty();
    assertThat(places(weeks)).containsExactly(RUTH);
    assertThat(weeks.group().admits(ANNA)).isFalse();
    assertThat(weeks.group().role(ANNA)).isEqualTo(Role.MEMBER);
    assertThat(weeks.group().signedVersion(ANNA)).isEqualTo(1);
    assertThat(weeks.group().everyone().getLast().gone()).isEqualTo(Instant.EPOCH);
    weeks.does(new GroupCommand.PublishAgreement(agreement(2)));
    assertThat(weeks.refused(sign(ANNA, 2, "Anna Person"))).isEqualTo(GroupRule.PG9);

    assertThat(weeks.does(new GroupCommand.GiveSeatBack(ANNA))).hasSize(1);
    assertThat(weeks.does(new GroupCommand.GiveSeatBack(ANNA))).isEmpty();
    assertThat(places(weeks)).containsExactly(RUTH, ANNA);
    assertThat(weeks.group().admits(ANNA)).isTrue();
    assertThat(weeks.refused(new GroupCommand.TakeSeatBack(BEN))).isEqualTo(GroupRule.PG24);
    assertThat(weeks.refused(new GroupCommand.GiveSeatBack(BEN))).isEqualTo(GroupRule.PG24);
  }

  @Test
  @DisplayName("PG24 PG4 who is gone counts for no bound, and comes back where there is room")
  void bounds() {
    var weeks = Weeks.ready();
    var second = new SeatId("second");
    var third = new SeatId("third");
    weeks.does(seat(second, Role.THERAPIST, 3));
    assertThat(weeks.refused(seat(third, Role.THERAPIST, 4))).isEqualTo(GroupRule.PG4);
    weeks.does(new GroupCommand.TakeSeatBack(second));
    weeks.does(seat(third, Role.THERAPIST, 4));
    assertThat(weeks.refused(new GroupCommand.GiveSeatBack(second))).isEqualTo(GroupRule.PG4);
  }

  @Test
  @DisplayName("PG24 PG20 a seat that is taken back is nobody's to sign in to")
  void heldAndTakenBack() {
    var weeks = Weeks.ready();
    var account = new AccountId("a1");
    var jo = new SeatId("jo");
    weeks.does(new GroupCommand.HoldSeat(RUTH, account));
    weeks.does(new GroupCommand.TakeSeatBack(RUTH));
    assertThat(weeks.group().seatOf(account)).isNull();
    assertThat(weeks.refused(new GroupCommand.HoldSeat(RUTH, account))).isEqualTo(GroupRule.PG20);
    weeks.does(seat(jo, Role.CO_THERAPIST, 3));
    weeks.does(new GroupCommand.HoldSeat(jo, account));
    assertThat(weeks.refused(new GroupCommand.GiveSeatBack(RUTH))).isEqualTo(GroupRule.PG20);
    weeks.does(new GroupCommand.HoldSeat(jo, null));
    weeks.does(new GroupCommand.GiveSeatBack(RUTH));
    assertThat(weeks.group().seatOf(account)).isEqualTo(RUTH);
  }

  @Test
  @DisplayName("PG25 a seat whose safety flag nobody has taken is not taken back")
  void flagged() {
    var weeks = Weeks.ready();
    var concern = new CareEvent.Concern(true, null, null);
    weeks.does(
        new GroupCommand.RaiseFlag(
            new Event.OpenFlag(
                "s5-1",
                ANNA,
                Instant.EPOCH,
                5,
                Private.of(ANNA, Private.Kind.CHECK_IN, concern),
                null)));
    assertThat(weeks.refused(new GroupCommand.TakeSeatBack(ANNA))).isEqualTo(GroupRule.PG25);
    var taken = new CareEvent.FlagTaken("s5-1", RUTH, FlagAnswer.SPOKE);
    weeks.does(new GroupCommand.TakeFlag(taken));
    assertThat(weeks.does(new GroupCommand.TakeSeatBack(ANNA))).hasSize(1);
  }

  @Test
  @DisplayName("PG5 who asks for no place in the order has the one after all others")
  void order() {
    var weeks = Weeks.ready();
    var name = Private.of(BEN, Private.Kind.NAME, "Ben");
    var give = new GroupCommand.GiveSeat(BEN, Role.MEMBER, name, null);
    assertThat(weeks.does(give))
        .containsExactly(new GroupEvent.SeatGiven(BEN, Role.MEMBER, name, 3));
    assertThat(weeks.does(give)).isEmpty();
    assertThat(places(weeks)).containsExactly(RUTH, ANNA, BEN);
  }

  @Test
  @DisplayName("PG26 a closed group admits nobody and opens nothing, until it is opened again")
  void closed() {
    var weeks = Weeks.ready();
    assertThat(weeks.does(new GroupCommand.CloseGroup())).hasSize(1);
    assertThat(weeks.does(new GroupCommand.CloseGroup())).isEmpty();
    assertThat(weeks.group().admits(ANNA)).isFalse();
    assertThat(weeks.group().open(FIVE)).isNull();
    assertThat(weeks.does(new GroupCommand.ReopenGroup())).hasSize(1);
    assertThat(weeks.does(new GroupCommand.ReopenGroup())).isEmpty();
    assertThat(weeks.group().admits(ANNA)).isTrue();
    assertThat(weeks.group().open(FIVE)).isNotNull();
  }
}
