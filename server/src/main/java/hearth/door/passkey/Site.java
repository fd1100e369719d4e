package hearth.door.passkey;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a passkey is good: on pages of this origin, which it knows by the name of their host.
 *
 * @param origin {@code https://hearth.example.org}
 * @param host {@code hearth.example.org}
 */
public record Site(String origin, String host) {
  /** Null where there can be no passkeys: a browser has none for an address of numbers. */
  public static @Nullable Site of(@Nullable String origin) {
    if (origin == null) {
      return null;
    }
    try {
      var host = URI.create(origin).getHost();
      return host == null || host.startsWith("[") || host.matches("[0-9.]+")
          ? null
          : new Site(origin, host);
    } catch (IllegalArgumentException e) {
      return null; // A Host that is none.
    }
  }
}
