package hearth.channel;

import static hearth.room.House.ANNA;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.http.CertificateFiles;
import hearth.http.PemPair;
import hearth.http.TrustedProxies;
import hearth.http.WebServer;
import hearth.room.House;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The people's listener under TLS, with HTTP/1.1 and HTTP/2. */
final class TlsTest {
  @TempDir Path folder;

  private Hearth hearth;
  private CertificateFiles files;

  @BeforeEach
  void open() throws Exception {
    var pair = PemPair.fresh("one", 90);
    var certificate = pair.writeTo(folder);
    files = new CertificateFiles(certificate, folder.resolve("key.pem"), InstantSource.system());
    var anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    hearth =
        new Hearth(
            new House(),
            new WebServer.Listen(anywhere, files.factory(), TrustedProxies.NONE, true));
  }

  @AfterEach
  void close() {
    hearth.close();
    files.close();
  }

  private SSLSocket tls(String... protocols) throws Exception {
    var socket = PemPair.believer().getSocketFactory().createSocket("127.0.0.1", port());
    var tls = (SSLSocket) socket;
    var parameters = tls.getSSLParameters();
    if (protocols.length > 0) {
      parameters.setProtocols(protocols);
    }
    tls.setSSLParameters(parameters);
    tls.startHandshake();
    return tls;
  }

  private int port() {
    return hearth.server.port();
  }

  @Test
  @DisplayName("TLS 1.3 and 1.2 with forward secrecy are spoken, and nothing older or weaker")
  void ciphers() throws Exception {
    try (var newest = tls("TLSv1.3")) {
      assertThat(newest.getSession().getCipherSuite()).startsWith("TLS_AES");
    }
    try (var older = tls("TLSv1.2")) {
      assertThat(older.getSession().getCipherSuite()).matches("TLS_ECDHE_.*(GCM|POLY1305).*");
    }
    for (var weak :
        List.of(
            "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA")) {
      var socket =
          (SSLSocket) PemPair.believer().getSocketFactory().createSocket("127.0.0.1", port());
      try (socket) {
        socket.setEnabledProtocols(new String[] {"TLSv1.2"});
        socket.setEnabledCipherSuites(new String[] {weak});
        assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
      }
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port() + path));
  }

  private HttpRequest guess(String origin) {
    return to("/api/join")
        .header("Content-Type", "application/json")
        .header("Origin", origin)
        .POST(BodyPublishers.ofString("{\"secret\":\"x\"}"))
        .build();
  }

  @Test
  @DisplayName("a page comes by HTTP/2, with every header, to who offers it; else by HTTP/1.1")
  void negotiates() throws Exception {
    try (var client = HttpClient.newBuilder().sslContext(PemPair.believer()).build()) {
      var page = client.send(to("/").build(), BodyHandlers.ofString());
      assertThat(page.version()).isEqualTo(HttpClient.Version.HTTP_2);
      assertThat(page.statusCode()).isEqualTo(200);
      var headers = page.headers();
      assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=63072000");
      assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
      assertThat(headers.firstValue("Server")).isEmpty();
      var older = to("/").version(HttpClient.Version.HTTP_1_1).build();
      assertThat(client.send(older, BodyHandlers.ofString()).version())
          .isEqualTo(HttpClient.Version.HTTP_1_1);
    }
  }

  @Test
  @DisplayName("over HTTP/2 too only a page of ours joins, and opens a channel (RFC 8441)")
  void origins() throws Exception {
    var ours = "https://127.0.0.1:" + port();
    var path = Hearth.path(House.SESSION.value(), ANNA.value());
    try (var client = HttpClient.newBuilder().sslContext(PemPair.believer()).build();
        var h2 = new Http2(port())) {
      for (var other : List.of("https://evil.test", "http://127.0.0.1:" + port(), "null")) {
        assertThat(h2.webSocket(path, other, hearth.cookie(ANNA))).as(other).isEqualTo(403);
        var refused = client.send(guess(other), BodyHandlers.ofString());
        assertThat(refused.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(refused.body()).contains("\"rule\":\"origin\"");
      }
      assertThat(client.send(guess(ours), BodyHandlers.ofString()).body()).contains("\"link\"");
      assertThat(h2.webSocket(path, ours, hearth.cookie(ANNA))).isEqualTo(200);
    }
  }

  private X509Certificate shown() throws Exception {
    try (var tls = tls()) {
      return (X509Certificate) tls.getSession().getPeerCertificates()[0];
    }
  }

  @Test
  @DisplayName("a running connection stays when the certificate is renewed; a new one has the new")
  void renewed() throws Exception {
    var before = shown();
    try (var running = tls()) {
      PemPair.fresh("two", 90).writeTo(folder);
      files.check();
      assertThat(shown()).isNotEqualTo(before);
      running.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
      assertThat(new String(running.getInputStream().readNBytes(12), US_ASCII))
          .isEqualTo("HTTP/1.1 200");
    }
  }
}
