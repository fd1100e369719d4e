package hearth.media.kurento.space;

import hearth.media.BadOffer;
import hearth.media.LinkSpec;
import hearth.media.Source;
import hearth.media.kurento.server.Medium;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A browser's offer, checked against the link it is for and narrowed to what a media server may
 * choose from: Opus and VP8 alone, one stream a line. With more to choose from, Kurento would send
 * a receiver another codec than its source's and transcode in silence.
 */
final class NarrowOffer {
  private static final List<String> DIRECTIONS =
      List.of("a=sendrecv", "a=sendonly", "a=recvonly", "a=inactive");

  /** One m-line that the link asks for. */
  private record Line(Medium medium, String direction) {
    String kind() {
      return medium == Medium.AUDIO ? "audio" : "video";
    }
  }

  private NarrowOffer() {}

  /** The narrowed offer. */
  static String of(String offer, LinkSpec link) {
    Sdp sdp = Sdp.parse(offer);
    List<Line> lines = lines(link);
    if (sdp.sections().size() != lines.size()) {
      throw new BadOffer(
          "has " + sdp.sections().size() + " m-lines where " + lines.size() + " are asked for");
    }
    Set<String> mids = new HashSet<>();
    List<List<String>> narrowed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> section = sdp.sections().get(i);
      check(sdp, section, lines.get(i));
      if (!mids.add(String.valueOf(Sdp.value(section, "mid")))) {
        throw new BadOffer("has one mid twice");
      }
      narrowed.add(NarrowLine.of(section, lines.get(i).medium()));
    }
    return new Sdp(sdp.session(), narrowed).text();
  }

  private static List<Line> lines(LinkSpec link) {
    List<Line> lines = new ArrayList<>();
    for (Source source : link.publishes()) {
      lines.add(new Line(source == Source.MICROPHONE ? Medium.AUDIO : Medium.VIDEO, "a=sendonly"));
    }
    for (int slot = 0; slot < link.slots().size(); slot++) {
      lines.add(new Line(Medium.AUDIO, "a=recvonly"));
      lines.add(new Line(Medium.VIDEO, "a=recvonly"));
    }
    return lines;
  }

  private static void check(Sdp sdp, List<String> section, Line line) {
    if (!Sdp.kind(section).equals(line.kind())) {
      throw new BadOffer("has another m-line where " + line.kind() + " is asked for");
    }
    List<String> directions = section.stream().filter(DIRECTIONS::contains).toList();
    if (!directions.equals(List.of(line.direction()))) {
      throw new BadOffer("has a line that is not " + line.direction().substring(2));
    }
    for (String needed : List.of("mid", "ice-ufrag", "ice-pwd", "fingerprint")) {
      String value =
          needed.equals("mid") ? Sdp.value(section, needed) : sdp.attribute(section, needed);
      if (value == null || value.isEmpty()) {
        throw new BadOffer("lacks a=" + needed);
      }
    }
  }

  /** Tells whether the answer takes every line of this narrowed offer as it was offered. */
  static boolean isTakenBy(String narrowed, String answer) {
    List<List<String>> asked = Sdp.parse(narrowed).sections();
    List<List<String>> given = Sdp.parse(answer).sections();
    if (asked.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < asked.size(); i++) {
      String mid = Sdp.value(asked.get(i), "mid");
      if (mid == null
          || !mid.equals(Sdp.value(given.get(i), "mid"))
          || !Sdp.kind(asked.get(i)).equals(Sdp.kind(given.get(i)))
          || !Sdp.formats(asked.get(i)).equals(Sdp.formats(given.get(i)))
          || Sdp.words(given.get(i)).get(1).equals("0")) {
        return false;
      }
    }
    return true;
  }
}
