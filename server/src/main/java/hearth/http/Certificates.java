package hearth.http;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** What browsers are shown under TLS: the operator's own certificate, or one made at start. */
public final class Certificates {
  private static final Duration LIFE = Duration.ofDays(90);
  private static final String ALIAS = "hearth";

  private Certificates() {}

  /**
   * From PEM files: the certificate and those that vouch for it, and its private key (PKCS #8).
   *
   * @throws IOException in words for the operator
   */
  public static SslContextFactory.Server read(Path certificates, Path key) throws IOException {
    try (var in = Files.newInputStream(certificates);
        var pem = new PEMParser(Files.newBufferedReader(key))) {
      var chain = CertificateFactory.getInstance("X.509").generateCertificates(in);
      var converter = new JcaPEMKeyConverter();
      var secret =
          switch (pem.readObject()) {
            case PrivateKeyInfo info -> converter.getPrivateKey(info);
            case PEMKeyPair pair -> converter.getKeyPair(pair).getPrivate();
            case null, default -> throw new IOException(key + " holds no plain private key");
          };
      return factory(secret, chain.toArray(Certificate[]::new));
    } catch (GeneralSecurityException e) {
      throw new IOException(certificates + " and " + key + " do not fit: " + e.getMessage(), e);
    }
  }

  /**
   * For a few computers in one house, ECDSA P-256, signed by itself. Browsers warn of it once; they
   * give cameras to https only. For {@code localhost} and these addresses.
   */
  public static SslContextFactory.Server selfSigned(List<InetAddress> addresses, Instant now) {
    try {
      var random = new SecureRandom();
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), random);
      var pair = generator.generateKeyPair();
      var name = new X500Name("CN=Hearth");
      var builder =
          new JcaX509v3CertificateBuilder(
              name,
              new BigInteger(127, random),
              Date.from(now.minus(Duration.ofDays(1))),
              Date.from(now.plus(LIFE)),
              name,
              pair.getPublic());
      builder.addExtension(Extension.subjectAlternativeName, false, names(addresses));
      builder.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
      var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
      return factory(pair.getPrivate(), certificate);
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("no certificate could be made", e);
    }
  }

  private static SslContextFactory.Server factory(PrivateKey key, Certificate... chain)
      throws GeneralSecurityException, IOException {
    var keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    keys.setKeyEntry(ALIAS, key, new char[0], chain);
    var factory = new SslContextFactory.Server();
    factory.setKeyStore(keys);
    factory.setKeyStorePassword("");
    return factory;
  }

  private static GeneralNames names(List<InetAddress> addresses) {
    var names = new ArrayList<GeneralName>();
    names.add(new GeneralName(GeneralName.dNSName, "localhost"));
    addresses.forEach(
        address -> names.add(new GeneralName(GeneralName.iPAddress, address.getHostAddress())));
    return new GeneralNames(names.toArray(GeneralName[]::new));
  }
}
