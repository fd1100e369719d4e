package hearth.http.wire;

import hearth.practice.Phase;
import hearth.practice.Role;
import hearth.session.SpanKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How sessions went, and what is to come: for the browser of a seat of staff. */
public sealed interface DeskWire {
  /**
   * {@code GET /api/seats/{seat}/sessions}: all of the group, the newest first, and its people.
   *
   * @param own the seat that asks
   */
  record DeskSessions(String group, String own, List<DeskPerson> people, List<DeskSession> sessions)
      implements DeskWire {}

  /**
   * Somebody of the group.
   *
   * @param gone whether they have left it
   */
  record DeskPerson(String seat, String name, Role role, boolean gone) implements DeskWire {}

  /**
   * One session.
   *
   * @param startedAt null before the start, {@code endedAt} before the end
   */
  record DeskSession(
      String session,
      int number,
      int of,
      Phase phase,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt)
      implements DeskWire {}

  /**
   * {@code GET /api/seats/{seat}/sessions/{session}/desk?opening={id}&after={cursor}}: a session's
   * course and the notes on it. {@code opening} is new for each page that is opened, and one line
   * of the audit trail; without {@code after} everything is told, with it what is new since.
   *
   * @param now the server's clock
   * @param cursor for the next time
   * @param course null when nothing of it is new
   * @param lines new or changed, of all of staff
   */
  record Desk(
      DeskSession session,
      Instant now,
      String cursor,
      @Nullable CourseOf course,
      List<NoteWire.NoteLine> lines)
      implements DeskWire {}

  /** How a session has gone so far. */
  record CourseOf(List<CourseSpan> spans, List<Attended> attendance) implements DeskWire {}

  /**
   * Something that went on, in the order of its beginning.
   *
   * @param until null while it goes on, and for what takes no time
   * @param seats whose turn it was, who was together
   * @param title of a step or scene; null for none, and once erased
   */
  record CourseSpan(
      SpanKind kind,
      Instant from,
      @Nullable Instant until,
      List<String> seats,
      @Nullable String title)
      implements DeskWire {}

  /** When somebody was in the circle; nothing of somebody who was not. */
  record Attended(String seat, List<Stay> stays) implements DeskWire {}

  /** Without an end while they are there. */
  record Stay(Instant from, @Nullable Instant until) implements DeskWire {}

  /**
   * {@code GET /api/seats/{seat}/before?opening={id}}: what staff look through before they meet
   * their group.
   *
   * @param number of the session to come; null when the programme is over
   * @param at when it is; null when that is not said
   * @param last the session before; null when there was none
   * @param since the group's lines of that session
   * @param flags safety flags that nobody has taken
   * @param homework lines on members with the tag {@code homework}, of the last sessions
   * @param quiet members who were not there, or had no turn
   */
  record Before(
      @Nullable Integer number,
      int of,
      @Nullable Phase phase,
      @Nullable Instant at,
      @Nullable DeskSession last,
      List<NoteWire.NoteLine> since,
      List<BeforeFlag> flags,
      List<NoteWire.NoteLine> homework,
      List<QuietMember> quiet)
      implements DeskWire {}

  /**
   * A flag that still stands.
   *
   * @param session the number of the session in which it was raised
   * @param ninth PHQ-9's item 9; null when not answered, and once erased
   */
  record BeforeFlag(String seat, Instant at, int session, boolean notSafe, @Nullable Integer ninth)
      implements DeskWire {}

  /**
   * Somebody to think of.
   *
   * @param absent they were not in the last session
   * @param turns how many they had in it, and {@code passes}
   */
  record QuietMember(String seat, boolean absent, int turns, int passes) implements DeskWire {}
}
