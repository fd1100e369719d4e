package hearth.desk;

import hearth.audit.AuditEvent;
import hearth.notes.Line;
import hearth.notes.NoteCommand;
import hearth.notes.NoteRule;
import hearth.notes.NoteText;
import hearth.notes.Notebook;
import hearth.practice.GroupId;
import hearth.practice.NotNow;
import hearth.practice.Owner;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.Group;
import java.util.Base64;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What staff of a group do with notes. Whoever asks is of that staff: the door has seen to it. What
 * is answered is durable; all of it throws {@link NotNow} when the journal fails, and then nothing
 * is shown and nothing was saved.
 */
public final class NoteDesk {
  private final StaffDesk desk;
  private final Moments moments;

  public NoteDesk(StaffDesk desk) {
    this.desk = desk;
    this.moments = new Moments(desk.courses(), desk.clock());
  }

  /** A line of this session by whoever is at this seat. */
  public NoteAnswer write(GroupId id, SessionId session, SeatId by, Writing it) {
    var group = desk.groups().get(id);
    var wrong = wrong(group, session, it);
    if (wrong != null) {
      return new NoteAnswer.Refused(wrong);
    }
    var text = new NoteText(it.text(), it.part(), Rosters.of(group));
    var about = it.about();
    Owner owner = about == null ? id : about;
    var moment = moments.of(session, by, it);
    var command =
        new NoteCommand.WriteLine(
            it.line(), it.after(), it.save(), it.sitting(), owner, text, moment);
    return desk.notebooks().decide(session, by, by, command);
  }

  /** One's own line is taken out, or put back. */
  public NoteAnswer strike(
      GroupId id, SessionId session, SeatId by, NoteCommand.StrikeLine command) {
    return change(id, session, by, by, command);
  }

  public NoteAnswer restore(
      GroupId id, SessionId session, SeatId by, NoteCommand.RestoreLine command) {
    return change(id, session, by, by, command);
  }

  /** Anybody's line is redacted. */
  public NoteAnswer redact(
      GroupId id,
      SessionId session,
      SeatId author,
      SeatId by,
      String line,
      int after,
      String save,
      String text) {
    var written = new NoteText(text, null, Rosters.of(desk.groups().get(id)));
    var command = new NoteCommand.RedactLine(line, after, save, written);
    return change(id, session, author, by, command);
  }

  private NoteAnswer change(
      GroupId id, SessionId session, SeatId author, SeatId by, NoteCommand command) {
    return has(id, session)
        ? desk.notebooks().decide(session, author, by, command)
        : new NoteAnswer.Refused(NoteRule.NT8);
  }

  /** A line with how it stood before, which the audit trail tells first. */
  public NoteAnswer history(GroupId id, SessionId session, SeatId author, SeatId by, String line) {
    if (!has(id, session)) {
      return new NoteAnswer.Refused(NoteRule.NT8);
    }
    Line found = desk.notebooks().of(session, author).lines().get(line);
    if (found == null) {
      return new NoteAnswer.Refused(NoteRule.NT5);
    }
    desk.trail().says(by, new AuditEvent.NoteHistoryOpened(id, session, author, line));
    return new NoteAnswer.Stands(found);
  }

  /**
   * A session as it was opened.
   *
   * @param notebooks what everybody of staff has written of it
   */
  public record Opened(
      Group group, Courses.SoFar course, SequencedMap<SeatId, Notebook> notebooks) {}

  /**
   * A session's course and notes, which the audit trail tells first.
   *
   * @param opening the id of the page that asks: one line of the trail, however often it asks
   * @return null when it is no session of the group
   */
  public @Nullable Opened open(GroupId id, SessionId session, SeatId by, String opening) {
    if (!has(id, session)) {
      return null;
    }
    desk.openings().opened(by, opening, new AuditEvent.NotesOpened(id, session));
    return new Opened(
        desk.groups().get(id), desk.courses().of(session), desk.notebooks().of(session));
  }

  /** Whether this session is one of the group's. */
  private boolean has(GroupId id, SessionId session) {
    return desk.groups().get(id).numberOf(session) > 0;
  }

  /** What this seat's browser seals unsaved lines with, in Base64. */
  public String draftKey(SeatId seat) {
    return Base64.getEncoder().encodeToString(desk.drafts().of(seat));
  }

  private static @Nullable NoteRule wrong(Group group, SessionId session, Writing it) {
    if (group.numberOf(session) == 0) {
      return NoteRule.NT8;
    }
    var about = it.about();
    var heard = it.heard();
    boolean ours = heard == null || group.role(heard) != null;
    return ours && (about == null || isMember(group, about)) ? null : NoteRule.NT4;
  }

  /** Also one who has left; not one who was erased, of whom nothing more is kept. */
  private static boolean isMember(Group group, SeatId about) {
    return group.everyone().stream()
        .filter(seat -> seat.seat().equals(about))
        .anyMatch(seat -> seat.role() == Role.MEMBER && Objects.nonNull(seat.name().value()));
  }
}
