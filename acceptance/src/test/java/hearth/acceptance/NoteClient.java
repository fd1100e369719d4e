package hearth.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a staff seat's browser asks of the notes on one session. */
final class NoteClient implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration WITHIN = Duration.ofSeconds(20);

  final String seat;
  private final String session;
  private final String cookie;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(WITHIN).build();

  NoteClient(String base, RawChannel person, String session) {
    this.seat = person.seat();
    this.cookie = person.cookie();
    this.session = base + "/api/seats/" + seat + "/sessions/" + session + "/";
  }

  HttpResponse<String> post(String path, Map<String, ?> body) throws IOException {
    var json = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    return send(to(path).header("Content-Type", "application/json").POST(json));
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(to(path).GET());
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(session + path))
        .header("Cookie", cookie)
        .timeout(WITHIN);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
