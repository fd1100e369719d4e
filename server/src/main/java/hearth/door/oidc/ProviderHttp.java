package hearth.door.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the provider, never for long and never for much. Redirects are not followed: none of what is
 * asked here has moved.
 */
final class ProviderHttp implements ResourceRetriever, AutoCloseable {
  /** The longest answer, in bytes: a provider's keys with all their certificates are a third. */
  static final int MAX_ANSWER = 128 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** For a whole exchange, however slowly its answer comes. */
  private static final Duration MOST = PATIENCE.multipliedBy(2);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** Whatever the provider answers, of any status. */
  HTTPResponse send(HTTPRequest asked) throws IOException {
    var request = HttpRequest.newBuilder(asked.getURI()).timeout(PATIENCE);
    asked
        .getHeaderMap()
        .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    var body = Objects.requireNonNullElse(asked.getBody(), "");
    request.method(asked.getMethod().name(), BodyPublishers.ofString(body));
    var answer = exchange(request.build());
    var answered = new HTTPResponse(answer.statusCode());
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> answered.setHeader("Content-Type", type));
    answered.setBody(text(answer));
    return answered;
  }

  /** A document; every other answer than 200 is a failure. */
  String get(URI url) throws IOException {
    var request =
        HttpRequest.newBuilder(url).timeout(PATIENCE).header("Accept", "application/json").build();
    var answer = exchange(request);
    if (answer.statusCode() != 200) {
      throw new IOException("HTTP " + answer.statusCode());
    }
    return text(answer);
  }

  /** For the keys. */
  @Override
  public Resource retrieveResource(URL url) throws IOException {
    try {
      return new Resource(get(url.toURI()), "application/json");
    } catch (URISyntaxException e) {
      throw new IOException("an odd address", e);
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
    var bounded = BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER);
    var exchange = client.sendAsync(request, bounded);
    try {
      return exchange.get(MOST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e);
    } catch (TimeoutException e) {
      throw new IOException("no whole answer in " + MOST, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while asking", e);
    } finally {
      exchange.cancel(true);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
