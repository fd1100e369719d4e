package hearth.media.sfu.forward;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Our candidates as an answer lists them (RFC 8839, section 5.1): every address is a host's, on the
 * one port.
 */
final class HostCandidates {
  /** RFC 8445, section 5.1.2.2. */
  private static final long HOST_TYPE = 126;

  private static final int RTP_COMPONENT = 1;

  private HostCandidates() {}

  /** The first address has the highest priority. */
  static List<String> of(List<InetSocketAddress> local, List<InetAddress> advertised) {
    Set<InetAddress> addresses = new LinkedHashSet<>(advertised);
    local.forEach(each -> addresses.add(each.getAddress()));
    List<String> candidates = new ArrayList<>();
    for (InetAddress address : addresses) {
      int number = candidates.size() + 1;
      long priority = HOST_TYPE << 24 | (0xFFFFL - number) << 8 | (256 - RTP_COMPONENT);
      candidates.add(
          "candidate:%d %d udp %d %s %d typ host"
              .formatted(
                  number, RTP_COMPONENT, priority, plain(address), local.getFirst().getPort()));
    }
    return candidates;
  }

  /** Without an IPv6 zone, which means nothing to anyone else. */
  private static String plain(InetAddress address) {
    String text = address.getHostAddress();
    int zone = text.indexOf('%');
    return zone < 0 ? text : text.substring(0, zone);
  }
}
