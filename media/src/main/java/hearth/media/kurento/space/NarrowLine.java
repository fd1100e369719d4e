package hearth.media.kurento.space;

import hearth.media.BadOffer;
import hearth.media.kurento.server.Medium;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One m-line with one codec and one stream. Kurento knows neither RTX nor simulcast: an offer with
 * rids gets no picture at all, so those lines go, and the streams that only they explain.
 */
final class NarrowLine {
  private static final Set<String> OF_A_FORMAT = Set.of("rtpmap", "fmtp", "rtcp-fb");
  private static final Set<String> UNKNOWN_TO_KURENTO = Set.of("rid", "simulcast", "ssrc-group");

  private NarrowLine() {}

  static List<String> of(List<String> section, Medium medium) {
    String format = format(section, medium);
    Set<String> further = furtherStreams(section);
    List<String> kept = new ArrayList<>();
    kept.add(mLine(section, format));
    for (String line : section.subList(1, section.size())) {
      if (!line.equals("a=bundle-only") && isKept(line, format, further)) {
        kept.add(line);
      }
    }
    return kept;
  }

  /**
   * A line that is offered for the bundle alone has port 0 (RFC 9143, section 6), which Kurento
   * might take for a refused one: it gets the 9 of any other trickled line (RFC 8840, section 4.1).
   */
  private static String mLine(List<String> section, String format) {
    List<String> words = Sdp.words(section);
    String port = section.contains("a=bundle-only") ? "9" : words.get(1);
    if (port.equals("0")) {
      throw new BadOffer("has a line that is switched off");
    }
    if (!words.get(2).endsWith("RTP/SAVPF")) {
      throw new BadOffer("has a line that is not RTP/SAVPF");
    }
    return "m=" + words.getFirst() + " " + port + " " + words.get(2) + " " + format;
  }

  private static String format(List<String> section, Medium medium) {
    String codec = medium == Medium.AUDIO ? "opus/48000/2" : "vp8/90000";
    for (String format : Sdp.formats(section)) {
      String map = rtpmap(section, format);
      if (map.toLowerCase(Locale.ROOT).equals(codec)) {
        return format;
      }
    }
    throw new BadOffer("has a line without " + codec);
  }

  private static String rtpmap(List<String> section, String format) {
    String prefix = "a=rtpmap:" + format + " ";
    return section.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()).strip())
        .findFirst()
        .orElse("");
  }

  /** All SSRCs of groups but the first of each: repairs and further layers. */
  private static Set<String> furtherStreams(List<String> section) {
    Set<String> further = new HashSet<>();
    for (String line : section) {
      if (line.startsWith("a=ssrc-group:")) {
        String[] words = line.split(" +");
        further.addAll(List.of(words).subList(Math.min(2, words.length), words.length));
      }
    }
    return further;
  }

  private static boolean isKept(String line, String format, Set<String> furtherStreams) {
    int colon = line.indexOf(':');
    if (!line.startsWith("a=") || colon < 0) {
      return true;
    }
    String name = line.substring(2, colon);
    String about = line.substring(colon + 1).split(" ", 2)[0];
    if (OF_A_FORMAT.contains(name)) {
      return about.equals(format);
    }
    return !UNKNOWN_TO_KURENTO.contains(name)
        && !(name.equals("ssrc") && furtherStreams.contains(about));
  }
}
