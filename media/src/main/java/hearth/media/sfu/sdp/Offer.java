package hearth.media.sfu.sdp;

import hearth.media.BadOffer;
import java.util.List;
import java.util.Set;

/**
 * A browser's offer, as far as it concerns Hearth: one bundled transport and its m-lines.
 *
 * @param bundled the mids of the BUNDLE group, in order
 */
public record Offer(
    String ufrag,
    String password,
    Fingerprint fingerprint,
    Set<String> bundled,
    List<OfferedLine> lines) {
  /**
   * Characters of SDP that are read at all; Chromium with 15 slots and every codec sends about
   * 95,000.
   */
  public static final int MAX_LENGTH = 256 * 1024;

  public static final int MAX_LINES = 64;

  public Offer {
    lines = List.copyOf(lines);
  }

  /** Reads an offer, or refuses it with {@link BadOffer} and with nothing else. */
  public static Offer parse(String sdp) {
    return new OfferParser().parse(sdp);
  }
}
