package hearth.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords will do (OWASP ASVS 5, V6.2; NIST SP 800-63B-4): long, not one that everybody
 * uses, not the person's own name; any characters, and no rule about which.
 */
public final class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  /** What must be left of a password when a name is taken out of it. */
  private static final int BESIDE_A_NAME = 8;

  private static final int SHORTEST_NAME = 3;
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /** The same password, however its accents were typed. */
  static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /** What is wrong with it; null when it will do. */
  public static @Nullable PasswordFault fault(String password, String signInName, String name) {
    var text = normal(password);
    long length = text.codePoints().count();
    if (length < SHORTEST) {
      return PasswordFault.TOO_SHORT;
    }
    if (length > LONGEST) {
      return PasswordFault.TOO_LONG;
    }
    var small = text.toLowerCase(Locale.ROOT);
    if (COMMON.contains(small) || small.codePoints().distinct().count() < 3) {
      return PasswordFault.COMMON;
    }
    return isOfName(small, signInName) || isOfName(small, name) ? PasswordFault.OWN_NAME : null;
  }

  private static boolean isOfName(String password, String name) {
    var rest = password;
    var small = normal(name).strip().toLowerCase(Locale.ROOT);
    for (var part : new String[] {small, small.split("@", 2)[0], small.replaceAll("\\s", "")}) {
      if (part.length() >= SHORTEST_NAME) {
        rest = rest.replace(part, "");
      }
    }
    for (var part : small.split("[\\s@._-]+", -1)) {
      if (part.length() >= SHORTEST_NAME) {
        rest = rest.replace(part, "");
      }
    }
    return !rest.equals(password) && rest.codePoints().count() < BESIDE_A_NAME;
  }

  private static Set<String> common() {
    try (var in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the list of common passwords cannot be read", e);
    }
  }
}
