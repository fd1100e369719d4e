package hearth.desk;

import hearth.audit.AuditEvent;
import hearth.desk.paper.Circle;
import hearth.desk.paper.Held;
import hearth.desk.paper.Markdown;
import hearth.desk.paper.MemberPaper;
import hearth.desk.paper.Paper;
import hearth.desk.paper.Pdf;
import hearth.desk.paper.SessionPaper;
import hearth.desk.paper.Went;
import hearth.journal.JournalUnavailable;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.Group;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Notes taken out of the house, as files. Safe for use by many threads; calls wait for the journal,
 * and throw {@link JournalUnavailable} when it fails.
 */
public final class PaperDesk {
  /** How a file is written. */
  public enum Format {
    MARKDOWN("markdown", "md", "text/markdown; charset=utf-8"),
    PDF("pdf", "pdf", "application/pdf");

    private final String word;
    private final String ending;
    private final String type;

    Format(String word, String ending, String type) {
      this.word = word;
      this.ending = ending;
      this.type = type;
    }

    private byte[] write(Paper paper) {
      return this == PDF ? Pdf.of(paper) : Markdown.of(paper);
    }
  }

  /**
   * What is taken out.
   *
   * @param name with its ending; nobody's name is in it
   * @param type its media type
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
  public record File(String name, String type, byte[] bytes) {}

  private final StaffDesk desk;

  /** One is written at a time: rooms share this machine. */
  private final ReentrantLock one = new ReentrantLock();

  public PaperDesk(StaffDesk desk) {
    this.desk = desk;
  }

  /** All notes on one session; null when the group has no such session. */
  public @Nullable File session(GroupId id, SeatId by, SessionId session, Format format) {
    var group = desk.groups().get(id);
    int number = group.numberOf(session);
    if (number == 0) {
      return null;
    }
    var now = desk.clock().instant();
    var circle = Circle.of(group, Rosters.of(group));
    var paper = SessionPaper.of(circle, held(group, session), now, by);
    var file = written("notes-session-" + number, paper, format);
    desk.trail().says(by, new AuditEvent.NotesExported(id, session, null, format.word));
    return file;
  }

  /** All notes on one member, who may have left; null when the group never had such a member. */
  public @Nullable File member(
      GroupId id, SeatId by, SeatId about, boolean hideOthers, Format format) {
    var group = desk.groups().get(id);
    var role = group.role(about);
    if (role == null || role.staff()) {
      return null;
    }
    var now = desk.clock().instant();
    var circle = Circle.of(group, Rosters.of(group));
    var sessions = group.everySession().stream().map(it -> held(group, it)).toList();
    var paper = MemberPaper.of(circle, about, hideOthers, sessions, now, by);
    var file = written("notes-member", paper, format);
    desk.trail().says(by, new AuditEvent.NotesExported(id, null, about, format.word));
    return file;
  }

  private Held held(Group group, SessionId session) {
    int number = group.numberOf(session);
    var course = desk.courses().of(session);
    return new Held(
        number,
        group.terms().of(),
        group.terms().phase(number),
        Went.of(course.timeline()),
        course.opened(),
        desk.notebooks().of(session));
  }

  private File written(String name, Paper paper, Format format) {
    one.lock();
    try {
      return new File(name + "." + format.ending, format.type, format.write(paper));
    } finally {
      one.unlock();
    }
  }
}
