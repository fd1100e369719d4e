package hearth.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's requests with one cookie, and all that ever came back. */
final class Eavesdropper implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;
  private String cookie;
  final List<String> received = new ArrayList<>();

  Eavesdropper(String base, String cookie) {
    this.base = base;
    this.cookie = cookie;
  }

  /** An administrator with an account of their own, and no seat in any group. */
  static Eavesdropper administrator(HearthProcess server) {
    var maya = new Eavesdropper(server.base(), "");
    var account = server.account("therapist");
    var signIn = Map.of("signInName", account.signInName(), "password", account.password());
    maya.signsIn("/api/sign-in", signIn);
    var made = Map.of("name", "Ada", "signInName", "ada.admin", "administrator", true);
    var link = JSON.readTree(maya.post("/api/practice/accounts", made).body());
    maya.close();
    var ada = new Eavesdropper(server.base(), "");
    var secret = link.get("secret").asString();
    ada.signsIn("/api/set-up", Map.of("secret", secret, "password", "seven quiet otters"));
    return ada;
  }

  private void signsIn(String path, Map<String, ?> body) {
    var set = post(path, body).headers().firstValue("Set-Cookie").orElseThrow();
    cookie = set.split(";", 2)[0];
  }

  HttpResponse<String> get(String path) {
    return send(to(path).GET());
  }

  HttpResponse<String> post(String path, Map<String, ?> body) {
    var json = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    return send(to(path).header("Content-Type", "application/json").POST(json));
  }

  private HttpRequest.Builder to(String path) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      received.add(answer.uri() + " " + answer.statusCode() + " " + answer.headers().map());
      received.add(answer.body());
      return answer;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
