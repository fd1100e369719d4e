package hearth.programme;

import hearth.practice.AccountId;
import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.CareEvent;
import hearth.session.Event;
import hearth.session.StudioView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a group. The same again is accepted and changes nothing. */
public sealed interface GroupCommand {
  /** See {@link GroupEvent.GroupFounded}. */
  record Found(GroupId group, String name, int of, int initialUntil, int finalFrom, Duration length)
      implements GroupCommand {}

  /** See {@link GroupEvent.ProgrammeChanged}. */
  record ChangeProgramme(String name, int of, int initialUntil, int finalFrom, Duration length)
      implements GroupCommand {}

  /** See {@link GroupEvent.ScheduleSet}. */
  record SetSchedule(@Nullable Schedule schedule) implements GroupCommand {}

  record CloseGroup() implements GroupCommand {}

  record ReopenGroup() implements GroupCommand {}

  /**
   * See {@link GroupEvent.SeatGiven}.
   *
   * @param order null: after all others
   */
  record GiveSeat(SeatId seat, Role role, Private<String> name, @Nullable Integer order)
      implements GroupCommand {}

  record NameSeat(SeatId seat, Private<String> name) implements GroupCommand {}

  record TakeSeatBack(SeatId seat) implements GroupCommand {}

  record GiveSeatBack(SeatId seat) implements GroupCommand {}

  /** See {@link GroupEvent.SeatHeld}. */
  record HoldSeat(SeatId seat, @Nullable AccountId account) implements GroupCommand {}

  record PublishAgreement(Agreement agreement) implements GroupCommand {}

  record PlanSession(SessionId session, int number) implements GroupCommand {}

  /**
   * The session after the last one, should it be time for it.
   *
   * @param session an id for it
   * @param at what time it is
   */
  record PlanNext(SessionId session, Instant at) implements GroupCommand {}

  /** The room has ended this session for everybody. */
  record EndSession(SessionId session) implements GroupCommand {}

  /** The first half of a signature; the room's own half follows it. */
  record Sign(SeatId seat, int version, Private<String> fullName) implements GroupCommand {}

  /** What the group asks of its members from the next session on. */
  record SetPolicies(boolean phq9, boolean pin) implements GroupCommand {}

  /** A member has checked in to this session. */
  record CheckIn(SessionId session, SeatId seat, Private<hearth.session.CheckIn> checkIn)
      implements GroupCommand {}

  /** A safety flag stands in a session's room, and outlasts it. */
  record RaiseFlag(Event.OpenFlag flag) implements GroupCommand {}

  /** A safety flag was taken in a session's room. */
  record TakeFlag(CareEvent.FlagTaken taken) implements GroupCommand {}

  /** See {@link GroupEvent.ApartKept}. */
  record KeepApart(List<StudioView.Apart> pairs) implements GroupCommand {}

  /** See {@link GroupEvent.PlayedTogether}. */
  record KeepTogether(List<List<SeatId>> companies) implements GroupCommand {}
}
