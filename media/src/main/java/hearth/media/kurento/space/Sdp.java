package hearth.media.kurento.space;

import hearth.media.BadOffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session description as lines (RFC 8866, section 5): those of the session, and those of each
 * m-line. Only what it takes to check and narrow one; the media server reads the rest.
 */
record Sdp(List<String> session, List<List<String>> sections) {
  /** Chromium's own offers of one link are below 10,000 characters. */
  static final int MOST_CHARACTERS = 64 * 1024;

  static Sdp parse(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new BadOffer("longer than " + MOST_CHARACTERS + " characters");
    }
    List<String> session = new ArrayList<>();
    List<List<String>> sections = new ArrayList<>();
    List<String> current = session;
    for (String line : text.lines().toList()) {
      if (line.length() < 2 || line.charAt(1) != '=' || line.chars().anyMatch(c -> c < ' ')) {
        throw new BadOffer("has a line that is not SDP");
      }
      if (line.startsWith("m=")) {
        current = new ArrayList<>();
        sections.add(current);
      }
      current.add(line);
    }
    if (session.isEmpty() || !session.getFirst().equals("v=0")) {
      throw new BadOffer("does not begin with v=0");
    }
    return new Sdp(session, sections);
  }

  /** The value of an attribute of one m-line, or else of the whole session. */
  @Nullable String attribute(List<String> section, String name) {
    String own = value(section, name);
    return own == null ? value(session, name) : own;
  }

  /** The value of the first such attribute of these lines: {@code a=name:value}. */
  static @Nullable String value(List<String> lines, String name) {
    String prefix = "a=" + name + ":";
    for (String line : lines) {
      if (line.startsWith(prefix)) {
        return line.substring(prefix.length()).strip();
      }
    }
    return null;
  }

  /** The first word of an m-line: audio, video, … */
  static String kind(List<String> section) {
    return words(section).getFirst();
  }

  /** The payload types of an m-line, in its order. */
  static List<String> formats(List<String> section) {
    List<String> words = words(section);
    return words.size() < 4 ? List.of() : words.subList(3, words.size());
  }

  static List<String> words(List<String> section) {
    return List.of(section.getFirst().substring(2).split(" +"));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    session.forEach(line -> text.append(line).append("\r\n"));
    sections.forEach(lines -> lines.forEach(line -> text.append(line).append("\r\n")));
    return text.toString();
  }
}
