package hearth.door.oidc;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Trips that are under way; a restart ends them all. Each comes back once: of more than {@link
 * #REMEMBERED} the provider alone sees to it, which takes a code once. Safe for use by many
 * threads.
 */
final class Trips {
  private static final int REMEMBERED = 10_000;
  private static final int BYTES = 32;
  private static final Pattern COOKIE = Pattern.compile("[A-Za-z0-9_-]{43}\\.(\\d{1,12})");

  private final SecureRandom random;
  private final InstantSource clock;
  private final SecretKeySpec key;
  private final Set<String> back =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });

  Trips(SecureRandom random, InstantSource clock) {
    this.random = random;
    this.clock = clock;
    this.key = Trip.key(fresh());
  }

  Trip setOut() {
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(fresh());
    return new Trip(key, secret + "." + clock.instant().plus(Oidc.TRIP).getEpochSecond());
  }

  /** The trip that this browser set out on and that this is the way back of; null when none is. */
  @Nullable Trip back(String cookie, String state) {
    var parts = COOKIE.matcher(cookie);
    if (!parts.matches()) {
      return null;
    }
    var expires = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
    var trip = new Trip(key, cookie);
    return trip.is(state) && clock.instant().isBefore(expires) && first(state) ? trip : null;
  }

  private synchronized boolean first(String state) {
    return back.add(state);
  }

  private byte[] fresh() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return bytes;
  }
}
