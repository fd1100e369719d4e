package hearth.media.peer;

import hearth.media.sfu.srtp.SrtpProfile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.ClientCertificateType;
import org.bouncycastle.tls.DTLSServerProtocol;
import org.bouncycastle.tls.DTLSTransport;
import org.bouncycastle.tls.DatagramTransport;
import org.bouncycastle.tls.DefaultTlsServer;
import org.bouncycastle.tls.ExporterLabel;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsCredentialedSigner;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsSRTPUtils;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.UseSRTPData;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;
import org.jspecify.annotations.Nullable;

/**
 * The browser's side of the DTLS 1.2 handshake when the plane answered {@code setup:active} (RFC
 * 5763, section 5): then the plane is the client.
 */
final class DtlsServer extends DefaultTlsServer {
  private final BcTlsCrypto crypto;
  private final PeerCertificate own;
  private final String expectedFingerprint;
  private final List<SrtpProfile> profiles;
  private @Nullable SrtpProfile chosen;
  private @Nullable SrtpPair keys;

  private DtlsServer(
      BcTlsCrypto crypto,
      PeerCertificate own,
      String expectedFingerprint,
      List<SrtpProfile> profiles) {
    super(crypto);
    this.crypto = crypto;
    this.own = own;
    this.expectedFingerprint = expectedFingerprint.toUpperCase(Locale.ROOT);
    this.profiles = profiles;
  }

  /** Shakes hands on the calling thread. */
  static DtlsClient.Done accept(
      DatagramTransport transport,
      PeerCertificate own,
      String expectedFingerprint,
      List<SrtpProfile> profiles)
      throws IOException {
    DtlsServer server = new DtlsServer(new BcTlsCrypto(), own, expectedFingerprint, profiles);
    DTLSTransport accepted = new DTLSServerProtocol().accept(server, transport);
    if (server.keys == null) {
      throw new IOException("the client offered no SRTP profile");
    }
    return new DtlsClient.Done(server.keys, accepted);
  }

  @Override
  protected ProtocolVersion[] getSupportedVersions() {
    return ProtocolVersion.DTLSv12.only();
  }

  @Override
  protected int[] getSupportedCipherSuites() {
    return new int[] {
      CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
      CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
    };
  }

  @Override
  public int getHandshakeTimeoutMillis() {
    return 10_000;
  }

  // Bouncy Castle's interface speaks raw Hashtable.
  @SuppressWarnings("rawtypes")
  @Override
  public void processClientExtensions(Hashtable extensions) throws IOException {
    super.processClientExtensions(extensions);
    UseSRTPData srtp = TlsSRTPUtils.getUseSRTPExtension(extensions);
    int[] offered = srtp == null ? new int[0] : srtp.getProtectionProfiles();
    chosen =
        profiles.stream()
            .filter(own -> Arrays.stream(offered).anyMatch(id -> id == own.ianaId()))
            .findFirst()
            .orElseThrow(() -> new TlsFatalAlert(AlertDescription.illegal_parameter));
  }

  @Override
  public Hashtable<Integer, byte[]> getServerExtensions() throws IOException {
    @SuppressWarnings("unchecked") // Bouncy Castle's table predates generics and holds just this
    Hashtable<Integer, byte[]> extensions = super.getServerExtensions();
    if (chosen != null) {
      int[] profile = {chosen.ianaId()};
      TlsSRTPUtils.addUseSRTPExtension(extensions, new UseSRTPData(profile, new byte[0]));
    }
    return extensions;
  }

  @Override
  protected TlsCredentialedSigner getECDSASignerCredentials() throws IOException {
    TlsCertificate leaf = crypto.createCertificate(own.encoded());
    return new BcDefaultTlsCredentialedSigner(
        new TlsCryptoParameters(context),
        crypto,
        own.key(),
        new Certificate(new TlsCertificate[] {leaf}),
        new SignatureAndHashAlgorithm(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa));
  }

  @Override
  public CertificateRequest getCertificateRequest() {
    short[] types = {ClientCertificateType.ecdsa_sign, ClientCertificateType.rsa_sign};
    return new CertificateRequest(
        types, TlsUtils.getDefaultSupportedSignatureAlgorithms(context), null);
  }

  @Override
  public void notifyClientCertificate(Certificate chain) throws IOException {
    if (chain == null
        || chain.isEmpty()
        || !PeerCertificate.fingerprint(chain.getCertificateAt(0).getEncoded())
            .equals(expectedFingerprint)) {
      throw new TlsFatalAlert(AlertDescription.bad_certificate);
    }
  }

  @Override
  public void notifyHandshakeComplete() throws IOException {
    super.notifyHandshakeComplete();
    if (chosen != null) {
      byte[] exported =
          context.exportKeyingMaterial(ExporterLabel.dtls_srtp, null, SrtpPair.exported(chosen));
      keys = SrtpPair.ofServer(chosen, exported);
    }
  }
}
