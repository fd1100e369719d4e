package hearth.media.sfu.dtls;

import hearth.media.sfu.sdp.Fingerprint;
import hearth.media.sfu.srtp.SrtpProfile;
import java.io.IOException;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.DefaultTlsClient;
import org.bouncycastle.tls.ExporterLabel;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsSRTPUtils;
import org.bouncycastle.tls.TlsServerCertificate;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.UseSRTPData;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;
import org.jspecify.annotations.Nullable;

/**
 * A browser's side of a handshake, for {@link ClientHandshake} only: the server itself never calls
 * anyone.
 */
final class HandshakeClient extends DefaultTlsClient implements TlsAuthentication {
  private static final int RESEND_MILLIS = 100;

  private final DtlsIdentity identity;
  private final Fingerprint expected;
  private final List<SrtpProfile> offered;
  private @Nullable SrtpProfile chosen;
  private @Nullable SrtpKeys keys;

  HandshakeClient(
      BcTlsCrypto crypto, DtlsIdentity identity, Fingerprint expected, List<SrtpProfile> offered) {
    super(crypto);
    this.identity = identity;
    this.expected = expected;
    this.offered = offered;
  }

  @Nullable SrtpKeys keys() {
    return keys;
  }

  @Override
  protected ProtocolVersion[] getSupportedVersions() {
    return ProtocolVersion.DTLSv12.only();
  }

  @Override
  public int getHandshakeResendTimeMillis() {
    return RESEND_MILLIS;
  }

  @Override
  public Hashtable<Integer, byte[]> getClientExtensions() throws IOException {
    @SuppressWarnings("unchecked") // Bouncy Castle's table predates generics and holds just this
    Hashtable<Integer, byte[]> extensions = super.getClientExtensions();
    int[] profiles = offered.stream().mapToInt(SrtpProfile::ianaId).toArray();
    TlsSRTPUtils.addUseSRTPExtension(extensions, new UseSRTPData(profiles, TlsUtils.EMPTY_BYTES));
    return extensions;
  }

  @Override
  @SuppressWarnings("rawtypes") // Bouncy Castle's signature predates generics
  public void processServerExtensions(Hashtable serverExtensions) throws IOException {
    super.processServerExtensions(serverExtensions);
    UseSRTPData answer = TlsSRTPUtils.getUseSRTPExtension(serverExtensions);
    chosen = answer == null ? null : SrtpProfile.from(answer.getProtectionProfiles()[0]);
  }

  @Override
  public TlsAuthentication getAuthentication() {
    return this;
  }

  @Override
  public void notifyServerCertificate(TlsServerCertificate server) throws IOException {
    if (!expected.matches(server.getCertificate().getCertificateAt(0).getEncoded())) {
      throw new TlsFatalAlert(AlertDescription.bad_certificate);
    }
  }

  @Override
  public TlsCredentials getClientCredentials(CertificateRequest request) {
    return identity.signer(context);
  }

  @Override
  public void notifyHandshakeComplete() throws IOException {
    super.notifyHandshakeComplete();
    SrtpProfile profile = chosen;
    if (profile != null) {
      keys =
          new SrtpKeys(
              profile,
              context.exportKeyingMaterial(
                  ExporterLabel.dtls_srtp, null, SrtpKeys.length(profile)));
    }
  }
}
