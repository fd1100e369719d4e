package hearth.session;

/** The room without staff. */
public sealed interface VigilEvent extends Event {
  /** Nobody of staff has been there for a while: the room holds. */
  record HoldingBegan() implements VigilEvent {}

  /** Somebody of staff is there again. */
  record HoldingEnded() implements VigilEvent {}

  /** Nobody of staff has come back: the session's end follows. */
  record ClosedUnattended() implements VigilEvent {}
}
