package hearth.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that keeps cookies, as far as the practice's pages need one. */
final class PracticeBrowser {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Of that server alone: a port may have been another server's before. */
  private final HttpClient client;

  final Map<String, String> cookies = new TreeMap<>();
  final String origin;
  private String agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  private @Nullable String page;

  PracticeBrowser(HttpClient client, String origin) {
    this.client = client;
    this.origin = origin;
  }

  /** What came back. */
  record Answer(int status, String body, HttpHeaders headers) {
    JsonNode json() {
      return JSON.readTree(body);
    }

    String text(String field) {
      return json().get(field).asString();
    }

    String rule() {
      return text("rule");
    }

    List<String> set() {
      return headers.allValues("Set-Cookie");
    }
  }

  PracticeBrowser as(String name) {
    agent = name;
    return this;
  }

  /** As if a page of this origin asked, with these cookies. */
  PracticeBrowser from(String page) {
    this.page = page;
    return this;
  }

  /** The cookie of an account, or an empty text. */
  String account() {
    return cookies.getOrDefault("hearth-account", "");
  }

  Answer get(String path) {
    return send(to(path).GET());
  }

  /** A field and its text each. */
  Answer post(String path, String... fields) {
    var body = new HashMap<String, Object>();
    for (int i = 0; i < fields.length; i += 2) {
      body.put(fields[i], fields[i + 1]);
    }
    return post(path, body);
  }

  Answer post(String path, Map<String, Object> body) {
    var json = BodyPublishers.ofString(JSON.writeValueAsString(body));
    return send(to(path).header("Content-Type", "application/json").POST(json));
  }

  Answer signIn(String name, String password) {
    return post("/api/sign-in", "signInName", name, "password", password);
  }

  private HttpRequest.Builder to(String path) {
    var request = HttpRequest.newBuilder(URI.create(origin + path)).header("User-Agent", agent);
    if (page != null) {
      request.header("Origin", page);
    }
    if (!cookies.isEmpty()) {
      var sent =
          cookies.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(Collectors.joining("; "));
      request.header("Cookie", sent);
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      var answer = new Answer(response.statusCode(), response.body(), response.headers());
      answer.set().forEach(this::keep);
      return answer;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void keep(String header) {
    var parts = header.split("[=;]", 3);
    if (header.contains("Max-Age=0")) {
      cookies.remove(parts[0]);
    } else {
      cookies.put(parts[0], parts[1]);
    }
  }
}
