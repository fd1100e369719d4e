package hearth.turn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What we share with the relays. From it come credentials that expire, so that nothing a browser is
 * told opens a relay for long (draft-uberti-behave-turn-rest-00, section 2.2).
 */
public final class TurnSecret {
  /** A secret of fewer characters could be guessed from one credential. */
  private static final int SHORTEST = 16;

  private static final int LONGEST = 1_024;

  private final SecretKeySpec key;

  TurnSecret(String secret) {
    key = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1");
  }

  /**
   * The secret in this file: one line of text, which its owner alone can read.
   *
   * @throws IOException when it cannot be trusted or read, in words for the operator
   */
  public static TurnSecret read(Path file) throws IOException {
    try {
      if (isOpenToOthers(file)) {
        throw new IOException(file + " is open to others: chmod 600 it");
      }
      if (Files.size(file) > LONGEST) {
        throw new IOException(file + " holds more than one line of " + LONGEST + " characters");
      }
      var secret = Files.readString(file).strip();
      if (secret.length() < SHORTEST || secret.lines().count() != 1) {
        throw new IOException(file + " is not one line of at least " + SHORTEST + " characters");
      }
      return new TurnSecret(secret);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no " + file, e);
    }
  }

  private static boolean isOpenToOthers(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return false;
    }
    var others = view.readAttributes().permissions();
    others.removeAll(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    return !others.isEmpty();
  }

  /** Good until then, for whoever holds it; the id is what the relay's log shows. */
  Credential credential(String id, Instant until) {
    var username = until.getEpochSecond() + ":" + id;
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(key);
      var signed = mac.doFinal(username.getBytes(UTF_8));
      return new Credential(username, Base64.getEncoder().encodeToString(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA1", e);
    }
  }

  /** As a relay checks it: username and its HMAC-SHA1 in base64. */
  record Credential(String username, String password) {
    /** The name alone. */
    @Override
    public String toString() {
      return "Credential[" + username + "]";
    }
  }

  @Override
  public String toString() {
    return "TurnSecret";
  }
}
