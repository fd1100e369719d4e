package hearth.media.sfu.sdp;

import hearth.media.BadOffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers one m-line and its attributes. */
final class LineParser {
  private static final int MAX_PAYLOAD_TYPES = 128;
  private static final int MAX_STREAMS = 16;
  private static final int MAX_LAYERS = 4;

  private final String media;
  private final boolean portZero;
  private final String protocol;
  private final Map<Integer, RtpMap> maps = new LinkedHashMap<>();
  private final Map<String, Integer> extensions = new LinkedHashMap<>();
  private final Set<Integer> ssrcs = new LinkedHashSet<>();
  private final Map<Integer, Integer> repairs = new LinkedHashMap<>();
  final TransportParser transport = new TransportParser();
  private List<String> layers = List.of();
  private @Nullable String mid;
  private Direction direction;
  private boolean bundleOnly;
  private boolean muxed;
  private boolean reducedSize;

  /**
   * Starts at an m-line.
   *
   * @param value behind {@code m=}: media, port, protocol, formats
   * @param inherited the session's direction
   */
  LineParser(String value, Direction inherited) {
    String[] parts = value.split(" ", MAX_PAYLOAD_TYPES + 4);
    if (parts.length < 4 || parts.length > MAX_PAYLOAD_TYPES + 3) {
      throw new BadOffer("an m-line has too few or too many fields");
    }
    media = Text.token(parts[0]);
    portZero = parts[1].equals("0");
    protocol = Text.protocol(parts[2]);
    direction = inherited;
    if (MediaKind.of(media) != MediaKind.OTHER) {
      for (int i = 3; i < parts.length; i++) {
        maps.put(Numbers.parse(parts[i], 0, 127), new RtpMap());
      }
    }
  }

  void attribute(String name, String value) {
    switch (name) {
      case "mid" -> mid = Text.token(value);
      case "rtcp-mux" -> muxed = true;
      case "rtcp-rsize" -> reducedSize = true;
      case "bundle-only" -> bundleOnly = true;
      case "rtpmap" -> of(value).map(Text.after(value));
      case "fmtp" -> of(value).format = Text.after(value).trim();
      case "rtcp-fb" -> feedback(value);
      case "extmap" -> extension(value);
      case "ssrc" -> ssrc(value);
      case "ssrc-group" -> group(value);
      case "simulcast" -> simulcast(value);
      default -> {
        Direction said = Direction.of(name);
        direction = said == null ? direction : said;
        transport.take(name, value);
      }
    }
  }

  OfferedLine line() {
    if (mid == null) {
      throw new BadOffer("an m-line has no mid");
    }
    List<Codec> codecs = new ArrayList<>();
    maps.forEach((type, map) -> map.addTo(codecs, type));
    boolean rejected = portZero && !bundleOnly;
    return new OfferedLine(
        MediaKind.of(media),
        mid,
        rejected,
        media,
        protocol,
        direction,
        muxed,
        reducedSize,
        codecs,
        extensions,
        streams(),
        layers);
  }

  private List<OfferedStream> streams() {
    List<OfferedStream> streams = new ArrayList<>();
    for (int ssrc : ssrcs) {
      if (!repairs.containsValue(ssrc)) {
        streams.add(new OfferedStream(ssrc, repairs.getOrDefault(ssrc, 0)));
      }
    }
    return streams;
  }

  // An attribute of a payload type that the m-line does not list describes nothing: it is read and
  // forgotten.
  private RtpMap of(String value) {
    RtpMap map = maps.get(Numbers.parse(Text.before(value), 0, 127));
    return map == null ? new RtpMap() : map;
  }

  private void feedback(String value) {
    String said = Text.after(value).trim();
    if (Text.before(value).equals("*")) {
      maps.values().forEach(map -> map.add(said));
    } else {
      of(value).add(said);
    }
  }

  // Ids above 14 need the two-byte form, which Hearth does not write.
  private void extension(String value) {
    String id = Text.before(value);
    int slash = id.indexOf('/');
    int number = Numbers.parse(slash < 0 ? id : id.substring(0, slash), 1, 255);
    if (number <= 14 && extensions.size() < MAX_PAYLOAD_TYPES) {
      extensions.putIfAbsent(Text.before(Text.after(value)), number);
    }
  }

  private void ssrc(String value) {
    if (ssrcs.size() < MAX_STREAMS) {
      ssrcs.add(Numbers.parseSsrc(Text.before(value)));
    }
  }

  private void group(String value) {
    String[] parts = value.split(" ", 4);
    if (parts.length == 3 && parts[0].equals("FID") && repairs.size() < MAX_STREAMS) {
      repairs.put(Numbers.parseSsrc(parts[1]), Numbers.parseSsrc(parts[2]));
    }
  }

  // "send l;h" or "send l;~h recv x": ~ marks a layer that starts paused, a comma alternatives (RFC
  // 8853, section 5.1).
  private void simulcast(String value) {
    String[] parts = value.split(" ", 5);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      if (parts[i].equals("send")) {
        layers = layersOf(parts[i + 1]);
      }
    }
  }

  private static List<String> layersOf(String list) {
    List<String> rids = new ArrayList<>();
    for (String rid : list.split(";", MAX_LAYERS + 1)) {
      if (rids.size() < MAX_LAYERS) {
        String first = rid.split(",", 2)[0];
        rids.add(Text.token(first.startsWith("~") ? first.substring(1) : first));
      }
    }
    return rids;
  }
}
