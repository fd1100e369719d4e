package hearth.media.kurento.standin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One m-line as it was agreed on, and what went through it. */
final class Line {
  private static final Set<String> CODECS =
      Set.of(
          "opus/48000",
          "pcmu/8000",
          "pcma/8000",
          "vp8/90000",
          "vp9/90000",
          "h264/90000",
          "av1/90000");

  private static final Map<String, String> STATIC = Map.of("0", "PCMU/8000", "8", "PCMA/8000");

  private final OfferSdp.Section offered;
  private final List<String> formats;
  private final @Nullable MediaType kind;
  private final long ssrc = ThreadLocalRandom.current().nextLong(1, 1L << 32);
  private final Tally in = new Tally(UUID.randomUUID().toString());
  private final Tally out = new Tally(UUID.randomUUID().toString());

  private Line(OfferSdp.Section offered, @Nullable MediaType kind) {
    this.offered = offered;
    this.formats = offered.formats().stream().filter(each -> served(offered, each)).toList();
    this.kind = kind;
  }

  /**
   * The offer's line, rejected unless it is the first of its kind and has a codec that is served.
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
    boolean known = medium != null && offered.protocol().endsWith("RTP/SAVPF");
    return new Line(offered, known && !taken.contains(medium) ? medium : null);
  }

  private static boolean served(OfferSdp.Section offered, String format) {
    Stream<String> names =
        Stream.concat(offered.of(format, "rtpmap"), Stream.ofNullable(STATIC.get(format)));
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

  /** Null when there is one like it already, or nothing of the sort is served. */
  @Nullable MediaType kind() {
    return kind;
  }

  /** Null when it was rejected. */
  @Nullable MediaType medium() {
    return formats.isEmpty() ? null : kind;
  }

  /** That of the first payload type, like {@code VP8/90000}. */
  String codec() {
    return offered.of(formats.getFirst(), "rtpmap").findFirst().orElse("PCM");
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
    return medium() != null && !offered.has("recvonly") && !offered.has("inactive");
  }

  /** Whether the browser is sent to on it. */
  boolean sends() {
    return medium() != null && !offered.has("sendonly") && !offered.has("inactive");
  }

  /** The server's side of the offered one. */
  String direction() {
    if (offered.has("inactive")) {
      return "inactive";
    }
    if (offered.has("recvonly")) {
      return "sendonly";
    }
    return offered.has("sendonly") ? "recvonly" : "sendrecv";
  }

  Tally in() {
    return in;
  }

  Tally out() {
    return out;
  }
}
