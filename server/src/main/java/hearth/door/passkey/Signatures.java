package hearth.door.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a passkey says, checked: the page, the challenge, the key, the count. */
final class Signatures {
  /** ES256, EdDSA, RS256, in the order we like them. */
  static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

  private static final Logger LOG = LoggerFactory.getLogger(Signatures.class);

  private static final List<PublicKeyCredentialParameters> KEYS =
      ALGORITHMS.stream()
          .map(
              it ->
                  new PublicKeyCredentialParameters(
                      PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(it)))
          .toList();

  private final WebAuthnManager manager;
  private final AttestedCredentialDataConverter credentials;

  Signatures() {
    var converter = new ObjectConverter();
    // Whoever made the device is no concern of ours, so nobody has to vouch for it.
    this.manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    this.credentials = new AttestedCredentialDataConverter(converter);
  }

  /** The passkey that was made, with no name yet; null when it is none for this page and step. */
  @Nullable Kept made(Site site, String challenge, Made made, Instant now) {
    try {
      var request =
          new RegistrationRequest(Bytes.of(made.attestation()), Bytes.of(made.clientData()));
      var expected = new RegistrationParameters(property(site, challenge), KEYS, false, true);
      var object = manager.verify(request, expected).getAttestationObject();
      var data = Objects.requireNonNull(object).getAuthenticatorData();
      var credential = Objects.requireNonNull(data.getAttestedCredentialData());
      var kept = Bytes.text(credentials.convert(credential));
      return new Kept(now, null, data.getSignCount(), data.isFlagBE(), kept, "");
    } catch (RuntimeException e) {
      return refused(e);
    }
  }

  /** The same passkey with what is to be kept of it now; null when it has not signed this. */
  @Nullable Kept shown(Site site, String challenge, Kept kept, Shown shown, Instant now) {
    try {
      var request =
          new AuthenticationRequest(
              Bytes.of(shown.credential()),
              Bytes.of(shown.authenticatorData()),
              Bytes.of(shown.clientData()),
              Bytes.of(shown.signature()));
      var expected =
          new AuthenticationParameters(
              property(site, challenge),
              record(kept),
              List.of(Bytes.of(shown.credential())),
              false,
              true);
      var data = manager.verify(request, expected).getAuthenticatorData();
      return kept.seen(now, Objects.requireNonNull(data).getSignCount());
    } catch (RuntimeException e) {
      return refused(e);
    }
  }

  /** By which its device knows it, in base64url. */
  String id(Kept kept) {
    return Bytes.text(credentials.convert(Bytes.of(kept.credential())).getCredentialId());
  }

  private CredentialRecordImpl record(Kept kept) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        null,
        kept.backup(),
        null,
        kept.count(),
        credentials.convert(Bytes.of(kept.credential())),
        null,
        null,
        null,
        null);
  }

  private static ServerProperty property(Site site, String challenge) {
    return ServerProperty.builder()
        .origin(new Origin(site.origin()))
        .rpId(site.host())
        .challenge(new DefaultChallenge(Bytes.of(challenge)))
        .build();
  }

  /** Whatever a stranger's bytes did to the library, they are no passkey. */
  private static @Nullable Kept refused(RuntimeException why) {
    LOG.debug("a passkey did not fit: {}", why.getClass().getSimpleName());
    return null;
  }
}
