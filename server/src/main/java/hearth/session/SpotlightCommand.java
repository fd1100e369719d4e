package hearth.session;

import hearth.practice.SeatId;

/** Whom all see larger, and whom one person may keep in sight. */
public sealed interface SpotlightCommand extends Command {
  record PutOnStage(SeatId seat) implements SpotlightCommand {}

  record TakeOffStage(SeatId seat) implements SpotlightCommand {}

  /** {@code seat} may keep {@code of} large: an interpreter, an access need. */
  record GrantPin(SeatId seat, SeatId of) implements SpotlightCommand {}

  record RevokePin(SeatId seat, SeatId of) implements SpotlightCommand {}
}
