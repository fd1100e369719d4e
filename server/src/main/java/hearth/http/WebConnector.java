package hearth.http;

import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.HTTP2Cipher;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.HostHeaderCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** How people's browsers are spoken to: HTTP/1.1; under TLS HTTP/2 too, where a browser has it. */
final class WebConnector {
  /**
   * A browser keeps at most 180 cookies of one host, and ours are about 110 bytes: someone with a
   * seat in every group of a practice is answered too.
   */
  private static final int MAX_HEADERS = 32 * 1024;

  private static final int MAX_ANSWER_HEADERS = 8 * 1024;
  private static final long IDLE_MS = 30_000;

  /** All there are at once; who comes then is turned away. */
  private static final int MAX_CONNECTIONS = 8192;

  /** Requests and sockets at once in one connection of HTTP/2: windows of one browser. */
  private static final int MAX_STREAMS = 64;

  private WebConnector() {}

  static ServerConnector of(Server server, WebServer.Listen listen) {
    var connector = connector(server, listen, configuration(listen));
    connector.setHost(listen.address().getHostString());
    connector.setPort(listen.address().getPort());
    connector.setIdleTimeout(IDLE_MS);
    connector.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, connector));
    connector.addBean(new AddressLimit(listen.proxies()));
    return connector;
  }

  private static HttpConfiguration configuration(WebServer.Listen listen) {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(MAX_HEADERS);
    configuration.setResponseHeaderSize(MAX_ANSWER_HEADERS);
    configuration.addCustomizer(new ClientAddress(listen.proxies(), listen.strict()));
    if (listen.tls() != null) {
      // The certificate may be for addresses, and an address is no SNI name.
      configuration.addCustomizer(new SecureRequestCustomizer(false));
      // HTTP/2 has :authority in its place; whoever checks an Origin reads Host.
      configuration.addCustomizer(new HostHeaderCustomizer());
    }
    return configuration;
  }

  private static ServerConnector connector(
      Server server, WebServer.Listen listen, HttpConfiguration configuration) {
    var http1 = new HttpConnectionFactory(configuration);
    var tls = listen.tls();
    if (tls == null) {
      return new ServerConnector(server, http1);
    }
    var http2 = new HTTP2ServerConnectionFactory(configuration);
    http2.setMaxConcurrentStreams(MAX_STREAMS);
    var alpn = new ALPNServerConnectionFactory();
    alpn.setDefaultProtocol(http1.getProtocol());
    return new ServerConnector(
        server, new SslConnectionFactory(modern(tls), alpn.getProtocol()), alpn, http2, http1);
  }

  /** TLS 1.2 and 1.3, and of 1.2 what has forward secrecy and is authenticated (RFC 9325, 4.2). */
  private static SslContextFactory.Server modern(SslContextFactory.Server tls) {
    tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    tls.setIncludeCipherSuites("TLS_(AES|CHACHA20)_.*", "TLS_ECDHE_.*_(GCM|POLY1305)_.*");
    tls.setCipherComparator(HTTP2Cipher.COMPARATOR);
    tls.setRenegotiationAllowed(false);
    return tls;
  }
}
