package hearth.door.passkey;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Random bytes that a passkey signs, so that what it said once is no use again. Each is for one
 * step of one person, good once and for five minutes; a restart ends them all. Safe for use by many
 * threads.
 */
final class Challenges {
  static final Duration LIFE = Duration.ofMinutes(5);
  private static final int REMEMBERED = 10_000;
  private static final int BYTES = 32;

  private final SecureRandom random;
  private final InstantSource clock;
  private final Map<String, Given> given =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
          return size() > REMEMBERED;
        }
      };

  Challenges(SecureRandom random, InstantSource clock) {
    this.random = random;
    this.clock = clock;
  }

  private record Given(String challenge, Instant until) {}

  /** In base64url; the one before for the same step is worth nothing any more. */
  String give(String step) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var challenge = Bytes.text(bytes);
    synchronized (given) {
      given.remove(step);
      given.put(step, new Given(challenge, clock.instant().plus(LIFE)));
    }
    return challenge;
  }

  /** The one that was given for this step, which is used up by that; null for none. */
  @Nullable String use(String step) {
    synchronized (given) {
      var it = given.remove(step);
      return it != null && clock.instant().isBefore(it.until()) ? it.challenge() : null;
    }
  }
}
