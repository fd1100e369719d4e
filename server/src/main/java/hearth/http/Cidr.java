package hearth.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A network of addresses, IPv4 or IPv6 (RFC 4632, RFC 4291): those whose first {@code bits} are
 * those of {@code network}.
 */
record Cidr(InetAddress network, int bits) {
  private static final Pattern V4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

  /**
   * From {@code 10.0.0.0/8} or {@code 2001:db8::/32}; an address alone is a network of one.
   *
   * @throws IllegalArgumentException when it is neither
   */
  static Cidr of(String text) {
    var slash = text.indexOf('/');
    var network = address(slash < 0 ? text : text.substring(0, slash));
    var bits = slash < 0 ? null : text.substring(slash + 1);
    if (network == null || (bits != null && !DIGITS.matcher(bits).matches())) {
      throw new IllegalArgumentException("'" + text + "' is not like 10.0.0.0/8 or 2001:db8::/32");
    }
    int all = 8 * network.getAddress().length;
    int first = bits == null ? all : Integer.parseInt(bits);
    if (first > all) {
      throw new IllegalArgumentException(
          "'" + text + "' is not like a network of " + all + " bits");
    }
    return new Cidr(network, first);
  }

  /** The address this text is, or null; a name is never looked up. */
  static @Nullable InetAddress address(String text) {
    if (!V4.matcher(text).matches() && !(text.contains(":") && V6.matcher(text).matches())) {
      return null;
    }
    try {
      return InetAddress.ofLiteral(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  boolean contains(InetAddress address) {
    var of = network.getAddress();
    var its = address.getAddress();
    int whole = bits / 8;
    if (of.length != its.length || !Arrays.equals(of, 0, whole, its, 0, whole)) {
      return false;
    }
    int rest = 8 - bits % 8;
    return rest == 8 || (of[whole] & 0xff) >> rest == (its[whole] & 0xff) >> rest;
  }
}
