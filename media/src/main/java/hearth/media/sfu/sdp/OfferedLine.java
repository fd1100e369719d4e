package hearth.media.sfu.sdp;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One m-line of an offer.
 *
 * @param rejected whether the browser itself has given the line up (port 0, not bundle-only)
 * @param protocol as in the m-line, to be said back
 * @param extensions header extension URI → id, those of ids 1–14 only
 * @param layers rids the browser would send, in its order; empty without simulcast
 */
public record OfferedLine(
    MediaKind kind,
    String mid,
    boolean rejected,
    String media,
    String protocol,
    Direction direction,
    boolean muxed,
    boolean reducedSize,
    List<Codec> codecs,
    Map<String, Integer> extensions,
    List<OfferedStream> streams,
    List<String> layers) {
  public OfferedLine {
    codecs = List.copyOf(codecs);
    extensions = Map.copyOf(extensions);
    streams = List.copyOf(streams);
    layers = List.copyOf(layers);
  }

  /** The codec Hearth carries on such a line, or null: VP8 for pictures, Opus for sound. */
  @Nullable Codec carried() {
    return switch (kind) {
      case AUDIO -> codec(Codec.OPUS, 48_000);
      case VIDEO -> codec(Codec.VP8, 90_000);
      case OTHER -> null;
    };
  }

  /** The retransmission codec of that one, or null. */
  @Nullable Codec repairing(Codec carried) {
    for (Codec codec : codecs) {
      if (codec.repairs(carried.payloadType())) {
        return codec;
      }
    }
    return null;
  }

  private @Nullable Codec codec(String name, int clockRate) {
    for (Codec codec : codecs) {
      if (codec.name().equals(name) && codec.clockRate() == clockRate) {
        return codec;
      }
    }
    return null;
  }
}
