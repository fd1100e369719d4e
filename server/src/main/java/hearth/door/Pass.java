package hearth.door;

import hearth.practice.GroupId;
import hearth.practice.SeatId;

/**
 * Shows that a browser may sit in one seat of one group.
 *
 * @param cookie the secret value the browser keeps
 */
public record Pass(String cookie, SeatId seat, GroupId group) {
  /** Never the cookie: a log line that prints a pass by accident lets nobody in. */
  @Override
  public String toString() {
    return "Pass[" + seat + " of " + group + "]";
  }
}
