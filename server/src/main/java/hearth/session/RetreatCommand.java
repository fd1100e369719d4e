package hearth.session;

import hearth.practice.SeatId;

/** Ways to step back without leaving: a pause, the private room, the presence ladder. */
public sealed interface RetreatCommand extends Command {
  /** Neither send nor receive, and keep the seat. */
  record Pause() implements RetreatCommand {}

  record Resume() implements RetreatCommand {}

  record ChooseLadder(Ladder ladder) implements RetreatCommand {}

  /** Staff offer a member a private room for the two of them. */
  record OfferPrivateRoom(SeatId seat) implements RetreatCommand {}

  record AcceptPrivateRoom() implements RetreatCommand {}

  record DeclinePrivateRoom() implements RetreatCommand {}

  /** Either of the two; also takes an offer back. */
  record LeavePrivateRoom() implements RetreatCommand {}
}
