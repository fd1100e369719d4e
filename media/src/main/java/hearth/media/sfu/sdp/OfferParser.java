package hearth.media.sfu.sdp;

import hearth.media.BadOffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an offer line by line; used once. */
final class OfferParser {
  private static final int MAX_LINE = 4096;

  private final List<LineParser> lines = new ArrayList<>();
  private final Set<String> bundled = new LinkedHashSet<>();
  private @Nullable String ufrag;
  private @Nullable String password;
  private @Nullable Fingerprint fingerprint;
  private Direction sessionDirection = Direction.SENDRECV;

  Offer parse(String sdp) {
    if (sdp.length() > Offer.MAX_LENGTH) {
      throw new BadOffer("the offer is longer than " + Offer.MAX_LENGTH + " characters");
    }
    if (!sdp.startsWith("v=0")) {
      throw new BadOffer("the offer is not SDP version 0");
    }
    sdp.lines().forEach(this::line);
    return offer();
  }

  private void line(String line) {
    if (line.length() > MAX_LINE) {
      throw new BadOffer("a line of the offer is longer than " + MAX_LINE + " characters");
    }
    if (line.startsWith("m=")) {
      if (lines.size() == Offer.MAX_LINES) {
        throw new BadOffer("the offer has more than " + Offer.MAX_LINES + " m-lines");
      }
      lines.add(new LineParser(line.substring(2).trim(), sessionDirection));
    } else if (line.startsWith("a=")) {
      int colon = line.indexOf(':');
      String name = line.substring(2, colon < 0 ? line.length() : colon).trim();
      attribute(name, colon < 0 ? "" : line.substring(colon + 1).trim());
    }
  }

  // Transport attributes are the session's or any m-line's: in one bundle all say the same (RFC
  // 9143, section 7.1.3).
  private void attribute(String name, String value) {
    switch (name) {
      case "ice-ufrag" -> ufrag = iceText(value, 4);
      case "ice-pwd" -> password = iceText(value, 22);
      case "fingerprint" -> fingerprint(Fingerprint.parse(value));
      case "setup" -> setup(value);
      case "ice-lite" -> throw new BadOffer("both ends would be ice-lite");
      case "group" -> group(value);
      default -> {
        if (!lines.isEmpty()) {
          lines.getLast().attribute(name, value);
        } else {
          Direction said = Direction.of(name);
          sessionDirection = said == null ? sessionDirection : said;
        }
      }
    }
  }

  private void fingerprint(Fingerprint said) {
    if (fingerprint != null && !fingerprint.equals(said)) {
      throw new BadOffer("the offer has more than one certificate");
    }
    fingerprint = said;
  }

  private static void setup(String value) {
    if (!value.equals("actpass") && !value.equals("active")) {
      throw new BadOffer("the offer does not let the browser open the DTLS connection");
    }
  }

  private void group(String value) {
    String[] parts = value.split(" +", Offer.MAX_LINES + 2);
    if (parts[0].equals("BUNDLE") && bundled.isEmpty()) {
      bundled.addAll(List.of(parts).subList(1, parts.length));
    }
  }

  private static String iceText(String value, int least) {
    if (value.length() < least || !value.matches("[A-Za-z0-9+/]{1,256}")) {
      throw new BadOffer("the ICE ufrag or password is not valid");
    }
    return value;
  }

  private Offer offer() {
    if (ufrag == null || password == null || fingerprint == null) {
      throw new BadOffer("the offer has no ICE ufrag, no ICE password or no fingerprint");
    }
    List<OfferedLine> read = lines.stream().map(LineParser::line).toList();
    Set<String> mids = new HashSet<>();
    for (OfferedLine line : read) {
      if (!mids.add(line.mid())) {
        throw new BadOffer("two m-lines have the same mid");
      }
    }
    return new Offer(ufrag, password, fingerprint, bundled, read);
  }
}
