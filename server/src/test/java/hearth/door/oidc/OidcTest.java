package hearth.door.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import hearth.door.oidc.Arrival.Known;
import hearth.door.oidc.Arrival.Refused;
import hearth.door.oidc.Arrival.Why;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signing in at a provider that lies, fails and is attacked. */
final class OidcTest {
  private static final URI CALLBACK = URI.create("https://hearth.example.org/oidc/callback");
  private static final Identity ANNA = new Identity("", "u-1", "anna@example.org", true);

  private Instant now = Instant.now();
  private final TinyProvider provider = new TinyProvider();
  private final Oidc oidc = another();

  private Oidc another() {
    InstantSource clock = () -> now;
    return new Oidc(provider.settings(), new SecureRandom(), clock);
  }

  @AfterEach
  void close() {
    oidc.close();
    provider.close();
  }

  @Test
  @DisplayName("OI1 a browser sets out with a state, a nonce and the hash of a verifier")
  void setsOut() {
    var first = setOut();
    assertThat(first.departure().provider().toString())
        .startsWith(provider.issuer() + "/authorize");
    assertThat(first.sent())
        .containsEntry("response_type", "code")
        .containsEntry("client_id", TinyProvider.CLIENT)
        .containsEntry("redirect_uri", CALLBACK.toString())
        .containsEntry("scope", "openid email")
        .containsEntry("code_challenge_method", "S256");
    var second = setOut();
    for (var part : List.of("state", "nonce", "code_challenge")) {
      assertThat(first.sent().get(part)).hasSize(43).isNotEqualTo(second.sent().get(part));
    }
    assertThat(first.departure().toString()).doesNotContain(first.departure().cookie());
  }

  @Test
  @DisplayName("OI1 whoever comes back so is known by the provider's name for them")
  void comesBack() {
    var trip = setOut();
    provider.willSay(trip.nonce(), claims -> claims);
    assertThat(comeBack(trip)).isEqualTo(known(ANNA));
    assertThat(asked("/token"))
        .contains("grant_type=authorization_code")
        .contains("code_verifier=")
        .doesNotContain("client_secret");
  }

  @Test
  @DisplayName("OI2 another state, another browser's and none are refused, and nobody is asked")
  void otherState() {
    var trip = setOut();
    provider.willSay(trip.nonce(), claims -> claims);
    var other = setOut();
    var cookie = trip.departure().cookie();
    assertThat(arrive(cookie, "code", "c", "state", other.state())).isEqualTo(refused(Why.STALE));
    assertThat(arrive(cookie, "code", "c", "state", "")).isEqualTo(refused(Why.STALE));
    assertThat(arrive(cookie, "code", "c")).isEqualTo(refused(Why.STALE));
    assertThat(arrive("", "code", "c", "state", trip.state())).isEqualTo(refused(Why.STALE));
    assertThat(arrive("x".repeat(9000), "code", "c", "state", trip.state()))
        .isEqualTo(refused(Why.STALE));
    try (var restarted = another()) {
      assertThat(restarted.arrive(cookie, CALLBACK, query("code", "c", "state", trip.state())))
          .isEqualTo(refused(Why.STALE));
    }
    assertThat(provider.asked).noneMatch(asked -> asked.startsWith("/token"));
  }

  @Test
  @DisplayName(
      "OI2 after ten minutes the way back is closed, and a later hour cannot be written in")
  void late() {
    var trip = setOut();
    provider.willSay(trip.nonce(), claims -> claims);
    now = now.plus(Oidc.TRIP);
    assertThat(comeBack(trip)).isEqualTo(refused(Why.STALE));
    var later = trip.departure().cookie().replaceFirst("\\d+$", "99999999999");
    assertThat(arrive(later, "code", "c", "state", trip.state())).isEqualTo(refused(Why.STALE));
  }

  @Test
  @DisplayName("OI3 a way back is taken once, whatever came of it")
  void once() {
    var trip = setOut();
    provider.willSay(trip.nonce(), claims -> claims);
    assertThat(comeBack(trip)).isEqualTo(known(ANNA));
    assertThat(comeBack(trip)).isEqualTo(refused(Why.STALE));
    assertThat(provider.asked).filteredOn(asked -> asked.startsWith("/token")).hasSize(1);
  }

