package hearth.media.sfu.sdp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has been said so far of one payload type. */
final class RtpMap {
  private static final int MAX_FEEDBACK = 32;

  String format = "";
  private String name = "";
  private int clockRate;
  private int channels = 1;
  private final Set<String> feedback = new LinkedHashSet<>();

  /** Reads name/clock[/channels]. */
  void map(String encoding) {
    String[] parts = encoding.trim().split("/", 4);
    if (parts.length >= 2) {
      name = Text.lower(parts[0]);
      clockRate = Numbers.parse(parts[1], 1, 1_000_000);
      channels = parts.length > 2 ? Numbers.parse(parts[2], 1, 255) : 1;
    }
  }

  void add(String value) {
    if (feedback.size() < MAX_FEEDBACK) {
      feedback.add(value);
    }
  }

  void addTo(List<Codec> codecs, int payloadType) {
    if (!name.isEmpty()) {
      codecs.add(new Codec(payloadType, name, clockRate, channels, format, feedback));
    }
  }
}
