package hearth.media.sfu.sdp;

import hearth.media.BadOffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads an offer line by line; used once. */
final class OfferParser {
  private static final int MAX_LINE = 4096;

  private final List<LineParser> lines = new ArrayList<>();
  private final Set<String> bundled = new LinkedHashSet<>();
  private final TransportParser session = new TransportParser();
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

  private void attribute(String name, String value) {
    if (name.equals("group")) {
      group(value);
    } else if (!lines.isEmpty()) {
      lines.getLast().attribute(name, value);
    } else if (!session.take(name, value)) {
      Direction said = Direction.of(name);
      sessionDirection = said == null ? sessionDirection : said;
    }
  }

  private void group(String value) {
    String[] parts = value.split(" +", Offer.MAX_LINES + 2);
    if (parts[0].equals("BUNDLE") && bundled.isEmpty()) {
      bundled.addAll(List.of(parts).subList(1, parts.length));
    }
  }

  private Offer offer() {
    List<OfferedLine> read = lines.stream().map(LineParser::line).toList();
    Set<String> mids = new HashSet<>();
    for (OfferedLine line : read) {
      if (!mids.add(line.mid())) {
        throw new BadOffer("two m-lines have the same mid");
      }
    }
    TransportParser tagged = tagged();
    String ufrag = tagged.ufrag == null ? session.ufrag : tagged.ufrag;
    String password = tagged.password == null ? session.password : tagged.password;
    Fingerprint certificate = tagged.fingerprint == null ? session.fingerprint : tagged.fingerprint;
    if (ufrag == null || password == null || certificate == null) {
      throw new BadOffer("the offer has no ICE ufrag, no ICE password or no sha-256 fingerprint");
    }
    return new Offer(ufrag, password, certificate, bundled, read);
  }

  // Each m-line may offer a transport of its own; a bundle uses that of its first mid (RFC 9143,
  // section 7.2.1).
  private TransportParser tagged() {
    String tag = bundled.stream().findFirst().orElse("");
    return lines.stream()
        .filter(line -> line.line().mid().equals(tag))
        .map(line -> line.transport)
        .findFirst()
        .orElseThrow(() -> new BadOffer("the offer has no bundle"));
  }
}
