package hearth;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code 127.0.0.1:8081} or {@code [::1]:8081}: a literal address, so that no name is looked up.
 */
final class HostAndPort implements ITypeConverter<InetSocketAddress> {
  @Override
  public InetSocketAddress convert(String text) {
    var colon = text.lastIndexOf(':');
    try {
      var host = text.substring(0, colon);
      var address = InetAddress.ofLiteral(host.equals("localhost") ? "127.0.0.1" : bare(host));
      return new InetSocketAddress(address, Integer.parseInt(text.substring(colon + 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new TypeConversionException("'" + text + "' is not ADDRESS:PORT");
    }
  }

  private static String bare(String host) {
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }

  /** A literal address alone. */
  static final class Host implements ITypeConverter<InetAddress> {
    @Override
    public InetAddress convert(String text) {
      try {
        return InetAddress.ofLiteral(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + text + "' is not an address like 192.0.2.7");
      }
    }
  }

  /** A port, or 0 for any. */
  static final class Port implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      try {
        int port = Integer.parseInt(text);
        if (port >= 0 && port <= 65_535) {
          return port;
        }
      } catch (NumberFormatException e) {
        // Said below, as for a number that is no port.
      }
      throw new TypeConversionException("'" + text + "' is not a port (0 to 65535)");
    }
  }
}
