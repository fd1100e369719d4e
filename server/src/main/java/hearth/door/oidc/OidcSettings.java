package hearth.door.oidc;

import java.net.InetAddress;
import java.net.URI;
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

  public OidcSettings {
    if (!safe(issuer) || issuer.getRawQuery() != null) {
      throw new IllegalArgumentException("an issuer is like https://login.example.org");
    }
    if (clientId.isBlank() || secret.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a client has an id, a secret and a name for its button");
    }
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
