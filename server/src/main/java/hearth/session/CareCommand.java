package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import org.jspecify.annotations.Nullable;

/** Check-ins, safety flags and calls for support. */
public sealed interface CareCommand extends Command {
  /**
   * The week's check-in.
   *
   * @param before last week's, told by the programme; null when there is none
   */
  record GiveCheckIn(Private<CheckIn> checkIn, @Nullable Private<CheckIn> before)
      implements CareCommand {}

  /** <i>I am not safe today</i>, said after the check-in. */
  record SayNotSafe() implements CareCommand {}

  /** A member of staff has read this flag; its member is told who. */
  record ReadFlag(String flag) implements CareCommand {}

  /** A member of staff has taken this flag, and what they did. */
  record TakeFlag(String flag, FlagAnswer answer) implements CareCommand {}

  /** Told by the server: this flag was taken in another session of the group. */
  record FlagTakenElsewhere(CareEvent.FlagTaken taken) implements CareCommand {}

  /** <i>I need support</i>. */
  record CallSupport() implements CareCommand {}

  /** The caller does not need it any more. */
  record WithdrawCall() implements CareCommand {}

  /** A member of staff comes to this caller. */
  record TakeCall(SeatId seat) implements CareCommand {}
}
