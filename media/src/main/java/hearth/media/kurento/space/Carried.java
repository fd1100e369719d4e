package hearth.media.kurento.space;

import hearth.media.kurento.server.Purpose;

/** What one member's links carried between two readings. */
final class Carried {
  private long down;
  private long downLost;
  private long up;
  private long upLost;

  void add(Purpose purpose, Passed passed) {
    if (purpose == Purpose.PLAYS) {
      down += passed.packets();
      downLost += passed.lost();
    } else {
      up += passed.packets();
      upLost += passed.lost();
    }
  }

  boolean isTold() {
    return down + downLost + up + upLost > 0;
  }

  /** Of what was sent, so many did not arrive: the browser counts them (RFC 3550, 6.4.1). */
  double lostDown() {
    return down == 0 ? 0 : Math.min(1, (double) downLost / down);
  }

  /** Of what should have come, so many did not. */
  double lostUp() {
    return up + upLost == 0 ? 0 : (double) upLost / (up + upLost);
  }
}
