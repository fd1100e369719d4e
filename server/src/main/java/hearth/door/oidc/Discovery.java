package hearth.door.oidc;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a provider what it is when somebody first wants to go there, and once an hour after that. A
 * provider that is away keeps no one else from the house. Safe for use by many threads.
 */
final class Discovery {
  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
  static final Duration LIFE = Duration.ofHours(1);

  /** Between two tries while it does not answer, however many people click. */
  static final Duration PAUSE = Duration.ofSeconds(5);

  private record Known(Provider provider, Instant since) {}

  private final OidcSettings settings;
  private final ProviderHttp http;
  private final InstantSource clock;
  private volatile @Nullable Known known;
  private volatile Instant notBefore = Instant.MIN;

  Discovery(OidcSettings settings, ProviderHttp http, InstantSource clock) {
    this.settings = settings;
    this.http = http;
    this.clock = clock;
  }

  /**
   * The provider as it last spoke of itself.
   *
   * @throws IOException when it never did, and does not now
   */
  Provider provider() throws IOException {
    var held = known;
    var now = clock.instant();
    if (held != null && now.isBefore(held.since().plus(LIFE))) {
      return held.provider();
    }
    try {
      if (now.isBefore(notBefore)) {
        throw new IOException("it was asked a moment ago");
      }
      var provider = Provider.discover(settings, http);
      known = new Known(provider, now);
      return provider;
    } catch (IOException e) {
      notBefore = now.isBefore(notBefore) ? notBefore : now.plus(PAUSE);
      if (held == null) {
        throw e;
      }
      LOG.warn("{} does not answer: {}", settings.issuer(), e.getMessage());
      return held.provider();
    }
  }
}
