package hearth.contact;

import hearth.room.Contact;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a URL of the practice's by POST. Any answer of the 200s is one; everything else, a redirect
 * too, is tried again a few times. What comes back is not read.
 */
public final class HttpContact implements Contact, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpContact.class);

  /** Before each further try; a room closes long after the last. */
  private static final List<Duration> WAITS =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2));

  /** For connecting, and again for the answer to begin. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** For a whole exchange, however slowly its answer comes. */
  private static final Duration MOST = PATIENCE.multipliedBy(3);

  private static final JsonMapper JSON = new JsonMapper();

  private final URI url;
  private final List<Duration> waits;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public HttpContact(URI url) {
    this(url, WAITS);
  }

  HttpContact(URI url, List<Duration> waits) {
    this.url = url;
    this.waits = List.copyOf(waits);
  }

  /** What is sent. */
  private record Body(String what, String session, String at) {}

  @Override
  public void tell(News news) {
    var body = new Body(news.what().toString(), news.session().value(), news.at().toString());
    var request =
        HttpRequest.newBuilder(url)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    send(news, request, 0);
  }

  private void send(News news, HttpRequest request, int tries) {
    var exchange = client.sendAsync(request, BodyHandlers.discarding());
    var _ =
        exchange
            .copy()
            .orTimeout(MOST.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete(
                (answer, failure) -> {
                  exchange.cancel(true);
                  answered(news, request, tries, answer, failure);
                });
  }

  private void answered(
      News news,
      HttpRequest request,
      int tries,
      @Nullable HttpResponse<Void> answer,
      @Nullable Throwable failure) {
    if (answer != null && answer.statusCode() / 100 == 2) {
      return;
    }
    // The URL may bear a secret: the log names its host alone.
    var why = answer == null ? String.valueOf(failure) : "HTTP " + answer.statusCode();
    var session = news.session();
    if (tries == waits.size()) {
      LOG.error("{} was not told that session {} is {}: {}", host(), session, news.what(), why);
      return;
    }
    LOG.warn("{} was not told yet that session {} is {}: {}", host(), session, news.what(), why);
    CompletableFuture.delayedExecutor(waits.get(tries).toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> send(news, request, tries + 1));
  }

  private String host() {
    return url.getHost();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
