package hearth.session;

import hearth.practice.SeatId;

/** Who has stepped back, and come back. */
public sealed interface RetreatEvent extends Event {
  record Paused(SeatId seat) implements RetreatEvent {}

  record Resumed(SeatId seat) implements RetreatEvent {}

  record LadderChosen(SeatId seat, Ladder ladder) implements RetreatEvent {}

  record PrivateRoomOffered(SeatId seat, SeatId by) implements RetreatEvent {}

  /** The member said <i>Not now</i>, or the offer was taken back. */
  record PrivateRoomDeclined(SeatId seat, SeatId by) implements RetreatEvent {}

  record PrivateRoomOpened(SeatId seat, SeatId by) implements RetreatEvent {}

  record PrivateRoomClosed(SeatId seat, SeatId by) implements RetreatEvent {}
}
