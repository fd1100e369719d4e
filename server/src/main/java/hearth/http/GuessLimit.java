package hearth.http;

import java.net.Inet6Address;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
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

  private static final int HOUSE_BYTES = 8;
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
    return current(network(address)).count() >= WRONG_A_MINUTE;
  }

  synchronized void wrong(String address) {
    var network = network(address);
    var now = current(network);
    wrong.put(network, new Wrong(now.since(), now.count() + 1));
  }

  /** A house has 2^64 addresses of IPv6 and counts as one (RFC 4291, section 2.5.4). */
  private static String network(String address) {
    var read = Cidr.address(address.replaceAll("^\\[|]$", ""));
    return read instanceof Inet6Address
        ? HexFormat.of().formatHex(read.getAddress(), 0, HOUSE_BYTES)
        : address;
  }

  private Wrong current(String network) {
    var now = clock.millis();
    var held = wrong.get(network);
    return held == null || now - held.since() >= WINDOW.toMillis() ? new Wrong(now, 0) : held;
  }
}
