package hearth.audit;

import hearth.practice.GroupId;
import hearth.practice.Person;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has opened or taken away what staff alone may read. Names and fields are a published format:
 * additive only.
 */
public sealed interface AuditEvent {
  /** An event with its time and who it was. */
  record Recorded(AuditEvent event, Instant at, @Nullable Person by, @Nullable String commandId) {}

  /** The notes on a session, and how it went. */
  record NotesOpened(GroupId group, SessionId session) implements AuditEvent {}

  /** How a line stood before. */
  record NoteHistoryOpened(GroupId group, SessionId session, SeatId author, String line)
      implements AuditEvent {}

  /** The page before a session. */
  record BriefOpened(GroupId group) implements AuditEvent {}

  /** All notes of a group were searched; not for what. */
  record NotesSearched(GroupId group) implements AuditEvent {}

  /**
   * Notes were taken out of the house.
   *
   * @param session of which session, null for all; {@code about} on which member, null for all
   * @param format {@code markdown} or {@code pdf}
   */
  record NotesExported(
      GroupId group, @Nullable SessionId session, @Nullable SeatId about, String format)
      implements AuditEvent {}
}
