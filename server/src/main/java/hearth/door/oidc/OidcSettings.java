package hearth.door.oidc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * How Hearth is known to a provider.
 *
 * @param issuer {@code https://login.example.org}, exactly as the provider's own pages name it
 * @param name what the button calls it: <i>Sign in with Contoso</i>
 */
public record OidcSettings(URI issuer, String clientId, String secret, String name) {
  /** What is asked of it: who it is, and their address. */
  static final String SCOPES = "openid email";

  private static final int LONGEST = 1_024;

  public OidcSettings {
    if (!safe(issuer) || issuer.getRawQuery() != null) {
      throw new IllegalArgumentException("an issuer is like https://login.example.org");
    }
    if (clientId.isBlank() || secret.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a client has an id, a secret and a name for its button");
    }
  }

  /**
   * The secret in this file: one line of text, which its owner alone can read.
   *
   * @throws IOException when it cannot be trusted or read, in words for the operator
   */
  public static String readSecret(Path file) throws IOException {
    try {
      if (isOpenToOthers(file)) {
        throw new IOException(file + " is open to others: chmod 600 it");
      }
      var secret = Files.size(file) > LONGEST ? "" : Files.readString(file).strip();
      if (secret.lines().count() != 1) {
        throw new IOException(file + " is not one line of at most " + LONGEST + " characters");
      }
      return secret;
    } catch (NoSuchFileException e) {
      throw new IOException("there is no " + file, e);
    }
  }

  private static boolean isOpenToOthers(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    var mine = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    return view != null && !mine.containsAll(view.readAttributes().permissions());
  }

  /** Whether secrets may go there: https, or http within this machine. */
  static boolean safe(@Nullable URI url) {
    return url != null
        && url.getHost() != null
        && url.getUserInfo() == null
        && url.getFragment() == null
        && ("https".equals(url.getScheme())
            || ("http".equals(url.getScheme()) && isHere(url.getHost())));
  }

  private static boolean isHere(String host) {
    try {
      return host.equals("localhost") || InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false; // A name that only the network knows.
    }
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "OidcSettings[" + clientId + " at " + issuer + "]";
  }
}
