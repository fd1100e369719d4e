package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperatorServerTest {
  @Test
  @DisplayName("the operator sees metrics, life and readiness, and nothing else is there")
  void pages() throws Exception {
    var ready = new AtomicBoolean();
    try (var server =
            OperatorServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                () -> "hearth_rooms 1\n",
                ready::get);
        var client = HttpClient.newHttpClient()) {
      assertThat(get(client, server, "/metrics").body()).isEqualTo("hearth_rooms 1\n");
      assertThat(get(client, server, "/health").statusCode()).isEqualTo(200);
      assertThat(get(client, server, "/ready").statusCode()).isEqualTo(503);
      ready.set(true);
      assertThat(get(client, server, "/ready").statusCode()).isEqualTo(200);
      assertThat(get(client, server, "/").statusCode()).isEqualTo(404);
      assertThat(get(client, server, "/").body()).doesNotContain("<");
    }
  }

  private static HttpResponse<String> get(HttpClient client, OperatorServer server, String path)
      throws Exception {
    var address = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
