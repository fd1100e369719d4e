package hearth.media.kurento.server;

import java.net.URI;

/** What a server is called in logs and metrics: its address without what a URL may hide. */
final class ServerName {
  private ServerName() {}

  static String of(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port + address.getPath();
  }
}
