package hearth.door.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A provider that says what a test wants said: real HTTP and real signatures, and as wrong as it is
 * told to be. An honest one is in the acceptance tests.
 */
public final class TinyProvider implements AutoCloseable {
  public static final String CLIENT = "hearth";
  static final String SECRET = "a secret of the client's";

  /** What is asked of it besides its documents. */
  public final List<String> asked = new CopyOnWriteArrayList<>();

  private final HttpServer server;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
  private volatile ECKey key = freshKey("first");

  public TinyProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
    tell("/.well-known/openid-configuration", discovery("ES256"));
    tell("/keys", new JWKSet((JWK) key).toString());
    tell("/user", "{\"sub\":\"u-1\",\"email\":\"anna@example.org\",\"email_verified\":true}");
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public OidcSettings settings() {
    return new OidcSettings(URI.create(issuer()), CLIENT, SECRET, "Tiny");
  }

  public void tell(String path, String json) {
    answers.put(path, json);
    statuses.put(path, 200);
  }

  public void fail(String path, int status, String body) {
    answers.put(path, body);
    statuses.put(path, status);
  }

  /** The next code is good for this token. */
  void token(String token) {
    tell(
        "/token",
        "{\"access_token\":\"at\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
  }

  /** As it should be, for this trip. */
  JWTClaimsSet.Builder claims(String nonce) {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject("u-1")
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("email", "anna@example.org")
        .claim("email_verified", true);
  }

  String signed(JWTClaimsSet claims) {
    return signedBy(key, claims);
  }

  static String signedBy(ECKey key, JWTClaimsSet claims) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The token of a good sign-in, but for what the test changes. */
  public void willSay(String nonce, UnaryOperator<JWTClaimsSet.Builder> changed) {
    token(signed(changed.apply(claims(nonce)).build()));
  }

  /** Other keys from now on. */
  void changeKeys() {
    key = freshKey("second");
    tell("/keys", new JWKSet((JWK) key).toString());
  }

  String publicKey() {
    return key.toPublicJWK().toJSONString();
  }

  static ECKey freshKey(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String discovery(String algorithms) {
    return """
    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
    "userinfo_endpoint":"%1$s/user","jwks_uri":"%1$s/keys","response_types_supported":["code"],
    "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["%2$s"]}\
    """
        .formatted(issuer(), algorithms);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      asked.add((path + " " + body).strip());
      var answer = answers.getOrDefault(path, "{}").getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(statuses.getOrDefault(path, 404), answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
