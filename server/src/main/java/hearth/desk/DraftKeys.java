package hearth.desk;

import hearth.practice.SeatId;

/** Keys with which a seat's browser seals what it has not sent yet. */
@FunctionalInterface
public interface DraftKeys {
  /** This seat's, 32 bytes: the same for as long as the practice's key is. */
  byte[] of(SeatId seat);
}
