package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import org.jspecify.annotations.Nullable;

/** Check-ins, safety flags and calls for support. */
public sealed interface CareEvent extends Event {
  /**
   * A member's check-in.
   *
   * @param before last week's; null when there is none
   */
  record CheckedIn(SeatId seat, Private<CheckIn> checkIn, @Nullable Private<CheckIn> before)
      implements CareEvent {}

  /** A safety flag, by an id that is new in this session. */
  record SafetyFlagRaised(String flag, SeatId seat, Private<Concern> concern)
      implements CareEvent {}

  /** The member of an open flag has said so again, and why this time. */
  record FlagSaidAgain(String flag, SeatId seat, Private<Concern> concern) implements CareEvent {}

  record FlagRead(String flag, SeatId by) implements CareEvent {}

  record FlagTaken(String flag, SeatId by, FlagAnswer answer) implements CareEvent {}

  record SupportCalled(SeatId seat) implements CareEvent {}

  record CallWithdrawn(SeatId seat) implements CareEvent {}

  record CallTaken(SeatId seat, SeatId by) implements CareEvent {}

  /**
   * Why a flag was raised.
   *
   * @param notSafe <i>I am not safe today</i>
   * @param ninth PHQ-9's item 9, and {@code ninthBefore} last week's; null when not answered
   */
  record Concern(boolean notSafe, @Nullable Integer ninth, @Nullable Integer ninthBefore) {
    /** Both together: the newer answers, where there are any. */
    Concern with(Concern newer) {
      return newer.ninth == null
          ? new Concern(notSafe || newer.notSafe, ninth, ninthBefore)
          : new Concern(notSafe || newer.notSafe, newer.ninth, newer.ninthBefore);
    }
  }
}
