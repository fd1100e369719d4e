package hearth.door.oidc;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import hearth.door.oidc.Arrival.Refused;
import hearth.door.oidc.Arrival.Why;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends browsers to the provider and reads what they come back with. Safe for use by many threads;
 * calls block on the provider.
 */
public final class Oidc implements AutoCloseable {
  /** How long somebody may take at the provider. */
  public static final Duration TRIP = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(Oidc.class);

  private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

  /** A code and a state of the longest kind are a few hundred characters. */
  private static final int MAX_PARAMETER = 4096;

  private final OidcSettings settings;
  private final ProviderHttp http = new ProviderHttp();
  private final Discovery discovery;
  private final Trips trips;

  public Oidc(OidcSettings settings, SecureRandom random, InstantSource clock) {
    this.settings = settings;
    this.discovery = new Discovery(settings, http, clock);
    this.trips = new Trips(random, clock);
  }

  /** What the button calls the provider. */
  public String name() {
    return settings.name();
  }

  /**
   * The way to the provider, or null when it does not answer.
   *
   * @param callback where it sends the browser back to, as it was registered there
   */
  public @Nullable Departure depart(URI callback) {
    try {
      var trip = trips.setOut();
      var request =
          new AuthenticationRequest.Builder(
                  ResponseType.CODE,
                  Scope.parse(OidcSettings.SCOPES),
                  new ClientID(settings.clientId()),
                  callback)
              .endpointURI(discovery.provider().told().getAuthorizationEndpointURI())
              .state(new State(trip.state()))
              .nonce(new Nonce(trip.nonce()))
              .codeChallenge(new CodeVerifier(trip.verifier()), CodeChallengeMethod.S256)
              .build();
      return new Departure(request.toURI(), trip.cookie());
    } catch (IOException e) {
      LOG.warn("{} does not answer: {}", settings.issuer(), e.getMessage());
      return null;
    }
  }

  /**
   * Who has come back.
   *
   * @param cookie of the departure; empty when the browser has none
   * @param callback the same as when it set out
   * @param query what the provider sent the browser back with
   */
  public Arrival arrive(String cookie, URI callback, Map<String, List<String>> query) {
    var state = query.getOrDefault("state", List.of());
    boolean odd =
        query.values().stream()
            .anyMatch(values -> values.size() != 1 || values.getFirst().length() > MAX_PARAMETER);
    var trip = odd || state.isEmpty() ? null : trips.back(cookie, state.getFirst());
    if (trip == null) {
      return new Refused(Why.STALE);
    }
    try {
      return arrived(trip, callback, AuthenticationResponseParser.parse(callback, query));
    } catch (ParseException e) {
      return doubted("what the browser came back with: " + e.getMessage());
    }
  }

  private Arrival arrived(Trip trip, URI callback, AuthenticationResponse answer) {
    // RFC 9207: an answer of another provider's, slipped in on the way.
    var issuer = answer.getIssuer();
    if (issuer != null && !issuer.getValue().equals(settings.issuer().toString())) {
      return doubted("an answer of " + issuer);
    }
    if (!answer.indicatesSuccess()) {
      LOG.info("{} signed nobody in: {}", settings.issuer(), code(answer));
      return new Refused(Why.DECLINED);
    }
    var code = answer.toSuccessResponse().getAuthorizationCode();
    if (code == null) {
      return doubted("no code");
    }
    try {
      return new Exchange(settings, http, discovery.provider()).identity(trip, callback, code);
    } catch (IOException e) {
      LOG.warn("{} does not answer: {}", settings.issuer(), e.getMessage());
      return new Refused(Why.AWAY);
    }
  }

  private static String code(AuthenticationResponse answer) {
    var code = String.valueOf(answer.toErrorResponse().getErrorObject().getCode());
    // It came through a browser, which may write what it likes.
    return CODE.matcher(code).matches() ? code : "for a reason of its own";
  }

  private Arrival doubted(String why) {
    LOG.warn("{} is not believed: {}", settings.issuer(), why);
    return new Refused(Why.DOUBTED);
  }

  @Override
  public void close() {
    http.close();
  }
}
