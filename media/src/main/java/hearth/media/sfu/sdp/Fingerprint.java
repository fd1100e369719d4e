package hearth.media.sfu.sdp;

import hearth.media.BadOffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a DTLS certificate (RFC 8122, section 5).
 *
 * @param value 32 bytes as upper-case hex pairs with colons
 */
public record Fingerprint(String value) {
  private static final HexFormat HEX = HexFormat.ofDelimiter(":").withUpperCase();
  private static final Pattern SHA_256 = Pattern.compile("(?:[0-9A-F]{2}:){31}[0-9A-F]{2}");

  public Fingerprint {
    if (!SHA_256.matcher(value).matches()) {
      throw new BadOffer("the fingerprint is not a SHA-256 of 32 bytes");
    }
  }

  /** Of a certificate in DER. */
  public static Fingerprint of(byte[] certificate) {
    try {
      return new Fingerprint(
          HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(certificate)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing from this JDK", e);
    }
  }

  /** Whether this is the certificate that was announced. */
  public boolean matches(byte[] certificate) {
    return equals(of(certificate));
  }

  /** Reads the attribute; null when it is of another hash function. */
  static @Nullable Fingerprint parse(String attribute) {
    int space = attribute.indexOf(' ');
    if (space < 0 || !attribute.substring(0, space).equalsIgnoreCase("sha-256")) {
      return null;
    }
    return new Fingerprint(attribute.substring(space + 1).trim().toUpperCase(Locale.ROOT));
  }
}
