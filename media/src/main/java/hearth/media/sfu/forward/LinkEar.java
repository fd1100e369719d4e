package hearth.media.sfu.forward;

import hearth.media.LinkState;

/** What a link tells its peer, on the loop's thread. */
interface LinkEar {
  /**
   * A packet that is authentic and was not heard before, opened in place; spare bytes behind it.
   */
  void rtp(byte[] buffer, int length, long nowNanos);

  /** A compound RTCP packet, likewise. */
  void rtcp(byte[] buffer, int length, long nowNanos);

  void state(LinkState state);
}