  @Test
  @DisplayName(
      "OI4 an unsigned token, and one with a signature of somebody else's, are not believed")
  void unsigned() {
    var trip = setOut();
    provider.token(new PlainJWT(provider.claims(trip.nonce()).build()).serialize());
    assertThat(comeBack(trip)).isEqualTo(refused(Why.DOUBTED));
    trip = setOut();
    var claims = provider.claims(trip.nonce()).build();
    provider.token(TinyProvider.signedBy(TinyProvider.freshKey("first"), claims));
    assertThat(comeBack(trip)).isEqualTo(refused(Why.DOUBTED));
  }

  @Test
  @DisplayName("OI4 a swapped algorithm is not believed: HS256 by the public key, or by our secret")
  void swapped() throws JOSEException {
    // Even where the provider itself says that it signs so.
    provider.tell("/.well-known/openid-configuration", provider.discovery("HS256"));
    for (var shared : List.of(provider.publicKey(), TinyProvider.SECRET.repeat(2))) {
      var trip = setOut();
      var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build();
      var token = new SignedJWT(header, provider.claims(trip.nonce()).build());
      token.sign(new MACSigner(shared.getBytes(StandardCharsets.UTF_8)));
      provider.token(token.serialize());
      assertThat(comeBack(trip)).isEqualTo(refused(Why.DOUBTED));
    }
  }

  @Test
  @DisplayName("OI5 a token of another provider, for another client or party is not believed")
  void otherAudience() {
    doubted(claims -> claims.issuer("https://other.example.org"));
    doubted(claims -> claims.audience("another"));
    doubted(claims -> claims.audience(List.of(TinyProvider.CLIENT, "another")));
    doubted(claims -> claims.claim("azp", "another"));
    doubted(claims -> claims.subject(null));
    believed(
        claims ->
            claims
                .audience(List.of(TinyProvider.CLIENT, "another"))
                .claim("azp", TinyProvider.CLIENT));
  }

  @Test
  @DisplayName("OI5 a token of another trip, of the past or of the future is not believed")
  void otherTime() {
    doubted(claims -> claims.claim("nonce", "another"));
    doubted(claims -> claims.claim("nonce", null));
    doubted(claims -> claims.expirationTime(inSeconds(-120)));
    doubted(claims -> claims.expirationTime(null));
    doubted(claims -> claims.issueTime(inSeconds(300)));
    believed(claims -> claims.expirationTime(inSeconds(-20)).issueTime(inSeconds(20)));
  }

  @Test
  @DisplayName("OI5 an answer that names another provider, or says a thing twice, is not believed")
  void otherAnswer() {
    var trip = setOut();
    provider.willSay(trip.nonce(), claims -> claims);
    var cookie = trip.departure().cookie();
    var twice = Map.of("code", List.of("c", "d"), "state", List.of(trip.state()));
    assertThat(oidc.arrive(cookie, CALLBACK, twice)).isEqualTo(refused(Why.STALE));
    var other = query("code", "c", "state", trip.state(), "iss", "https://other.example.org");
    assertThat(oidc.arrive(cookie, CALLBACK, other)).isEqualTo(refused(Why.DOUBTED));
    assertThat(provider.asked).noneMatch(asked -> asked.startsWith("/token"));
  }

  @Test
  @DisplayName("OI6 keys that the provider has changed since are found")
  void changedKeys() {
    believed(claims -> claims);
    provider.changeKeys();
    believed(claims -> claims);
  }

  @Test
  @DisplayName("OI7 a provider that is away keeps nobody from anything else, and is asked again")
  void away() {
    provider.fail("/.well-known/openid-configuration", 503, "");
    assertThat(oidc.depart(CALLBACK)).isNull();
    provider.tell("/.well-known/openid-configuration", provider.discovery("ES256"));
    assertThat(oidc.depart(CALLBACK)).isNull();
    assertThat(provider.asked).hasSize(1);
    now = now.plus(Discovery.PAUSE);
    var trip = setOut();
    provider.fail("/token", 503, "");
    assertThat(comeBack(trip)).isEqualTo(refused(Why.AWAY));
    provider.fail("/keys", 503, "");
    trip = setOut();
    provider.willSay(trip.nonce(), claims -> claims);
    assertThat(comeBack(trip)).isEqualTo(refused(Why.AWAY));
  }

  @Test
  @DisplayName("OI7 once known, a provider is known while it is away")
  void knownWhileAway() {
    setOut();
    provider.fail("/.well-known/openid-configuration", 503, "");
    now = now.plus(Discovery.LIFE.multipliedBy(2));
    believed(claims -> claims);
  }

