package hearth.media.sfu.dtls;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate's hash as SDP carries it (RFC 8122, section 5).
 *
 * @param algorithm as in SDP, in lower case: {@code sha-256}
 * @param hex colon-separated, in upper case
 */
public record Fingerprint(String algorithm, String hex) {
  /** SHA-1 and MD5 prove nothing any more. */
  private static final Map<String, String> JAVA_NAMES =
      Map.of("sha-256", "SHA-256", "sha-384", "SHA-384", "sha-512", "SHA-512");

  private static final HexFormat COLONS = HexFormat.ofDelimiter(":").withUpperCase();

  public Fingerprint {
    algorithm = algorithm.toLowerCase(Locale.ROOT);
    hex = hex.toUpperCase(Locale.ROOT);
  }

  /** Hashes a DER certificate; null for an algorithm that we do not trust. */
  public static @Nullable Fingerprint of(String algorithm, byte[] certificate) {
    String name = JAVA_NAMES.get(algorithm.toLowerCase(Locale.ROOT));
    if (name == null) {
      return null;
    }
    try {
      byte[] digest = MessageDigest.getInstance(name).digest(certificate);
      return new Fingerprint(algorithm, COLONS.formatHex(digest));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-2", e);
    }
  }

  /** Whether this is the hash of that certificate. */
  public boolean matches(byte[] certificate) {
    return equals(of(algorithm, certificate));
  }
}
