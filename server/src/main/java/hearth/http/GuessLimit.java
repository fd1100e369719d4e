package hearth.http;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Wrong secrets in the last minute, by the address they came from. No one guesses 256 bits; this
 * keeps a storm of guesses cheap. Safe for use by many threads.
 */
final class GuessLimit {
  static final int WRONG_A_MINUTE = 20;

  /** Addresses remembered; the one seen longest ago is forgotten first. */
  static final int MAX_ADDRESSES = 4096;

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private record Wrong(long since, int count) {}

  private final InstantSource clock;
  private final Map<String, Wrong> wrong =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
          return size() > MAX_ADDRESSES;
        }
      };

  GuessLimit(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether this address has guessed so often that it is not listened to for now. */
  synchronized boolean tooMany(String address) {
    return current(address).count() >= WRONG_A_MINUTE;
  }

  synchronized void wrong(String address) {
    var now = current(address);
    wrong.put(address, new Wrong(now.since(), now.count() + 1));
  }

  private Wrong current(String address) {
    var now = clock.millis();
    var held = wrong.get(address);
    return held == null || now - held.since() >= WINDOW.toMillis() ? new Wrong(now, 0) : held;
  }
}
