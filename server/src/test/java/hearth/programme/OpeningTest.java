package hearth.programme;

import static hearth.programme.Weeks.ANNA;
import static hearth.programme.Weeks.FIVE;
import static hearth.programme.Weeks.RUTH;
import static hearth.programme.Weeks.agreement;
import static hearth.programme.Weeks.seat;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.GroupId;
import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SessionId;
import hearth.session.Event;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpeningTest {
  @Test
  @DisplayName("PG12 a session opens with the newest text, the seats in order and its phase")
  void opens() {
    var weeks = Weeks.founded();
    weeks.does(seat(ANNA, Role.MEMBER, 2));
    weeks.does(seat(RUTH, Role.THERAPIST, 1));
    weeks.does(new GroupCommand.PublishAgreement(agreement(1)));
    weeks.does(new GroupCommand.PublishAgreement(agreement(2)));
    weeks.does(new GroupCommand.PlanSession(FIVE, 5));
    assertThat(weeks.group().open(FIVE))
        .isEqualTo(
            new Event.SessionOpened(
                FIVE,
                new GroupId("g1"),
                "The Tuesday circle",
                5,
                14,
                Phase.MIDDLE,
                Duration.ofMinutes(90),
                agreement(2),
                List.of(
                    new Event.Place(
                        RUTH, Role.THERAPIST, Private.of(RUTH, Private.Kind.NAME, "Name of ruth")),
                    new Event.Place(
                        ANNA, Role.MEMBER, Private.of(ANNA, Private.Kind.NAME, "Name of anna"))),
                new Event.CheckInAsks(false),
                null,
                null,
                null));
  }

  @Test
  @DisplayName("PG12 no session opens unplanned, when over, without a therapist or a text")
  void doesNotOpen() {
    assertThat(Group.empty().open(FIVE)).isNull();
    var weeks = Weeks.founded();
    weeks.does(new GroupCommand.PlanSession(FIVE, 5));
    assertThat(weeks.group().open(FIVE)).isNull();
    weeks.does(seat(RUTH, Role.THERAPIST, 1));
    assertThat(weeks.group().open(FIVE)).isNull();
    weeks.does(new GroupCommand.PublishAgreement(agreement(1)));
    assertThat(weeks.group().open(FIVE)).isNotNull();
    assertThat(weeks.group().open(new SessionId("s6"))).isNull();
    weeks.does(new GroupCommand.EndSession(FIVE));
    assertThat(weeks.group().open(FIVE)).isNull();

    var withoutTherapist = Weeks.founded();
    withoutTherapist.does(seat(ANNA, Role.MEMBER, 1));
    withoutTherapist.does(new GroupCommand.PublishAgreement(agreement(1)));
    withoutTherapist.does(new GroupCommand.PlanSession(FIVE, 5));
    assertThat(withoutTherapist.group().open(FIVE)).isNull();
  }

  @Test
  @DisplayName("PG13 sessions 1 to 3 are initial, 12 to 14 final, those between middle")
  void phases() {
    assertThat(phaseOf(1)).isEqualTo(Phase.INITIAL);
    assertThat(phaseOf(3)).isEqualTo(Phase.INITIAL);
    assertThat(phaseOf(4)).isEqualTo(Phase.MIDDLE);
    assertThat(phaseOf(11)).isEqualTo(Phase.MIDDLE);
    assertThat(phaseOf(12)).isEqualTo(Phase.FINAL);
    assertThat(phaseOf(14)).isEqualTo(Phase.FINAL);
  }

  private static Phase phaseOf(int number) {
    var weeks = Weeks.founded();
    weeks.does(seat(RUTH, Role.THERAPIST, 1));
    weeks.does(new GroupCommand.PublishAgreement(agreement(1)));
    weeks.does(new GroupCommand.PlanSession(FIVE, number));
    return java.util.Objects.requireNonNull(weeks.group().open(FIVE)).phase();
  }

  @Test
  @DisplayName("PG14 the session at hand is the lowest that is planned and not over")
  void atHand() {
    var weeks = Weeks.founded();
    assertThat(weeks.group().sessionAtHand()).isNull();
    var six = new SessionId("s6");
    weeks.does(new GroupCommand.PlanSession(six, 6));
    weeks.does(new GroupCommand.PlanSession(FIVE, 5));
    assertThat(weeks.group().sessionAtHand()).isEqualTo(FIVE);
    weeks.does(new GroupCommand.EndSession(FIVE));
    assertThat(weeks.group().sessionAtHand()).isEqualTo(six);
    weeks.does(new GroupCommand.EndSession(six));
    assertThat(weeks.group().sessionAtHand()).isNull();
  }
}
