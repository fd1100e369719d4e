package hearth.media.peer;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A browser's self-signed ECDSA P-256 certificate, by whose SHA-256 it is known (RFC 8122). */
public final class PeerCertificate {
  private final byte[] encoded;
  private final AsymmetricKeyParameter key;

  private PeerCertificate(byte[] encoded, AsymmetricKeyParameter key) {
    this.encoded = encoded;
    this.key = key;
  }

  public static PeerCertificate fresh() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      X500Name name = new X500Name("CN=WebRTC");
      Instant now = Instant.now();
      byte[] encoded =
          new JcaX509v3CertificateBuilder(
                  name,
                  new BigInteger(63, new SecureRandom()),
                  Date.from(now.minus(Duration.ofDays(1))),
                  Date.from(now.plus(Duration.ofDays(30))),
                  name,
                  pair.getPublic())
              .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
              .getEncoded();
      return new PeerCertificate(
          encoded, PrivateKeyFactory.createKey(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] encoded() {
    return encoded;
  }

  AsymmetricKeyParameter key() {
    return key;
  }

  public String fingerprint() {
    return fingerprint(encoded);
  }

  /** SHA-256 in SDP's spelling, upper-case hex with colons. */
  static String fingerprint(byte[] encoded) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(encoded);
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
