package hearth.media.sfu.forward;

/** The share of packets lost since it was last asked for, from counts that only grow. */
final class Loss {
  private long lost;
  private long expected;

  void add(long moreLost, long moreExpected) {
    lost += moreLost;
    expected += moreExpected;
  }

  /** 0 to 1, and begins anew. */
  double take() {
    double share = expected <= 0 ? 0 : Math.clamp((double) lost / expected, 0.0, 1.0);
    lost = 0;
    expected = 0;
    return share;
  }
}
