package hearth.programme;

import static hearth.programme.Weeks.ANNA;
import static hearth.programme.Weeks.FIVE;
import static hearth.programme.Weeks.FOUND;
import static hearth.programme.Weeks.RUTH;
import static hearth.programme.Weeks.agreement;
import static hearth.programme.Weeks.seat;
import static hearth.programme.Weeks.sign;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.AccountId;
import hearth.practice.Agreement;
import hearth.practice.Private;
import hearth.practice.PublishedText;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
  private static final Duration LENGTH = Duration.ofMinutes(90);

  private static GroupCommand.Found found(
      String name, int of, int until, int from, Duration length) {
    return new GroupCommand.Found(FOUND.group(), name, of, until, from, length);
  }

  @Test
  @DisplayName("PG1 a group that was not founded refuses everything else")
  void notFounded() {
    var weeks = new Weeks();
    for (var command :
        List.of(
            seat(ANNA, Role.MEMBER, 1),
            new GroupCommand.PublishAgreement(agreement(1)),
            new GroupCommand.PlanSession(FIVE, 5),
            new GroupCommand.EndSession(FIVE),
            sign(ANNA, 1, "Anna"))) {
      assertThat(weeks.refused(command)).isEqualTo(GroupRule.PG1);
    }
  }

  @Test
  @DisplayName("PG2 a group is founded once; the same again records nothing")
  void once() {
    var weeks = Weeks.founded();
    assertThat(weeks.does(FOUND)).isEmpty();
    assertThat(weeks.refused(found("Another", 14, 3, 12, LENGTH))).isEqualTo(GroupRule.PG2);
  }

  @Test
  @DisplayName(
      "PG3 a programme without a name, too short or long, or with an empty phase is refused")
  void shape() {
    for (var wrong :
        List.of(
            found(" ", 14, 3, 12, LENGTH),
            found("x".repeat(101), 14, 3, 12, LENGTH),
            found("G", 11, 3, 9, LENGTH),
            found("G", 17, 3, 14, LENGTH),
            found("G", 14, 0, 12, LENGTH),
            found("G", 14, 3, 4, LENGTH),
            found("G", 14, 3, 15, LENGTH),
            found("G", 14, 3, 12, Duration.ZERO),
            found("G", 14, 3, 12, Duration.ofHours(4).plusMillis(1)))) {
      assertThat(new Weeks().refused(wrong)).isEqualTo(GroupRule.PG3);
    }
    assertThat(new Weeks().does(found("G", 12, 1, 3, Duration.ofHours(4)))).hasSize(1);
    assertThat(new Weeks().does(found("G", 16, 3, 16, LENGTH))).hasSize(1);
  }

  @Test
  @DisplayName("PG4 a group takes 2 therapists, 3 co-therapists, 12 members, and 16 in all")
  void bounds() {
    assertThat(taken(Role.THERAPIST)).isEqualTo(2);
    assertThat(taken(Role.CO_THERAPIST)).isEqualTo(3);
    assertThat(taken(Role.MEMBER)).isEqualTo(12);
    var weeks = Weeks.founded();
    fill(weeks, Role.THERAPIST);
    fill(weeks, Role.CO_THERAPIST);
    fill(weeks, Role.MEMBER);
    assertThat(weeks.group().places()).hasSize(16);
  }

  private static int taken(Role role) {
    return fill(Weeks.founded(), role);
  }

  private static int fill(Weeks weeks, Role role) {
    int taken = 0;
    while (true) {
      var next = seat(new SeatId(role + "-" + taken), role, weeks.group().places().size());
      if (Programme.decide(weeks.group(), next) instanceof GroupDecision.Refused no) {
        assertThat(no.rule()).isEqualTo(GroupRule.PG4);
        return taken;
      }
      weeks.does(next);
      taken++;
    }
  }

  @Test
  @DisplayName("PG4 a seat without a name, or with one that is too long, is refused")
  void names() {
    for (var name : List.of(" ", "x".repeat(81))) {
      var kept = Private.of(ANNA, Private.Kind.NAME, name);
      assertThat(Weeks.founded().refused(new GroupCommand.GiveSeat(ANNA, Role.MEMBER, kept, 1)))
          .isEqualTo(GroupRule.PG4);
    }
  }

  @Test
  @DisplayName("PG5 a seat and a place in the order are given once; the same again records nothing")
  void seats() {
    var weeks = Weeks.founded();
    weeks.does(seat(ANNA, Role.MEMBER, 2));
    assertThat(weeks.does(seat(ANNA, Role.MEMBER, 2))).isEmpty();
    assertThat(weeks.refused(seat(ANNA, Role.MEMBER, 3))).isEqualTo(GroupRule.PG5);
    assertThat(weeks.refused(seat(ANNA, Role.THERAPIST, 2))).isEqualTo(GroupRule.PG5);
    assertThat(weeks.refused(seat(RUTH, Role.THERAPIST, 2))).isEqualTo(GroupRule.PG5);
    assertThat(weeks.group().role(ANNA)).isEqualTo(Role.MEMBER);
    assertThat(weeks.group().role(RUTH)).isNull();
  }

  @Test
  @DisplayName("PG6 an agreement has the next version, whole clauses and the hash of its text")
  void agreements() {
    var weeks = Weeks.founded();
    var clause = new Agreement.Clause("a", "A");
    for (var wrong :
        List.of(
            agreement(2),
            agreement(0),
            Agreement.of(1, "Text", List.of()),
            Agreement.of(1, "Text", List.of(clause, clause)),
            new Agreement(1, "Text", List.of(clause), "00"))) {
      assertThat(weeks.refused(new GroupCommand.PublishAgreement(wrong))).isEqualTo(GroupRule.PG6);
    }
    var first = new GroupCommand.PublishAgreement(agreement(1));
    assertThat(weeks.does(first)).hasSize(1);
    assertThat(weeks.does(first)).isEmpty();
    weeks.does(new GroupCommand.PublishAgreement(agreement(2)));
    assertThat(weeks.refused(first)).isEqualTo(GroupRule.PG6);
    assertThat(weeks.group().agreement()).isEqualTo(agreement(2));
  }

  @Test
  @DisplayName("PG7 a session's number and id are of the programme and used once")
  void planned() {
    var weeks = Weeks.ready();
    assertThat(weeks.does(new GroupCommand.PlanSession(FIVE, 5))).isEmpty();
    var six = new SessionId("s6");
    assertThat(weeks.refused(new GroupCommand.PlanSession(six, 5))).isEqualTo(GroupRule.PG7);
    assertThat(weeks.refused(new GroupCommand.PlanSession(FIVE, 6))).isEqualTo(GroupRule.PG7);
    assertThat(weeks.refused(new GroupCommand.PlanSession(six, 0))).isEqualTo(GroupRule.PG7);
    assertThat(weeks.refused(new GroupCommand.PlanSession(six, 15))).isEqualTo(GroupRule.PG7);
    assertThat(weeks.does(new GroupCommand.PlanSession(six, 14))).hasSize(1);
    assertThat(weeks.group().lastPlanned()).isEqualTo(14);
  }

  @Test
  @DisplayName("PG8 only a planned session is ended; again records nothing")
  void ended() {
    var weeks = Weeks.ready();
    assertThat(weeks.refused(new GroupCommand.EndSession(new SessionId("s6"))))
        .isEqualTo(GroupRule.PG8);
    assertThat(weeks.does(new GroupCommand.EndSession(FIVE)))
        .containsExactly(new GroupEvent.SessionEnded(FIVE));
    assertThat(weeks.does(new GroupCommand.EndSession(FIVE))).isEmpty();
  }

  @Test
  @DisplayName("PG9 a signature without a seat, a published text or a name is refused")
  void whoSigns() {
    var weeks = Weeks.ready();
    for (var wrong :
        List.of(
            sign(new SeatId("stranger"), 1, "Someone"),
            sign(ANNA, 0, "Anna"),
            sign(ANNA, 2, "Anna"),
            sign(ANNA, 1, " "),
            sign(ANNA, 1, "x".repeat(201)))) {
      assertThat(weeks.refused(wrong)).isEqualTo(GroupRule.PG9);
    }
  }

  @Test
  @DisplayName("PG10 a signature records who, version, hash and name; again records nothing")
  void signs() {
    var weeks = Weeks.ready();
    var sign = sign(ANNA, 1, "Anna Person");
    assertThat(weeks.does(sign))
        .containsExactly(
            new GroupEvent.AgreementSigned(ANNA, 1, agreement(1).hash(), sign.fullName()));
    assertThat(weeks.does(sign)).isEmpty();
    assertThat(weeks.does(sign(ANNA, 1, "Another spelling"))).isEmpty();
  }

  @Test
  @DisplayName("PG6 a text that is empty, too long, or has something hidden in it is refused")
  void wording() {
    var weeks = Weeks.founded();
    for (var text : List.of(" ", "x".repeat(20_001), "a\u0007", "a\u202Eb", "a\uD800", "a\r\nb")) {
      assertThat(weeks.refused(published(text, "Line"))).isEqualTo(GroupRule.PG6);
    }
    for (var clause : List.of(" ", "x".repeat(501), "two\nlines", "a\tb", "a\u2028b")) {
      assertThat(weeks.refused(published("Text", clause))).isEqualTo(GroupRule.PG6);
    }
    var longest = published("é\n\n🙂".repeat(4_000), "x".repeat(500));
    assertThat(weeks.does(longest)).hasSize(1);
  }

  private static GroupCommand.PublishAgreement published(String text, String clause) {
    var clauses = List.of(new Agreement.Clause("a", clause));
    return new GroupCommand.PublishAgreement(Agreement.of(1, text, clauses));
  }

  @Test
  @DisplayName("PG10 when a version was signed, and under what name, is kept for each of them")
  void signatures() {
    var weeks = Weeks.ready();
    assertThat(weeks.group().signature(ANNA)).isNull();
    var first = sign(ANNA, 1, "Anna");
    weeks.does(first);
    weeks.does(new GroupCommand.PublishAgreement(agreement(2)));
    var signed = new Signature(1, agreement(1).hash(), Instant.EPOCH, first.fullName());
    assertThat(weeks.group().signature(ANNA)).isEqualTo(signed);
    weeks.does(sign(ANNA, 2, "Anna Person"));
    assertThat(weeks.group().signatures(ANNA)).hasSize(2).first().isEqualTo(signed);
    assertThat(weeks.group().texts())
        .containsExactly(
            new PublishedText(agreement(1), Instant.EPOCH, null),
            new PublishedText(agreement(2), Instant.EPOCH, null));
  }

  @Test
  @DisplayName(
      "PG11 the newest version somebody has signed is told, also when they sign an older one")
  void newest() {
    var weeks = Weeks.ready();
    assertThat(weeks.group().signedVersion(ANNA)).isZero();
    weeks.does(new GroupCommand.PublishAgreement(agreement(2)));
    weeks.does(sign(ANNA, 2, "Anna"));
    assertThat(weeks.does(sign(ANNA, 1, "Anna"))).hasSize(1);
    assertThat(weeks.group().signedVersion(ANNA)).isEqualTo(2);
    assertThat(weeks.group().signedVersion(RUTH)).isZero();
  }

  @Test
  @DisplayName("PG20 one account holds one seat of staff, and comes in there; a member has none")
  void held() {
    var weeks = Weeks.ready();
    var ruth = new AccountId("a1");
    assertThat(weeks.does(new GroupCommand.HoldSeat(RUTH, ruth))).hasSize(1);
    assertThat(weeks.does(new GroupCommand.HoldSeat(RUTH, ruth))).isEmpty();
    assertThat(weeks.group().seatOf(ruth)).isEqualTo(RUTH);
    assertThat(weeks.refused(new GroupCommand.HoldSeat(ANNA, new AccountId("a2"))))
        .isEqualTo(GroupRule.PG20);
    weeks.does(seat(new SeatId("jo"), Role.CO_THERAPIST, 3));
    assertThat(weeks.refused(new GroupCommand.HoldSeat(new SeatId("jo"), ruth)))
        .isEqualTo(GroupRule.PG20);
    weeks.does(new GroupCommand.HoldSeat(RUTH, null));
    assertThat(weeks.group().seatOf(ruth)).isNull();
  }
}
