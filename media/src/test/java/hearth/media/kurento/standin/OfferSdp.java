package hearth.media.kurento.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An offer (RFC 8866), as far as the server reads it. */
record OfferSdp(String text, List<String> session, List<Section> sections) {
  /** One m-line with what belongs to it. */
  record Section(List<String> lines) {
    /** {@code audio}, {@code video}, {@code application}. */
    String kind() {
      return word(0);
    }

    String protocol() {
      return word(2);
    }

    List<String> formats() {
      return words().stream().skip(3).toList();
    }

    private List<String> words() {
      return List.of(lines.getFirst().substring("m=".length()).split(" ", -1));
    }

    private String word(int index) {
      return words().size() > index ? words().get(index) : "";
    }

    @Nullable String attribute(String name) {
      return attributes(name).findFirst().orElse(null);
    }

    Stream<String> attributes(String name) {
      String start = "a=" + name + ":";
      return lines.stream()
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(start.length()));
    }

    /** Attributes of one payload type, like {@code rtpmap}, without that number. */
    Stream<String> of(String format, String name) {
      return attributes(name)
          .filter(value -> value.startsWith(format + " "))
          .map(value -> value.substring(format.length() + 1));
    }

    boolean has(String flag) {
      return lines.contains("a=" + flag);
    }
  }

  static OfferSdp parse(String text) {
    if (text.isEmpty()) {
      throw Refusal.badSdp("Empty offer not valid");
    }
    // A line that cannot be read is passed over; only one thing must be there.
    List<String> lines = text.lines().filter(line -> line.matches("[a-z]=.*")).toList();
    if (lines.stream().noneMatch(line -> line.startsWith("v="))) {
      throw Refusal.badSdp("Invalid SDP");
    }
    List<String> session = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<String> current = session;
    for (String line : lines) {
      if (line.startsWith("m=")) {
        current = new ArrayList<>();
        sections.add(new Section(current));
      }
      current.add(line);
    }
    return new OfferSdp(text, List.copyOf(session), List.copyOf(sections));
  }

  /** What names the browser of this offer, wherever it stands. */
  @Nullable String ufrag() {
    return Stream.concat(session.stream(), sections.stream().flatMap(s -> s.lines().stream()))
        .filter(line -> line.startsWith("a=ice-ufrag:"))
        .map(line -> line.substring("a=ice-ufrag:".length()))
        .findFirst()
        .orElse(null);
  }
}
