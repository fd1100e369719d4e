package hearth.session;

import hearth.practice.SeatId;
import org.jspecify.annotations.Nullable;

/** What is asked of the floor, the round and the turn timer. */
public sealed interface TurnCommand extends Command {
  /** Staff invite a member to speak. */
  record GiveFloor(SeatId seat) implements TurnCommand {}

  /** Staff take back the invitation, or the floor. */
  record EndFloor() implements TurnCommand {}

  record AcceptFloor() implements TurnCommand {}

  /** <i>Not now</i>; only staff are told. */
  record DeclineFloor() implements TurnCommand {}

  /** I have said what I wanted to say: of the floor, and of a turn in a round. */
  record FinishTurn() implements TurnCommand {}

  /** Of a turn in a round; as good as speaking. */
  record Pass() implements TurnCommand {}

  record AskToUnmute(SeatId seat) implements TurnCommand {}

  record DeclineUnmute() implements TurnCommand {}

  record SetFloorPolicy(FloorPolicy policy) implements TurnCommand {}

  /** For the turns that begin from now on; null for no timer. */
  record SetTurnTimer(@Nullable Integer seconds) implements TurnCommand {}

  /** In the circle's order; null begins with the first seat. */
  record StartRound(@Nullable SeatId from) implements TurnCommand {}

  /** Whose turn it is has spoken; {@code from} names them, so that two presses move one turn. */
  record NextTurn(SeatId from) implements TurnCommand {}

  /** Back to the turn before the one of {@code from}. */
  record BackTurn(SeatId from) implements TurnCommand {}

  /** This person's turn is left out, whether it is at hand or to come. */
  record SkipTurn(SeatId seat) implements TurnCommand {}

  record EndRound() implements TurnCommand {}

  /** Hush everyone but who has the floor. */
  record HushOthers() implements TurnCommand {}
}
