package hearth.media.peer;

import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plane's candidates (RFC 8839, section 5.1): {@code candidate:foundation component udp
 * priority address port typ host}.
 */
final class Candidates {
  private Candidates() {}

  /**
   * Where to check: UDP and the first component alone, since all runs bundled. Null for the rest.
   */
  static @Nullable InetSocketAddress readable(String candidate) {
    String[] parts = candidate.split(" ", -1);
    return parts.length >= 8 && parts[1].equals("1") && parts[2].equalsIgnoreCase("udp")
        ? new InetSocketAddress(parts[4], Integer.parseInt(parts[5]))
        : null;
  }

  /** A host candidate as browsers spell it. */
  static String host(InetSocketAddress local) {
    return "candidate:1 1 udp 2122260223 "
        + local.getAddress().getHostAddress()
        + " "
        + local.getPort()
        + " typ host generation 0";
  }

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
