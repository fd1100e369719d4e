package hearth.door.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Set;

/** What a provider says of itself: where it is asked what, and the keys it signs with. */
final class Provider {
  /** Public-key signatures alone: with a shared secret who can check a token can make one. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  private static final int SKEW_SECONDS = 60;

  private final OIDCProviderMetadata told;
  private final ClientID client;
  private final IDTokenValidator tokens;

  private Provider(OIDCProviderMetadata told, ClientID client, IDTokenValidator tokens) {
    this.told = told;
    this.client = client;
    this.tokens = tokens;
  }

  /** From its discovery document. */
  static Provider discover(OidcSettings settings, ProviderHttp http) throws IOException {
    var issuer = settings.issuer().toString().replaceFirst("/$", "");
    var document = http.get(URI.create(issuer + "/.well-known/openid-configuration"));
    try {
      var told = OIDCProviderMetadata.parse(document);
      checked(told, settings);
      return new Provider(told, new ClientID(settings.clientId()), tokens(told, settings, http));
    } catch (ParseException e) {
      throw new IOException("its discovery document is not understood: " + e.getMessage(), e);
    }
  }

  /** Nobody's else, and nothing that is secret goes over an open line. */
  private static void checked(OIDCProviderMetadata told, OidcSettings settings) throws IOException {
    if (!told.getIssuer().getValue().equals(settings.issuer().toString())) {
      throw new IOException("it calls itself " + told.getIssuer());
    }
    var userInfo = told.getUserInfoEndpointURI();
    if (!OidcSettings.safe(told.getAuthorizationEndpointURI())
        || !OidcSettings.safe(told.getTokenEndpointURI())
        || !OidcSettings.safe(told.getJWKSetURI())
        || (userInfo != null && !OidcSettings.safe(userInfo))) {
      throw new IOException("one of its addresses is missing, or not https");
    }
  }

  private static IDTokenValidator tokens(
      OIDCProviderMetadata told, OidcSettings settings, ProviderHttp http)
      throws MalformedURLException {
    // An unknown key is looked for anew, a few times a minute at most: providers change theirs.
    var keys =
        JWKSourceBuilder.<SecurityContext>create(told.getJWKSetURI().toURL(), http)
            .refreshAheadCache(false)
            .build();
    var validator =
        new IDTokenValidator(
            new Issuer(settings.issuer()),
            new ClientID(settings.clientId()),
            new JWSVerificationKeySelector<>(ALGORITHMS, keys),
            null);
    validator.setMaxClockSkew(SKEW_SECONDS);
    return validator;
  }

  OIDCProviderMetadata told() {
    return told;
  }

  /**
   * What a token says, once all of it is checked.
   *
   * @throws BadJOSEException when it is not this provider's, for us, of now and of this trip
   * @throws JOSEException when the provider's keys cannot be had
   */
  IDTokenClaimsSet read(JWT token, Nonce nonce) throws BadJOSEException, JOSEException {
    var claims = tokens.validate(token, nonce);
    var party = claims.getAuthorizedParty();
    boolean ours = party == null || party.getValue().equals(client.getValue());
    if (!ours || (party == null && claims.getAudience().size() > 1)) {
      throw new BadJWTException("it was made for another party");
    }
    return claims;
  }
}
