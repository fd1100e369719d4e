package hearth.media.kurento.standin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** An offer that was processed, and the server's side of it. */
final class Negotiated {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final OfferSdp offer;
  private final List<Line> lines;
  private final String ufrag = random(4);
  private final String password = random(22);
  private final String host = "user" + number() + "@host-" + Long.toHexString(number());

  private Negotiated(OfferSdp offer, List<Line> lines) {
    this.offer = offer;
    this.lines = lines;
  }

  static Negotiated of(OfferSdp offer) {
    List<Line> lines = new ArrayList<>();
    Set<MediaType> taken = EnumSet.noneOf(MediaType.class);
    for (OfferSdp.Section section : offer.sections()) {
      Line line = Line.of(section, taken);
      lines.add(line);
      if (line.kind() != null) {
        taken.add(line.kind());
      }
    }
    return new Negotiated(offer, List.copyOf(lines));
  }

  private static long number() {
    return ThreadLocalRandom.current().nextLong(1, 1L << 32);
  }

  private static String random(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  OfferSdp offer() {
    return offer;
  }

  List<Line> lines() {
    return lines;
  }

  @Nullable Line line(MediaType medium) {
    return lines.stream().filter(line -> line.medium() == medium).findFirst().orElse(null);
  }

  /** The server's. */
  String ufrag() {
    return ufrag;
  }

  String password() {
    return password;
  }

  String cname() {
    return host;
  }
}
