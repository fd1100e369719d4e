package hearth.door.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import hearth.door.oidc.Arrival.Known;
import hearth.door.oidc.Arrival.Refused;
import hearth.door.oidc.Arrival.Why;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a code into the identity it stands for, between this server and the provider alone. */
final class Exchange {
  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  private final OidcSettings settings;
  private final ProviderHttp http;
  private final Provider provider;

  Exchange(OidcSettings settings, ProviderHttp http, Provider provider) {
    this.settings = settings;
    this.http = http;
    this.provider = provider;
  }

  /**
   * Who the code is for.
   *
   * @throws IOException when the provider does not answer
   */
  Arrival identity(Trip trip, URI callback, AuthorizationCode code) throws IOException {
    try {
      var tokens = tokens(trip, callback, code);
      if (tokens == null) {
        return new Refused(Why.DOUBTED);
      }
      var claims = provider.read(tokens.getOIDCTokens().getIDToken(), new Nonce(trip.nonce()));
      return new Known(identity(claims, tokens.getOIDCTokens().getAccessToken()));
    } catch (BadJOSEException | ParseException e) {
      LOG.warn("{} is not believed: {}", settings.issuer(), e.getMessage());
      return new Refused(Why.DOUBTED);
    } catch (JOSEException e) {
      throw new IOException("its keys: " + e.getMessage(), e);
    }
  }

  private @Nullable OIDCTokenResponse tokens(Trip trip, URI callback, AuthorizationCode code)
      throws IOException, ParseException {
    var grant = new AuthorizationCodeGrant(code, callback, new CodeVerifier(trip.verifier()));
    var request =
        new TokenRequest.Builder(provider.told().getTokenEndpointURI(), ourselves(), grant).build();
    var answer = http.send(request.toHTTPRequest());
    if (answer.getStatusCode() >= 500) {
      throw new IOException("HTTP " + answer.getStatusCode());
    }
    var response = OIDCTokenResponseParser.parse(answer);
    if (response.indicatesSuccess()) {
      return (OIDCTokenResponse) response.toSuccessResponse();
    }
    var error = response.toErrorResponse().getErrorObject();
    LOG.warn("{} takes no code of ours: {}", settings.issuer(), error.getCode());
    return null;
  }

  /** By the header, unless the provider wants the body alone. */
  private ClientAuthentication ourselves() {
    var id = new ClientID(settings.clientId());
    var secret = new Secret(settings.secret());
    var ways = provider.told().getTokenEndpointAuthMethods();
    boolean body =
        ways != null
            && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    return body ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
  }

  private Identity identity(IDTokenClaimsSet token, AccessToken access)
      throws IOException, ParseException {
    var subject = token.getSubject().getValue();
    var userInfo = provider.told().getUserInfoEndpointURI();
    ClaimsSet told = token;
    if (token.getStringClaim("email") == null && userInfo != null) {
      told = asked(userInfo, access, subject);
    }
    return new Identity(
        settings.issuer().toString(),
        subject,
        told.getStringClaim("email"),
        Boolean.TRUE.equals(told.getBooleanClaim("email_verified")));
  }

  /** Many a provider keeps its tokens small and tells the address only when asked. */
  private ClaimsSet asked(URI userInfo, AccessToken access, String subject)
      throws IOException, ParseException {
    var answer = http.send(new UserInfoRequest(userInfo, access).toHTTPRequest());
    var response = UserInfoResponse.parse(answer);
    if (!response.indicatesSuccess()) {
      throw new IOException("it tells nothing of a user: HTTP " + answer.getStatusCode());
    }
    var told = response.toSuccessResponse().getUserInfo();
    if (told == null || !told.getSubject().getValue().equals(subject)) {
      throw new ParseException("it tells of another user than the token's");
    }
    return told;
  }
}
