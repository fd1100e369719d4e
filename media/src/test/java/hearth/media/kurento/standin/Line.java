package hearth.media.kurento.standin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One m-line as it was agreed on, and what went through it. */
final class Line {
  private static final Set<String> CODECS =
      Set.of("opus/48000", "pcmu/8000", "vp8/90000", "h264/90000");

  private final OfferSdp.Section offered;
  private final List<String> formats;
  private final @Nullable MediaType medium;
  private final long ssrc = ThreadLocalRandom.current().nextLong(1, 1L << 32);
  private final Tally in = new Tally(UUID.randomUUID().toString());
  private final Tally out = new Tally(UUID.randomUUID().toString());

  private Line(OfferSdp.Section offered, @Nullable MediaType medium) {
    this.offered = offered;
    this.formats = offered.formats().stream().filter(each -> served(offered, each)).toList();
    this.medium = formats.isEmpty() ? null : medium;
  }

  /**
   * The offer's line, rejected unless it is the first of its kind and has a codec of ours.
   *
   * @param taken what the lines before it carry
   */
  static Line of(OfferSdp.Section offered, Set<MediaType> taken) {
    MediaType medium =
        switch (offered.kind()) {
          case "audio" -> MediaType.AUDIO;
          case "video" -> MediaType.VIDEO;
          default -> null;
        };
    return new Line(offered, medium == null || taken.contains(medium) ? null : medium);
  }

  private static boolean served(OfferSdp.Section offered, String format) {
    Stream<String> names =
        format.equals("0") ? Stream.of("PCMU/8000") : offered.of(format, "rtpmap");
    return names
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> CODECS.stream().anyMatch(name::startsWith));
  }

  OfferSdp.Section offered() {
    return offered;
  }

  /** Payload types agreed on, in the offer's order. */
  List<String> formats() {
    return formats;
  }

  /** Null when it was rejected. */
  @Nullable MediaType medium() {
    return medium;
  }

  /** That of the first payload type, like {@code VP8/90000}. */
  String codec() {
    return offered.of(formats.getFirst(), "rtpmap").findFirst().orElse("PCMU/8000");
  }

  long ssrc() {
    return ssrc;
  }

  /** The browser's. */
  String remoteSsrc() {
    String named = offered.attribute("ssrc");
    return named == null ? "0" : named.replaceFirst(" .*", "");
  }

  /** Whether the browser sends on it. */
  boolean receives() {
    return medium != null && !offered.has("recvonly") && !offered.has("inactive");
  }

  /** Whether the browser is sent to on it. */
  boolean sends() {
    return medium != null && !offered.has("sendonly") && !offered.has("inactive");
  }

  String direction() {
    if (receives()) {
      return sends() ? "sendrecv" : "recvonly";
    }
    return sends() ? "sendonly" : "inactive";
  }

  Tally in() {
    return in;
  }

  Tally out() {
    return out;
  }
}
