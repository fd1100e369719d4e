package hearth.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumSet;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret a practice keeps apart from its data: 32 random bytes in a file that only its owner
 * can read. Every other key is derived from it or wrapped by one that is.
 */
public final class PracticeKey {
  /** In bytes, of this key and of every one derived from it. */
  public static final int LENGTH = 32;

  private final byte[] secret;

  private PracticeKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * The key in this file, which is made at first.
   *
   * @throws KeyRefused when it cannot be trusted, in words for the operator
   */
  public static PracticeKey open(Path file) {
    try {
      if (Files.notExists(file)) {
        PracticeKeyFile.make(file);
      }
      return read(file);
    } catch (NoSuchFileException e) {
      throw new KeyRefused("there is no folder for the practice key " + file);
    } catch (IOException e) {
      throw new KeyRefused("the practice key " + file + " cannot be read: " + e.getMessage());
    }
  }

  /** A new one that is in no file. */
  public static PracticeKey random() {
    var secret = new byte[LENGTH];
    new SecureRandom().nextBytes(secret);
    return new PracticeKey(secret);
  }

  /**
   * A key for one purpose: HKDF-SHA-256 (RFC 5869) with no salt and info {@code hearth/purpose}.
   */
  public byte[] derive(String purpose) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(new SecretKeySpec(secret, "HKDF"))
              .thenExpand(("hearth/" + purpose).getBytes(UTF_8), LENGTH);
      return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("JDK 25 has HKDF-SHA256", e);
    }
  }

  private static PracticeKey read(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      var others = view.readAttributes().permissions();
      others.removeAll(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
      if (!others.isEmpty()) {
        throw new KeyRefused("the practice key " + file + " is open to others: chmod 600 it");
      }
    }
    if (Files.size(file) != LENGTH) {
      throw new KeyRefused(
          "the practice key "
              + file
              + " is not whole: it has "
              + Files.size(file)
              + " of 32 bytes");
    }
    return new PracticeKey(Files.readAllBytes(file));
  }

  @Override
  public String toString() {
    return "PracticeKey";
  }
}
