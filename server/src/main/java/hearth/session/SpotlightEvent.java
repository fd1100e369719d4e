package hearth.session;

import hearth.practice.SeatId;

/** Who is on stage, and who may keep whom in sight. */
public sealed interface SpotlightEvent extends Event {
  record PutOnStage(SeatId seat) implements SpotlightEvent {}

  record TakenOffStage(SeatId seat) implements SpotlightEvent {}

  record PinGranted(SeatId seat, SeatId of) implements SpotlightEvent {}

  record PinRevoked(SeatId seat, SeatId of) implements SpotlightEvent {}
}
