package hearth.media.sfu.sdp;

import hearth.media.SlotId;
import hearth.media.Source;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One m-line as it was agreed; the forwarder works by it. Exactly one of {@code source} and {@code
 * slot} is set.
 *
 * @param line which m-line of the offer, from 0
 * @param direction Hearth's: {@code RECVONLY} for what the member publishes, {@code SENDONLY} for a
 *     slot, or {@code INACTIVE}
 * @param payloadType of Opus or VP8
 * @param rtxPayloadType of VP8's retransmissions, or −1
 * @param extensions agreed header extensions
 * @param feedback agreed rtcp-fb values, such as {@code nack pli}
 * @param offered the browser's own streams, where it announced them by SSRC
 * @param layers rids agreed for simulcast; empty for one layer
 */
public record MediaConfig(
    int line,
    String mid,
    MediaKind kind,
    Direction direction,
    @Nullable Source source,
    @Nullable SlotId slot,
    int payloadType,
    int rtxPayloadType,
    ExtensionIds extensions,
    Set<String> feedback,
    List<OfferedStream> offered,
    List<String> layers) {
  public static final String NACK = "nack";
  public static final String PLI = "nack pli";
  public static final String FIR = "ccm fir";
  public static final String REMB = "goog-remb";
  public static final String TRANSPORT_CC = "transport-cc";

  public MediaConfig {
    feedback = Set.copyOf(feedback);
    offered = List.copyOf(offered);
    layers = List.copyOf(layers);
  }

  public boolean hasRtx() {
    return rtxPayloadType >= 0;
  }
}
