package hearth.room;

import hearth.practice.SeatId;
import org.jspecify.annotations.Nullable;

/** What a window is told once the batch it took part in is durable and in force. */
sealed interface Outcome {
  /**
   * It has the seat.
   *
   * @param replaced the window that had it before
   */
  record Welcomed(Viewer viewer, SeatId seat, @Nullable Viewer replaced) implements Outcome {}

  record TurnedAway(Viewer viewer, String id, Refusal refusal) implements Outcome {}

  record Done(Viewer viewer, String id) implements Outcome {}

  record Refused(Viewer viewer, String id, Refusal refusal) implements Outcome {}

  record Dismissed(Viewer viewer, Farewell why) implements Outcome {}
}
