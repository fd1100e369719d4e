package hearth.door.oidc;

import java.net.URI;

/**
 * Where a browser goes to sign in.
 *
 * @param cookie what it keeps until it is back; it is a secret
 */
public record Departure(URI provider, String cookie) {
  /** Never the cookie. */
  @Override
  public String toString() {
    return "Departure[" + provider.getHost() + "]";
  }
}
