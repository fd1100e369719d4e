package hearth.media.peer;

import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;

/**
 * The plane's candidates (RFC 8839, section 5.1): {@code candidate:foundation component udp
 * priority address port typ host}.
 */
final class Candidates {
  private Candidates() {}

  /** Loopback first: tests and load stay on this machine. */
  static InetSocketAddress best(List<String> candidates) {
    return candidates.stream()
        .map(line -> line.split(" ", -1))
        .filter(parts -> parts.length >= 8 && parts[2].equalsIgnoreCase("udp"))
        .map(parts -> new InetSocketAddress(parts[4], Integer.parseInt(parts[5])))
        .min(Comparator.comparing(address -> !address.getAddress().isLoopbackAddress()))
        .orElseThrow(() -> new IllegalStateException("no UDP candidate among " + candidates));
  }
}
