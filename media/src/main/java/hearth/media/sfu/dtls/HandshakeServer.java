package hearth.media.sfu.dtls;

import hearth.media.sfu.sdp.Fingerprint;
import hearth.media.sfu.srtp.SrtpProfile;
import java.io.IOException;
import java.util.Hashtable;
import java.util.List;
import java.util.Vector;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.ClientCertificateType;
import org.bouncycastle.tls.DefaultTlsServer;
import org.bouncycastle.tls.ExporterLabel;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.TlsCredentialedSigner;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsSRTPUtils;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.UseSRTPData;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;
import org.jspecify.annotations.Nullable;

/**
 * Our choices in one handshake: DTLS 1.2, forward secrecy, a client whose certificate the SDP
 * named, and keys for SRTP.
 */
final class HandshakeServer extends DefaultTlsServer {
  /**
   * RFC 6347 starts at one second; our browsers are near, and a lost flight should not cost a
   * person that long.
   */
  private static final int RESEND_MILLIS = 200;

  private static final int GIVE_UP_MILLIS = 30_000;

  private final DtlsIdentity identity;
  private final Fingerprint expected;
  private final List<SrtpProfile> preferred;
  private @Nullable SrtpProfile chosen;
  private boolean recognised;
  private @Nullable SrtpKeys keys;

  HandshakeServer(
      BcTlsCrypto crypto,
      DtlsIdentity identity,
      Fingerprint expected,
      List<SrtpProfile> preferred) {
    super(crypto);
    this.identity = identity;
    this.expected = expected;
    this.preferred = preferred;
  }

  /** What was agreed; null until the handshake is complete. */
  @Nullable SrtpKeys keys() {
    return keys;
  }

  @Override
  protected ProtocolVersion[] getSupportedVersions() {
    return ProtocolVersion.DTLSv12.only();
  }

  @Override
  protected int[] getSupportedCipherSuites() {
    return new int[] {
      CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
      CipherSuite.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
      CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
    };
  }

  @Override
  public int getHandshakeTimeoutMillis() {
    return GIVE_UP_MILLIS;
  }

  @Override
  public int getHandshakeResendTimeMillis() {
    return RESEND_MILLIS;
  }

  @Override
  @SuppressWarnings("rawtypes") // Bouncy Castle's signature predates generics
  public void processClientExtensions(Hashtable clientExtensions) throws IOException {
    super.processClientExtensions(clientExtensions);
    UseSRTPData offered =
        clientExtensions == null ? null : TlsSRTPUtils.getUseSRTPExtension(clientExtensions);
    if (offered != null) {
      chosen = choose(offered.getProtectionProfiles());
    }
    if (chosen == null) {
      throw new TlsFatalAlert(AlertDescription.illegal_parameter, "no SRTP profile in common");
    }
  }

  private @Nullable SrtpProfile choose(int[] offered) {
    for (SrtpProfile profile : preferred) {
      for (int id : offered) {
        if (id == profile.ianaId()) {
          return profile;
        }
      }
    }
    return null;
  }

  @Override
  public Hashtable<Integer, byte[]> getServerExtensions() throws IOException {
    @SuppressWarnings("unchecked") // Bouncy Castle's table predates generics and holds just this
    Hashtable<Integer, byte[]> extensions = super.getServerExtensions();
    if (chosen != null) {
      int[] profiles = {chosen.ianaId()};
      TlsSRTPUtils.addUseSRTPExtension(extensions, new UseSRTPData(profiles, TlsUtils.EMPTY_BYTES));
    }
    return extensions;
  }

  @Override
  protected TlsCredentialedSigner getECDSASignerCredentials() {
    return identity.signer(context);
  }

  @Override
  public CertificateRequest getCertificateRequest() {
    short[] types = {ClientCertificateType.ecdsa_sign, ClientCertificateType.rsa_sign};
    Vector<?> algorithms = TlsUtils.getDefaultSupportedSignatureAlgorithms(context);
    return new CertificateRequest(types, algorithms, null);
  }

  /**
   * Comes before the client's proof that it holds the key; both must pass before keys are exported.
   */
  @Override
  public void notifyClientCertificate(Certificate chain) throws IOException {
    if (chain == null
        || chain.isEmpty()
        || !expected.matches(chain.getCertificateAt(0).getEncoded())) {
      throw new TlsFatalAlert(AlertDescription.bad_certificate, "not the SDP's fingerprint");
    }
    recognised = true;
  }

  /** The master secret is wiped right after this, so the keys are exported here. */
  @Override
  public void notifyHandshakeComplete() throws IOException {
    super.notifyHandshakeComplete();
    SrtpProfile profile = chosen;
    if (!recognised || profile == null) {
      throw new TlsFatalAlert(AlertDescription.certificate_required);
    }
    byte[] material =
        context.exportKeyingMaterial(ExporterLabel.dtls_srtp, null, SrtpKeys.length(profile));
    keys = new SrtpKeys(profile, material);
  }
}
