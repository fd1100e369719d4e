package hearth.room;

/** Why a room lets go of a window. */
public enum Farewell {
  /** The same seat is open in a newer window. */
  TAKEN_OVER,
  ENDED,
  LEFT,
  REMOVED,
  /** It asked for something before the room had welcomed it. */
  NOT_WELCOMED,
  /** A fault of ours. */
  FAULT
}
