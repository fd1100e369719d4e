package hearth.media.fake;

import hearth.media.BadOffer;
import hearth.media.LinkSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The smallest well-formed answer (RFC 8829) to an offer in the shape that a {@link LinkSpec} asks
 * for. It leads nowhere.
 */
final class FakeAnswer {
  private static final int MOST_CHARACTERS = 256 * 1024;
  private static final String FINGERPRINT = "sha-256 00" + ":00".repeat(31);

  private FakeAnswer() {}

  static String to(String offer, LinkSpec link) {
    if (offer.length() > MOST_CHARACTERS) {
      throw new BadOffer("longer than " + MOST_CHARACTERS + " characters");
    }
    List<String> lines = offer.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals("v=0")) {
      throw new BadOffer("does not begin with v=0");
    }
    require(lines, "a=ice-ufrag:");
    require(lines, "a=ice-pwd:");
    require(lines, "a=fingerprint:");
    List<List<String>> sections = sections(lines);
    int most = link.publishes().size() + 2 * link.slots().size();
    if (sections.isEmpty() || sections.size() > most) {
      throw new BadOffer("has " + sections.size() + " m-lines where 1 to " + most + " fit");
    }
    StringBuilder answer = new StringBuilder(head(sections));
    sections.forEach(section -> answer.append(media(section)));
    return answer.toString();
  }

  private static void require(List<String> lines, String prefix) {
    if (find(lines, line -> line.startsWith(prefix)) == null) {
      throw new BadOffer("lacks " + prefix);
    }
  }

  private static List<List<String>> sections(List<String> lines) {
    List<List<String>> sections = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("m=")) {
        sections.add(new ArrayList<>());
      }
      if (!sections.isEmpty()) {
        sections.getLast().add(line);
      }
    }
    return sections;
  }

  private static String head(List<List<String>> sections) {
    String mids = String.join(" ", sections.stream().map(FakeAnswer::mid).toList());
    return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=ice-lite\r\na=group:BUNDLE "
        + mids
        + "\r\na=fingerprint:"
        + FINGERPRINT
        + "\r\n";
  }

  private static String media(List<String> section) {
    return section.getFirst()
        + "\r\nc=IN IP4 0.0.0.0\r\na=mid:"
        + mid(section)
        + "\r\n"
        + "a=ice-ufrag:fake\r\n"
        + "a=ice-pwd:fakefakefakefakefakefake\r\n"
        + "a=setup:passive\r\n"
        + "a=rtcp-mux\r\n"
        + "a="
        + direction(section)
        + "\r\n";
  }

  private static String mid(List<String> section) {
    String line = find(section, each -> each.startsWith("a=mid:"));
    if (line == null) {
      throw new BadOffer("has an m-line without a mid");
    }
    return line.substring("a=mid:".length());
  }

  private static String direction(List<String> section) {
    if (section.contains("a=recvonly")) {
      return "sendonly";
    }
    return section.contains("a=inactive") ? "inactive" : "recvonly";
  }

  private static @Nullable String find(List<String> lines, Predicate<String> which) {
    return lines.stream().filter(which).findFirst().orElse(null);
  }
}
