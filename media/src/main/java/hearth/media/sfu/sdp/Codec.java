package hearth.media.sfu.sdp;

import java.util.Set;

/**
 * One payload type of an m-line.
 *
 * @param name in lower case
 * @param format the fmtp parameters as offered, or empty
 * @param feedback the rtcp-fb values, such as {@code nack pli}
 */
public record Codec(
    int payloadType,
    String name,
    int clockRate,
    int channels,
    String format,
    Set<String> feedback) {
  static final String VP8 = "vp8";
  static final String OPUS = "opus";
  static final String RTX = "rtx";

  public Codec {
    feedback = Set.copyOf(feedback);
  }

  boolean repairs(int otherPayloadType) {
    return name.equals(RTX) && format.equals("apt=" + otherPayloadType);
  }
}
