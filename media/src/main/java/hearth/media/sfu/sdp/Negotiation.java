package hearth.media.sfu.sdp;

import hearth.media.BadOffer;
import hearth.media.LinkSpec;
import hearth.media.SlotId;
import hearth.media.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fits an offer to what its link is for: m-lines stand in the order of {@link LinkSpec}; surplus
 * ones are left out, and so rejected.
 */
public final class Negotiation {
  private static final Set<String> RECEIVED =
      Set.of(MediaConfig.NACK, MediaConfig.PLI, MediaConfig.FIR, MediaConfig.TRANSPORT_CC);
  private static final Set<String> SENT =
      Set.of(MediaConfig.NACK, MediaConfig.PLI, MediaConfig.FIR, MediaConfig.REMB);

  private final Offer offer;
  private final LinkSpec spec;
  private final int maxLayers;

  private Negotiation(Offer offer, LinkSpec spec, int maxLayers) {
    this.offer = offer;
    this.spec = spec;
    this.maxLayers = maxLayers;
  }

  /**
   * What is agreed, in the order of the m-lines; without those that are rejected. An offer may have
   * fewer lines than the link: a link grows before the browser's next offer does.
   *
   * @param maxLayers simulcast layers taken of one camera; 1 asks for a single stream
   */
  public static List<MediaConfig> agree(Offer offer, LinkSpec spec, int maxLayers) {
    return new Negotiation(offer, spec, maxLayers).agree();
  }

  private List<MediaConfig> agree() {
    List<MediaConfig> agreed = new ArrayList<>();
    int wanted = spec.publishes().size() + 2 * spec.slots().size();
    for (int i = 0; i < Math.min(offer.lines().size(), wanted); i++) {
      MediaConfig config = agree(i, offer.lines().get(i));
      if (config != null) {
        agreed.add(config);
      }
    }
    if (agreed.isEmpty()) {
      throw new BadOffer("the offer has no m-line that this link is for");
    }
    return agreed;
  }

  private @Nullable MediaConfig agree(int index, OfferedLine line) {
    int inSlots = index - spec.publishes().size();
    Source source = inSlots < 0 ? spec.publishes().get(index) : null;
    SlotId slot = inSlots < 0 ? null : spec.slots().get(inSlots / 2);
    boolean sound = source == null ? inSlots % 2 == 0 : source == Source.MICROPHONE;
    if (line.kind() != (sound ? MediaKind.AUDIO : MediaKind.VIDEO)) {
      throw new BadOffer("m-line " + index + " is not of the kind this link has there");
    }
    Codec codec = line.carried();
    if (line.rejected() || codec == null) {
      return null;
    }
    check(index, line);
    return source == null ? sent(index, line, codec, slot) : received(index, line, codec, source);
  }

  private void check(int index, OfferedLine line) {
    if (!offer.bundled().contains(line.mid())) {
      throw new BadOffer("m-line " + index + " is not in the bundle");
    }
    if (!line.muxed()) {
      throw new BadOffer("m-line " + index + " has no rtcp-mux");
    }
    if (!line.protocol().equals("UDP/TLS/RTP/SAVPF")) {
      throw new BadOffer("m-line " + index + " is not DTLS-SRTP with feedback");
    }
  }

  private MediaConfig received(int index, OfferedLine line, Codec codec, Source source) {
    Set<String> feedback = both(codec.feedback(), RECEIVED);
    ExtensionIds offered = ExtensionIds.of(line.extensions());
    boolean transportCc = offered.transportCc() > 0 && feedback.contains(MediaConfig.TRANSPORT_CC);
    if (!transportCc) {
      feedback.remove(MediaConfig.TRANSPORT_CC);
      if (codec.feedback().contains(MediaConfig.REMB)) {
        feedback.add(MediaConfig.REMB);
      }
    }
    List<String> layers =
        maxLayers > 1 && offered.rid() > 0
            ? line.layers().subList(0, Math.min(maxLayers, line.layers().size()))
            : List.of();
    return new MediaConfig(
        index,
        line.mid(),
        line.kind(),
        line.direction().sends() ? Direction.RECVONLY : Direction.INACTIVE,
        source,
        null,
        codec.payloadType(),
        rtx(line, codec),
        offered.received(transportCc, !layers.isEmpty()),
        feedback,
        line.streams(),
        layers);
  }

  private static MediaConfig sent(int index, OfferedLine line, Codec codec, @Nullable SlotId slot) {
    return new MediaConfig(
        index,
        line.mid(),
        line.kind(),
        line.direction().receives() ? Direction.SENDONLY : Direction.INACTIVE,
        null,
        slot,
        codec.payloadType(),
        rtx(line, codec),
        ExtensionIds.of(line.extensions()).sent(),
        both(codec.feedback(), SENT),
        List.of(),
        List.of());
  }

  private static int rtx(OfferedLine line, Codec codec) {
    Codec rtx = line.repairing(codec);
    return rtx == null ? -1 : rtx.payloadType();
  }

  private static Set<String> both(Set<String> offered, Set<String> ours) {
    Set<String> both = new HashSet<>(offered);
    both.retainAll(ours);
    return both;
  }
}
