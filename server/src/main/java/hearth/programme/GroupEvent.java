package hearth.programme;

import hearth.practice.AccountId;
import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Person;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.CheckIn;
import hearth.session.Event;
import hearth.session.FlagAnswer;
import hearth.session.StudioView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened in a group. Names and fields are a published format: additive only. */
public sealed interface GroupEvent {
  /**
   * An event with its time and cause.
   *
   * @param by whose command caused it, and {@code commandId} which; null for what the server did
   *     itself
   */
  record Recorded(GroupEvent event, Instant at, @Nullable Person by, @Nullable String commandId) {}

  /**
   * First of every group stream.
   *
   * @param of how many sessions the programme has
   * @param initialUntil the last session of the initial phase
   * @param finalFrom the first session of the final phase
   * @param length how long a session is planned to last
   */
  record GroupFounded(
      GroupId group, String name, int of, int initialUntil, int finalFrom, Duration length)
      implements GroupEvent {}

  /** What was founded is another from now on; see {@link GroupFounded}. */
  record ProgrammeChanged(String name, int of, int initialUntil, int finalFrom, Duration length)
      implements GroupEvent {}

  /** When the group meets; null: it is not said. */
  record ScheduleSet(@Nullable Schedule schedule) implements GroupEvent {}

  /** Nobody comes in any more, until it is opened again. */
  record GroupClosed() implements GroupEvent {}

  record GroupReopened() implements GroupEvent {}

  /**
   * A person has a seat in this group, all programme long.
   *
   * @param order where the circle shows it, lowest first
   */
  record SeatGiven(SeatId seat, Role role, Private<String> name, int order) implements GroupEvent {}

  /**
   * Which account of the practice this seat of staff is: who signs in to it comes in here.
   *
   * @param account null: nobody any more
   */
  record SeatHeld(SeatId seat, @Nullable AccountId account) implements GroupEvent {}

  /** The circle shows this seat by another name. */
  record SeatNamed(SeatId seat, Private<String> name) implements GroupEvent {}

  /** Its person has left the programme; what they did in it stays. */
  record SeatTakenBack(SeatId seat) implements GroupEvent {}

  /** They are back, in the place they had. */
  record SeatGivenBack(SeatId seat) implements GroupEvent {}

  record AgreementPublished(Agreement agreement) implements GroupEvent {}

  /** Session {@code number} of the programme has an id and may be opened. */
  record SessionPlanned(SessionId session, int number) implements GroupEvent {}

  record SessionEnded(SessionId session) implements GroupEvent {}

  /** The signature itself: who, which version, the hash of the exact text, the typed name. */
  record AgreementSigned(SeatId seat, int version, String hash, Private<String> fullName)
      implements GroupEvent {}

  /**
   * What the group asks of its members.
   *
   * @param phq9 the check-in asks PHQ-9's nine items
   * @param pin an invitation asks for a PIN besides; null, as in groups of before, is no
   */
  record PoliciesSet(boolean phq9, @Nullable Boolean pin) implements GroupEvent {}

  /** A member's check-in for this session; a later one for the same session takes its place. */
  record CheckedIn(SessionId session, SeatId seat, Private<CheckIn> checkIn)
      implements GroupEvent {}

  /** A safety flag stands until it is taken, from session to session. */
  record FlagRaised(Event.OpenFlag flag) implements GroupEvent {}

  record FlagTaken(String flag, SeatId by, FlagAnswer answer) implements GroupEvent {}

  /** All pairs that are not to be together in role-play, from now on. */
  record ApartKept(List<StudioView.Apart> pairs) implements GroupEvent {}

  /** Who were together in breakouts last. */
  record PlayedTogether(List<List<SeatId>> companies) implements GroupEvent {}
}
