package hearth.media.sfu.sdp;

import hearth.media.BadOffer;
import org.jspecify.annotations.Nullable;

/** Gathers the transport attributes of the session or of one m-line. */
final class TransportParser {
  @Nullable String ufrag;
  @Nullable String password;
  @Nullable Fingerprint fingerprint;

  /** Takes this attribute; false when it is none of the transport's. */
  boolean take(String name, String value) {
    switch (name) {
      case "ice-ufrag" -> ufrag = iceText(value, 4);
      case "ice-pwd" -> password = iceText(value, 22);
      case "fingerprint" -> fingerprint(value);
      case "setup" -> setup(value);
      case "ice-lite" -> throw new BadOffer("both ends would be ice-lite");
      default -> {
        return false;
      }
    }
    return true;
  }

  // There may be one for each hash function (RFC 8122, section 5.1).
  private void fingerprint(String value) {
    Fingerprint said = Fingerprint.parse(value);
    fingerprint = said == null ? fingerprint : said;
  }

  private static void setup(String value) {
    if (!value.equals("actpass") && !value.equals("active")) {
      throw new BadOffer("the offer does not let the browser open the DTLS connection");
    }
  }

  private static String iceText(String value, int least) {
    if (value.length() < least || !value.matches("[A-Za-z0-9+/]{1,256}")) {
      throw new BadOffer("the ICE ufrag or password is not valid");
    }
    return value;
  }
}
