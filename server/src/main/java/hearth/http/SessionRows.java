package hearth.http;

import hearth.desk.Courses;
import hearth.http.wire.DeskWire;
import hearth.practice.SessionId;
import hearth.programme.Group;
import hearth.programme.Terms;

/** Which session it is, and when it was. */
final class SessionRows {
  private SessionRows() {}

  static DeskWire.DeskSession of(Group group, SessionId session, Courses.SoFar course) {
    Terms terms = group.terms();
    int number = group.numberOf(session);
    var timeline = course.timeline();
    return new DeskWire.DeskSession(
        session.value(),
        number,
        terms.of(),
        terms.phase(number),
        timeline.startedAt(),
        timeline.endedAt());
  }
}
