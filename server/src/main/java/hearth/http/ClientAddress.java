package hearth.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Gives a request the address of whoever is behind the trusted proxies. Jetty's own
 * ForwardedRequestCustomizer believes anybody, and takes the leftmost address, which the client may
 * have written. Scheme and host are not read: they are what {@code --origin} says.
 *
 * @param secure people find us by https, whatever the proxy speaks to us
 */
record ClientAddress(TrustedProxies proxies, boolean secure)
    implements HttpConfiguration.Customizer {
  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    var connection = request.getConnectionMetaData();
    if (!(connection.getRemoteSocketAddress() instanceof InetSocketAddress peer)
        || peer.getAddress() == null
        || !proxies.trusts(peer.getAddress())) {
      return request;
    }
    var headers = request.getHeaders();
    var client =
        proxies.client(
            peer.getAddress(),
            headers.getValuesList(HttpHeader.X_FORWARDED_FOR),
            headers.getValuesList(HttpHeader.FORWARDED));
    return new Proxied(request, client, secure || request.isSecure());
  }

  private static final class Proxied extends Request.Wrapper {
    private final ConnectionMetaData connection;
    private final boolean secure;

    Proxied(Request request, InetAddress client, boolean secure) {
      super(request);
      this.secure = secure;
      this.connection =
          new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
            @Override
            public SocketAddress getRemoteSocketAddress() {
              return new InetSocketAddress(client, 0);
            }

            @Override
            public boolean isSecure() {
              return secure;
            }
          };
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
      return connection;
    }

    @Override
    public boolean isSecure() {
      return secure;
    }
  }
}
