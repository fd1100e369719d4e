package hearth.door;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages that may speak to this server. A browser names the page's origin; whoever names none is not
 * a browser, and has the cookie or has nothing.
 *
 * @param allowed {@code https://hearth.example.org}; empty: the host the request was sent to
 */
public record Origins(Set<String> allowed) {
  public Origins {
    allowed = Set.copyOf(allowed);
  }

  /** Where nothing stands before this server, a page of ours is from the host it asks. */
  public static Origins sameHost() {
    return new Origins(Set.of());
  }

  /** Where people find us, for an address that others send them back to; null for nowhere. */
  public @Nullable String site(boolean secure, @Nullable String host) {
    if (allowed.isEmpty()) {
      return host == null ? null : (secure ? "https://" : "http://") + host;
    }
    return allowed.stream().sorted().findFirst().orElse(null);
  }

  /** The page that asks, by its own word where it is one of ours; else where people find us. */
  public @Nullable String page(@Nullable String origin, boolean secure, @Nullable String host) {
    return origin != null && allows(origin, secure, host) ? origin : site(secure, host);
  }

  /**
   * Whether a page of this origin may speak to us.
   *
   * @param origin the Origin header
   * @param host the Host header, with its port unless it is the scheme's own
   */
  public boolean allows(@Nullable String origin, boolean secure, @Nullable String host) {
    if (origin == null) {
      return true;
    }
    if (!allowed.isEmpty()) {
      return allowed.contains(origin);
    }
    return host != null && origin.equalsIgnoreCase((secure ? "https://" : "http://") + host);
  }
}
