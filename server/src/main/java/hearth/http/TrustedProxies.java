package hearth.http;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proxies whose word is taken for where a request came from. Each adds to the right of what it
 * was told, so the client is the rightmost address that is not itself a trusted proxy: what stands
 * left of it, the client may have written.
 */
public final class TrustedProxies {
  /** Nobody's word is taken. */
  public static final TrustedProxies NONE = new TrustedProxies(List.of());

  /** A proxy on this machine. */
  public static final TrustedProxies LOOPBACK = of(List.of("127.0.0.0/8", "::1"));

  /** {@code for=} of one hop in a Forwarded header (RFC 7239, section 4). */
  private static final Pattern FOR =
      Pattern.compile("(?:^|;)\\s*for=(\"[^\"]*\"|[^;]*)", Pattern.CASE_INSENSITIVE);

  /** An address, in brackets when it is IPv6, and maybe a port behind it. */
  private static final Pattern NODE =
      Pattern.compile("\\[([^\\]]*)](?::\\d+)?|([0-9.]+)(?::\\d+)?|([0-9A-Fa-f:.]+)");

  private final List<Cidr> networks;

  private TrustedProxies(List<Cidr> networks) {
    this.networks = List.copyOf(networks);
  }

  /**
   * Of networks like {@code 10.0.0.0/8} or {@code 2001:db8::/32}.
   *
   * @throws IllegalArgumentException in words for the operator, when one is not
   */
  public static TrustedProxies of(List<String> networks) {
    return new TrustedProxies(networks.stream().map(Cidr::of).toList());
  }

  boolean trusts(InetAddress address) {
    return networks.stream().anyMatch(network -> network.contains(address));
  }

  /**
   * Where a request really came from.
   *
   * @param peer who is connected to us
   * @param list the X-Forwarded-For headers, as they came
   * @param forwarded the Forwarded headers, as they came
   */
  InetAddress client(InetAddress peer, List<String> list, List<String> forwarded) {
    if (!trusts(peer)) {
      return peer;
    }
    var one = walk(peer, hops(list));
    var other = walk(peer, hops(forwarded).map(TrustedProxies::forOf));
    if (list.isEmpty() || forwarded.isEmpty()) {
      return list.isEmpty() ? other : one;
    }
    // A proxy that writes one header may pass on the other as the client wrote it.
    return one.equals(other) ? one : peer;
  }

  /** From the right; where an entry is no address, whoever named it is as far as we can see. */
  private InetAddress walk(InetAddress peer, Stream<String> hops) {
    var client = peer;
    for (var hop : hops.toList().reversed()) {
      var address = address(hop);
      if (address == null) {
        return client;
      }
      client = address;
      if (!trusts(client)) {
        return client;
      }
    }
    return client;
  }

  private static Stream<String> hops(List<String> headers) {
    return headers.stream().flatMap(header -> Stream.of(header.split(",", -1))).map(String::strip);
  }

  private static String forOf(String hop) {
    var found = FOR.matcher(hop);
    return found.find() ? found.group(1).replace("\"", "").strip() : "";
  }

  private static @Nullable InetAddress address(String node) {
    var read = NODE.matcher(node);
    if (!read.matches()) {
      return null;
    }
    return Stream.of(read.group(1), read.group(2), read.group(3))
        .filter(text -> text != null)
        .findFirst()
        .map(Cidr::address)
        .orElse(null);
  }
}
