package hearth;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code ws://10.0.0.5:8888/kurento}: with its path, since Kurento answers on no other. */
final class MediaServerUrl implements ITypeConverter<URI> {
  private static final int LONGEST = 500;

  @Override
  public URI convert(String text) {
    try {
      var url = new URI(text);
      boolean socket = "ws".equals(url.getScheme()) || "wss".equals(url.getScheme());
      boolean bare = url.getUserInfo() == null && url.getFragment() == null;
      if (socket && bare && url.getHost() != null && hasPath(url) && text.length() <= LONGEST) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Said below, as for a URL of another kind.
    }
    throw new TypeConversionException("'" + text + "' is not like ws://10.0.0.5:8888/kurento");
  }

  private static boolean hasPath(URI url) {
    return url.getPath() != null && url.getPath().length() > 1 && url.getPort() <= 65_535;
  }

  /** The name of a media plane. */
  static final class Plane implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      return switch (text) {
        case "sfu", "kurento" -> text;
        default -> throw new TypeConversionException("'" + text + "' is neither sfu nor kurento");
      };
    }
  }
}
