package hearth.media.sfu.rtp;

/** Carries a counter of 7, 8 or 15 bits on over switches by one constant per switch. */
final class WrappingOffset {
  private int offset;
  private int highest;

  WrappingOffset(int highest) {
    this.highest = highest;
  }

  /**
   * Takes note of a number of the source.
   *
   * @param mask the numbers it counts through
   * @param beginning whether the source has just been switched to: then this number follows the
   *     highest so far
   */
  void take(int number, int mask, boolean beginning) {
    if (beginning) {
      offset = highest + 1 - number;
    }
    int ahead = (of(number, mask) - highest) & mask;
    if (ahead <= mask / 2) {
      highest += ahead;
    }
  }

  int of(int number, int mask) {
    return (number + offset) & mask;
  }
}
