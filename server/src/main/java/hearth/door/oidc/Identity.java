package hearth.door.oidc;

import org.jspecify.annotations.Nullable;

/**
 * Who a provider says somebody is. The subject never changes and is never given to another; the
 * address may be both.
 *
 * @param email null when the provider tells none
 * @param emailVerified whether the provider says that the address is theirs
 */
public record Identity(
    String issuer, String subject, @Nullable String email, boolean emailVerified) {
  /** Never who it is: a log line that prints one by accident names nobody. */
  @Override
  public String toString() {
    return "Identity of " + issuer;
  }
}
