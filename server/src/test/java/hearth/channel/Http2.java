package hearth.channel;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HostPortHttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.api.Session;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.http2.frames.HeadersFrame;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** One connection of HTTP/2 by hand, to open a WebSocket in it as a browser does (RFC 8441). */
final class Http2 implements AutoCloseable {
  private final HTTP2Client client = new HTTP2Client();
  private final String authority;
  private final Session session;

  Http2(int port) throws Exception {
    authority = "127.0.0.1:" + port;
    client.start();
    var tls = new SslContextFactory.Client(true);
    tls.setEndpointIdentificationAlgorithm(null);
    tls.start();
    session =
        client
            .connect(
                tls,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                new Session.Listener() {})
            .get(10, TimeUnit.SECONDS);
  }

  /** The status of what is answered to an extended CONNECT. */
  int webSocket(String path, String origin, String cookie) throws Exception {
    var fields =
        HttpFields.build()
            .put("origin", origin)
            .put("cookie", cookie)
            .put("sec-websocket-version", "13")
            .put("sec-websocket-protocol", "hearth.v1");
    var host = new HostPortHttpField(authority);
    var request = new MetaData.ConnectRequest(HttpScheme.HTTPS, host, path, fields, "websocket");
    var status = new CompletableFuture<Integer>();
    var listener =
        new Stream.Listener() {
          @Override
          public void onHeaders(Stream stream, HeadersFrame frame) {
            if (frame.getMetaData() instanceof MetaData.Response response) {
              status.complete(response.getStatus());
            }
          }
        };
    var _ = session.newStream(new HeadersFrame(request, null, false), listener);
    return status.get(10, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    LifeCycle.stop(client);
  }
}
