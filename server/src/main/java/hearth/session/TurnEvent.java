package hearth.session;

import hearth.practice.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to the floor, the round and the turn timer. */
public sealed interface TurnEvent extends Event {
  record FloorOffered(SeatId seat, SeatId by) implements TurnEvent {}

  /** The invitation was taken back. */
  record OfferEnded(SeatId seat) implements TurnEvent {}

  record FloorTaken(SeatId seat) implements TurnEvent {}

  record FloorDeclined(SeatId seat) implements TurnEvent {}

  /**
   * Nobody has the floor any more.
   *
   * @param finished by the speaker's own word; else they were interrupted, and a raised hand stays
   */
  record FloorEnded(SeatId seat, boolean finished) implements TurnEvent {}

  record FloorPolicySet(FloorPolicy policy) implements TurnEvent {}

  /** Null for no timer. */
  record TurnTimerSet(@Nullable Integer seconds) implements TurnEvent {}

  record UnmuteAsked(SeatId seat, SeatId by) implements TurnEvent {}

  record UnmuteDeclined(SeatId seat) implements TurnEvent {}

  /** In the order in which the floor walks; nobody has it yet. */
  record RoundStarted(List<SeatId> order) implements TurnEvent {}

  /** The floor has come to this person. */
  record TurnBegan(SeatId seat) implements TurnEvent {}

  record TurnOver(SeatId seat, Outcome how) implements TurnEvent {}

  /** The floor walks one turn back: from whose turn it is to whose it was. */
  record TurnTakenBack(SeatId from, SeatId to) implements TurnEvent {}

  /** Somebody whose turn was to come is left out. */
  record TurnSkipped(SeatId seat) implements TurnEvent {}

  record RoundEnded() implements TurnEvent {}

  /** Everyone is hushed but this one, those who come later too. */
  record OthersHushed(@Nullable SeatId but) implements TurnEvent {}

  /** How a turn in a round ended. */
  enum Outcome {
    SPOKE,
    PASSED,
    SKIPPED,
    /** They are not there; the round comes back to them first thing when they are. */
    AWAY
  }
}
