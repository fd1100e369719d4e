package hearth.door;

import hearth.practice.AccountId;
import hearth.practice.SeatId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 256 random bits as 43 characters of base64url; kept as its SHA-256 only. */
final class Secret {
  /** What is longer was never one of ours. */
  static final int MAX_LENGTH = 64;

  private static final int BYTES = 32;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private Secret() {}

  static String fresh(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** In lower-case hex. A secret of 256 random bits needs no salt and no slow hash. */
  static String hash(String secret) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Whose seat a secret of {@code {seat}.{secret}} is for; null when it was never one of ours. */
  static @Nullable SeatId seat(String text) {
    var dot = text.indexOf('.');
    return dot >= 1
            && text.length() <= 2 * MAX_LENGTH
            && ID.matcher(text.substring(0, dot)).matches()
        ? new SeatId(text.substring(0, dot))
        : null;
  }

  /**
   * A secret that says whose it is: {@code {account}.{secret}}.
   *
   * @param key under which the registry has it, {@code {account}/{hash}}
   */
  record Of(AccountId account, String key) {
    /** Null when it was never one of ours. */
    static @Nullable Of account(String text) {
      var dot = text.indexOf('.');
      if (dot < 1
          || text.length() > 2 * MAX_LENGTH
          || !ID.matcher(text.substring(0, dot)).matches()) {
        return null;
      }
      var account = new AccountId(text.substring(0, dot));
      return new Of(account, account + "/" + hash(text.substring(dot + 1)));
    }
  }
}
