package hearth.media.sfu.sdp;

import hearth.media.sfu.rtp.HeaderExtensions;
import java.util.Map;

/** The RTP header extension ids of one m-line (RFC 8285): 1–14, or 0 for one that is not used. */
public record ExtensionIds(
    int mid, int rid, int repairedRid, int absSendTime, int transportCc, int audioLevel) {
  public static final ExtensionIds NONE = new ExtensionIds(0, 0, 0, 0, 0, 0);

  /** What Hearth knows of what was offered. */
  static ExtensionIds of(Map<String, Integer> offered) {
    return new ExtensionIds(
        offered.getOrDefault(HeaderExtensions.MID, 0),
        offered.getOrDefault(HeaderExtensions.RID, 0),
        offered.getOrDefault(HeaderExtensions.REPAIRED_RID, 0),
        offered.getOrDefault(HeaderExtensions.ABS_SEND_TIME, 0),
        offered.getOrDefault(HeaderExtensions.TRANSPORT_CC, 0),
        offered.getOrDefault(HeaderExtensions.AUDIO_LEVEL, 0));
  }

  /**
   * For a line on which Hearth receives: with transport-cc, the send time would be bytes for
   * nothing.
   */
  ExtensionIds received(boolean transportCcUsed, boolean layers) {
    return new ExtensionIds(
        mid,
        layers ? rid : 0,
        layers ? repairedRid : 0,
        transportCcUsed ? 0 : absSendTime,
        transportCcUsed ? transportCc : 0,
        audioLevel);
  }

  /** For a line on which Hearth sends: what it writes on each packet. */
  ExtensionIds sent() {
    return new ExtensionIds(mid, 0, 0, absSendTime, 0, audioLevel);
  }
}
