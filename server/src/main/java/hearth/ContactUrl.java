package hearth;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code https://…}; {@code http://} to this machine alone. */
final class ContactUrl implements ITypeConverter<URI> {
  private static final int LONGEST = 2_000;

  @Override
  public URI convert(String text) {
    try {
      var url = new URI(text);
      boolean bare = url.getUserInfo() == null && url.getFragment() == null;
      if (bare && url.getHost() != null && isSafe(url) && text.length() <= LONGEST) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Said below, as for a URL of another kind.
    }
    // It may bear a secret, and is not said again.
    throw new TypeConversionException("this is not like https://hooks.example.org/…");
  }

  private static boolean isSafe(URI url) {
    return url.getPort() <= 65_535
        && ("https".equals(url.getScheme())
            || ("http".equals(url.getScheme()) && isHere(url.getHost())));
  }

  private static boolean isHere(String host) {
    try {
      return "localhost".equals(host) || InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false; // A name that only the network knows.
    }
  }
}
