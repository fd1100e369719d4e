package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.oidc.Arrival;
import hearth.door.oidc.Departure;
import hearth.door.oidc.Identity;
import hearth.door.oidc.Oidc;
import hearth.door.oidc.OidcSettings;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code flow against a real provider, Spring Authorization Server. */
@DisplayName("At a real OpenID provider")
class OidcProviderTest {
  private static final URI CALLBACK = URI.create("http://127.0.0.1:1/oidc/callback");

  private static OidcProvider provider;
  private static Oidc oidc;

  @BeforeAll
  static void start() {
    provider = OidcProvider.start(CALLBACK.toString());
    oidc =
        new Oidc(
            new OidcSettings(
                provider.issuer(), OidcProvider.CLIENT, OidcProvider.SECRET, "Contoso"),
            new SecureRandom(),
            InstantSource.system());
  }

  @AfterAll
  static void stop() {
    oidc.close();
    provider.close();
  }

  @Test
  @DisplayName("who signs in is known, from the token or by asking for the address")
  void signsIn() {
    assertThat(signIn("anna")).isEqualTo(known("anna", "anna@practice.example", true));
    assertThat(signIn("ben")).isEqualTo(known("ben", "ben@practice.example", true));
    assertThat(signIn("carl")).isEqualTo(known("carl", "carl@practice.example", false));
  }

  @Test
  @DisplayName("a code that somebody overheard is good for no other browser, nor a second time")
  void overheard() {
    var trip = Objects.requireNonNull(oidc.depart(CALLBACK));
    var back = new Visitor().signIn(trip.provider(), "anna", CALLBACK.toString());
    var thief = Objects.requireNonNull(oidc.depart(CALLBACK));
    assertThat(arrive(thief, back)).isEqualTo(new Arrival.Refused(Arrival.Why.STALE));
    // The thief's own way back, with the code of another's: its verifier is not the one.
    var own = new Visitor().signIn(thief.provider(), "zoe", CALLBACK.toString());
    var mixed = back.toString().replaceFirst("state=[^&]*", "state=" + state(own));
    assertThat(arrive(thief, URI.create(mixed)))
        .isEqualTo(new Arrival.Refused(Arrival.Why.DOUBTED));
  }

  @Test
  @DisplayName("a way back is taken once, and its code is spent")
  void replayed() {
    var trip = Objects.requireNonNull(oidc.depart(CALLBACK));
    var back = new Visitor().signIn(trip.provider(), "anna", CALLBACK.toString());
    assertThat(arrive(trip, back)).isEqualTo(known("anna", "anna@practice.example", true));
    assertThat(arrive(trip, back)).isEqualTo(new Arrival.Refused(Arrival.Why.STALE));
  }

  @Test
  @DisplayName("while it is down nobody comes in by it; with new keys they do again")
  void newKeys() {
    assertThat(signIn("anna")).isInstanceOf(Arrival.Known.class);
    var trip = Objects.requireNonNull(oidc.depart(CALLBACK));
    var back = new Visitor().signIn(trip.provider(), "anna", CALLBACK.toString());
    provider.kill();
    assertThat(arrive(trip, back)).isEqualTo(new Arrival.Refused(Arrival.Why.AWAY));
    provider.restart();
    assertThat(signIn("anna")).isEqualTo(known("anna", "anna@practice.example", true));
  }

  private static Arrival signIn(String name) {
    var trip = Objects.requireNonNull(oidc.depart(CALLBACK));
    return arrive(trip, new Visitor().signIn(trip.provider(), name, CALLBACK.toString()));
  }

  private static Arrival arrive(Departure trip, URI back) {
    return oidc.arrive(trip.cookie(), CALLBACK, Visitor.query(back));
  }

  private static String state(URI back) {
    return Visitor.query(back).getOrDefault("state", List.of()).getFirst();
  }

  private static Arrival known(String subject, String email, boolean verified) {
    var issuer = provider.issuer().toString();
    return new Arrival.Known(new Identity(issuer, subject, email, verified));
  }
}
