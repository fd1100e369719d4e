package hearth.media.peer;

import hearth.media.sfu.srtp.SrtpProfile;
import java.io.IOException;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.DTLSClientProtocol;
import org.bouncycastle.tls.DTLSTransport;
import org.bouncycastle.tls.DatagramTransport;
import org.bouncycastle.tls.DefaultTlsClient;
import org.bouncycastle.tls.ExporterLabel;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsSRTPUtils;
import org.bouncycastle.tls.TlsServerCertificate;
import org.bouncycastle.tls.UseSRTPData;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;
import org.jspecify.annotations.Nullable;

/** The browser's side of the DTLS 1.2 handshake with use_srtp (RFC 5764). */
final class DtlsClient extends DefaultTlsClient {
  private final BcTlsCrypto crypto;
  private final PeerCertificate own;
  private final String expectedFingerprint;
  private final List<SrtpProfile> profiles;
  private @Nullable SrtpProfile chosen;
  private @Nullable SrtpPair keys;

  private DtlsClient(
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

  /** What a handshake leaves: the keys, and the DTLS connection to say goodbye on. */
  record Done(SrtpPair keys, DTLSTransport transport) {}

  /** Shakes hands on the calling thread. */
  static Done connect(
      DatagramTransport transport,
      PeerCertificate own,
      String expectedFingerprint,
      List<SrtpProfile> profiles)
      throws IOException {
    DtlsClient client = new DtlsClient(new BcTlsCrypto(), own, expectedFingerprint, profiles);
    DTLSTransport connected = new DTLSClientProtocol().connect(client, transport);
    if (client.keys == null) {
      throw new IOException("the server chose no SRTP profile");
    }
    return new Done(client.keys, connected);
  }

  @Override
  public ProtocolVersion[] getProtocolVersions() {
    return ProtocolVersion.DTLSv12.only();
  }

  @Override
  public int getHandshakeTimeoutMillis() {
    return 10_000;
  }

  @Override
  public Hashtable<?, ?> getClientExtensions() throws IOException {
    Hashtable<?, ?> extensions = super.getClientExtensions();
    int[] ids = profiles.stream().mapToInt(SrtpProfile::ianaId).toArray();
    TlsSRTPUtils.addUseSRTPExtension(extensions, new UseSRTPData(ids, new byte[0]));
    return extensions;
  }

  // Bouncy Castle's interface speaks raw Hashtable.
  @SuppressWarnings("rawtypes")
  @Override
  public void processServerExtensions(Hashtable extensions) throws IOException {
    super.processServerExtensions(extensions);
    UseSRTPData srtp = TlsSRTPUtils.getUseSRTPExtension(extensions);
    if (srtp != null) {
      chosen = SrtpProfile.from(srtp.getProtectionProfiles()[0]);
    }
  }

  @Override
  public void notifyHandshakeComplete() throws IOException {
    super.notifyHandshakeComplete();
    if (chosen != null) {
      byte[] exported =
          context.exportKeyingMaterial(ExporterLabel.dtls_srtp, null, SrtpPair.exported(chosen));
      keys = SrtpPair.ofClient(chosen, exported);
    }
  }

  @Override
  public TlsAuthentication getAuthentication() {
    return new TlsAuthentication() {
      @Override
      public void notifyServerCertificate(TlsServerCertificate server) throws IOException {
        byte[] encoded = server.getCertificate().getCertificateAt(0).getEncoded();
        if (!PeerCertificate.fingerprint(encoded).equals(expectedFingerprint)) {
          throw new TlsFatalAlert(AlertDescription.bad_certificate);
        }
      }

      @Override
      public TlsCredentials getClientCredentials(CertificateRequest request) throws IOException {
        TlsCertificate leaf = crypto.createCertificate(own.encoded());
        return new BcDefaultTlsCredentialedSigner(
            new TlsCryptoParameters(context),
            crypto,
            own.key(),
            new Certificate(new TlsCertificate[] {leaf}),
            new SignatureAndHashAlgorithm(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa));
      }
    };
  }
}
