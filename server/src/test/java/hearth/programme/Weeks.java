package hearth.programme;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A group played in a test: commands through the programme, what comes of them through it. */
final class Weeks {
  static final SeatId RUTH = new SeatId("ruth");
  static final SeatId ANNA = new SeatId("anna");
  static final SessionId FIVE = new SessionId("s5");
  static final GroupCommand.Found FOUND =
      new GroupCommand.Found(
          new GroupId("g1"), "The Tuesday circle", 14, 3, 12, Duration.ofMinutes(90));

  private Group group = Group.empty();

  static Weeks founded() {
    var weeks = new Weeks();
    weeks.does(FOUND);
    return weeks;
  }

  /** Founded, with Ruth and Anna, an agreement, and session 5 planned. */
  static Weeks ready() {
    var weeks = founded();
    weeks.does(seat(RUTH, Role.THERAPIST, 1));
    weeks.does(seat(ANNA, Role.MEMBER, 2));
    weeks.does(new GroupCommand.PublishAgreement(agreement(1)));
    weeks.does(new GroupCommand.PlanSession(FIVE, 5));
    return weeks;
  }

  static GroupCommand.GiveSeat seat(SeatId seat, Role role, int order) {
    return new GroupCommand.GiveSeat(
        seat, role, Private.of(seat, Private.Kind.NAME, "Name of " + seat), order);
  }

  static Agreement agreement(int version) {
    var clause = new Agreement.Clause("stays", "It stays here.");
    return Agreement.of(version, "Text " + version, List.of(clause));
  }

  static GroupCommand.Sign sign(SeatId seat, int version, String name) {
    return new GroupCommand.Sign(seat, version, Private.of(seat, Private.Kind.SIGNATURE, name));
  }

  List<GroupEvent> does(GroupCommand command) {
    return does(command, Instant.EPOCH);
  }

  List<GroupEvent> does(GroupCommand command, Instant at) {
    var decision = Programme.decide(group, command);
    assertThat(decision).as("%s", command).isInstanceOf(GroupDecision.Accepted.class);
    var events = ((GroupDecision.Accepted) decision).events();
    for (var event : events) {
      group = group.evolve(new GroupEvent.Recorded(event, at, null, null));
    }
    return events;
  }

  GroupRule refused(GroupCommand command) {
    var decision = Programme.decide(group, command);
    assertThat(decision).as("%s", command).isInstanceOf(GroupDecision.Refused.class);
    return ((GroupDecision.Refused) decision).rule();
  }

  Group group() {
    return group;
  }
}
