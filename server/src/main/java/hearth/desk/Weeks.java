package hearth.desk;

import hearth.audit.AuditEvent;
import hearth.practice.GroupId;
import hearth.practice.NotNow;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.Group;
import java.util.List;

/**
 * A group's sessions from week to week. Whoever asks is of its staff: the door has seen to it. All
 * of it throws {@link NotNow} when the journal fails, and then nothing is shown.
 */
public final class Weeks {
  private final StaffDesk desk;

  public Weeks(StaffDesk desk) {
    this.desk = desk;
  }

  /** One session, and how it went. */
  public record Week(SessionId session, Courses.SoFar course) {
    private boolean isOver() {
      return course.timeline().startedAt() != null && course.timeline().endedAt() != null;
    }
  }

  /** All that were planned, the newest first. */
  public List<Week> of(Group group) {
    return group.everySession().reversed().stream()
        .map(session -> new Week(session, desk.courses().of(session)))
        .toList();
  }

  /**
   * What to look through before the group meets, which the audit trail tells first.
   *
   * @param opening the id of the page that asks
   */
  public Brief before(GroupId id, SeatId by, String opening) {
    desk.openings().opened(by, opening, new AuditEvent.BriefOpened(id));
    var group = desk.groups().get(id);
    var past =
        of(group).stream()
            .filter(Week::isOver)
            .limit(Brief.SESSIONS)
            .map(it -> new Past(it.session(), it.course(), desk.notebooks().of(it.session())))
            .toList();
    return Brief.of(group, past);
  }

  /** As it stands. */
  public Group group(GroupId id) {
    return desk.groups().get(id);
  }
}