  @Test
  @DisplayName("OI7 an answer without end, and a document of somebody else's, are not read")
  void tooMuch() {
    var spaces = " ".repeat(ProviderHttp.MAX_ANSWER);
    provider.tell("/.well-known/openid-configuration", provider.discovery("ES256") + spaces);
    assertThat(oidc.depart(CALLBACK)).isNull();
    now = now.plus(Discovery.PAUSE);
    var foreign = provider.discovery("ES256").replaceFirst("127.0.0.1", "localhost");
    provider.tell("/.well-known/openid-configuration", foreign);
    assertThat(oidc.depart(CALLBACK)).isNull();
    now = now.plus(Discovery.PAUSE);
    var open =
        provider.discovery("ES256").replace(provider.issuer() + "/token", "http://example.org/t");
    provider.tell("/.well-known/openid-configuration", open);
    assertThat(oidc.depart(CALLBACK)).isNull();
  }

  @Test
  @DisplayName("OI8 whoever the provider does not sign in is told so in our words")
  void declined() {
    var trip = setOut();
    var cookie = trip.departure().cookie();
    assertThat(arrive(cookie, "error", "access_denied", "state", trip.state()))
        .isEqualTo(refused(Why.DECLINED));
    trip = setOut();
    provider.fail("/token", 400, "{\"error\":\"invalid_grant\"}");
    assertThat(comeBack(trip)).isEqualTo(refused(Why.DOUBTED));
    trip = setOut();
    provider.tell("/token", "<html>");
    assertThat(comeBack(trip)).isEqualTo(refused(Why.DOUBTED));
  }

  @Test
  @DisplayName("OI9 an address that the token leaves out is asked for, and is of the same person")
  void asksForAddress() {
    var trip = setOut();
    provider.willSay(trip.nonce(), claims -> claims.claim("email", null));
    assertThat(comeBack(trip)).isEqualTo(known(ANNA));
    provider.tell("/user", "{\"sub\":\"u-2\",\"email\":\"b@example.org\",\"email_verified\":true}");
    doubted(claims -> claims.claim("email", null));
    provider.tell("/user", "{\"sub\":\"u-1\",\"email\":\"anna@example.org\"}");
    trip = setOut();
    provider.willSay(trip.nonce(), claims -> claims.claim("email", null));
    assertThat(comeBack(trip)).isEqualTo(known(new Identity("", "u-1", "anna@example.org", false)));
  }

  private void doubted(UnaryOperator<JWTClaimsSet.Builder> changed) {
    var trip = setOut();
    provider.willSay(trip.nonce(), changed);
    assertThat(comeBack(trip)).isEqualTo(refused(Why.DOUBTED));
  }

  private void believed(UnaryOperator<JWTClaimsSet.Builder> changed) {
    var trip = setOut();
    provider.willSay(trip.nonce(), changed);
    assertThat(comeBack(trip)).isEqualTo(known(ANNA));
  }

  /** What a browser has and what it told the provider. */
  private record SetOut(Departure departure, Map<String, String> sent) {
    String state() {
      return Objects.requireNonNull(sent.get("state"));
    }

    String nonce() {
      return Objects.requireNonNull(sent.get("nonce"));
    }
  }

  private SetOut setOut() {
    var departure = Objects.requireNonNull(oidc.depart(CALLBACK));
    var sent =
        Arrays.stream(departure.provider().getRawQuery().split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    return new SetOut(departure, sent);
  }

  private Arrival comeBack(SetOut trip) {
    return arrive(trip.departure().cookie(), "code", "c", "state", trip.state());
  }

  private Arrival arrive(String cookie, String... query) {
    return oidc.arrive(cookie, CALLBACK, query(query));
  }

  private static Map<String, List<String>> query(String... pairs) {
    var query = new java.util.HashMap<String, List<String>>();
    for (int i = 0; i < pairs.length; i += 2) {
      query.put(pairs[i], List.of(pairs[i + 1]));
    }
    return query;
  }

  private String asked(String path) {
    return provider.asked.stream().filter(asked -> asked.startsWith(path)).findFirst().orElse("");
  }

  private Arrival known(Identity who) {
    return new Known(
        new Identity(provider.issuer(), who.subject(), who.email(), who.emailVerified()));
  }

  private static Arrival refused(Why why) {
    return new Refused(why);
  }

  private static Date inSeconds(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
