package hearth.session;

import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.List;

/** Who is let into the circle, and who is asked to leave it. */
final class Doorway {
  private Doorway() {}

  static Decision admit(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.WR2);
    }
    var member = ask.room().people().find(seat);
    if (member == null) {
      return Decision.refused(Rule.PR1);
    }
    if (member.role().staff()) {
      return Decision.refused(Rule.WR3);
    }
    if (ask.inCircle(member)) {
      return Decision.accepted();
    }
    if (ask.stage(member) != Stage.WAITING) {
      return Decision.refused(Rule.WR3);
    }
    return ask.room().course().locked()
        ? Decision.refused(Rule.LK1)
        : Decision.accepted(new Event.Admitted(seat));
  }

  static Decision admitAll(Asked ask) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.WR2);
    }
    var course = ask.room().course();
    if (course.locked()) {
      return Decision.refused(Rule.LK1);
    }
    List<Event> admitted = new ArrayList<>();
    for (var person : ask.room().people().inStage(Stage.WAITING, course)) {
      boolean oneByOne =
          person.gate().sentBack() || ask.room().care().flags().of(person.seat()) != null;
      if (person.here() && !oneByOne) {
        admitted.add(new Event.Admitted(person.seat()));
      }
    }
    return new Decision.Accepted(admitted);
  }

  static Decision sendBack(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.WR6);
    }
    var member = ask.room().people().find(seat);
    if (member == null) {
      return Decision.refused(Rule.PR1);
    }
    var stage = ask.stage(member);
    if (member.role().staff() || (stage != Stage.CIRCLE && stage != Stage.WAITING)) {
      return Decision.refused(Rule.WR7);
    }
    return Decision.unless(stage == Stage.WAITING, new Event.SentBack(seat));
  }

  static Decision remove(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.RM1);
    }
    var member = ask.room().people().find(seat);
    if (member == null) {
      return Decision.refused(Rule.PR1);
    }
    return member.role().staff()
        ? Decision.refused(Rule.RM2)
        : Decision.unless(
            member.standing() == Participant.Standing.REMOVED, new Event.Removed(seat));
  }

  static Decision allowBack(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.RM6);
    }
    var people = ask.room().people();
    var member = people.find(seat);
    if (member == null || people.outside().contains(seat)) {
      return Decision.refused(Rule.PR1);
    }
    return Decision.unless(
        member.standing() != Participant.Standing.REMOVED, new Event.AllowedBack(seat));
  }

  static Decision leave(Asked ask) {
    return Decision.accepted(new Event.Left(ask.by()));
  }
}
