package hearth.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
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
import org.bouncycastle.openssl.PEMException;
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

  /** A certificate with those that vouch for it, and its private key. */
  record Pair(List<X509Certificate> chain, PrivateKey key) {
    /**
     * From PEM: the chain, its own certificate first; and its private key, not sealed.
     *
     * @throws IOException in words for the operator
     */
    static Pair of(byte[] certificates, byte[] secret) throws IOException {
      var text = new String(secret, StandardCharsets.ISO_8859_1);
      try (var pem = new PEMParser(new StringReader(text))) {
        var chain =
            CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(certificates))
                .stream()
                .map(X509Certificate.class::cast)
                .toList();
        if (chain.isEmpty()) {
          throw new IOException("there is no certificate");
        }
        var pair = new Pair(chain, key(pem));
        pair.mustFit();
        return pair;
      } catch (GeneralSecurityException | PEMException | IllegalArgumentException e) {
        throw new IOException("not whole, or not PEM: " + e.getMessage(), e);
      }
    }

    private static PrivateKey key(PEMParser pem) throws IOException {
      var converter = new JcaPEMKeyConverter();
      for (var read = pem.readObject(); read != null; read = pem.readObject()) {
        switch (read) {
          case PrivateKeyInfo info -> {
            return converter.getPrivateKey(info);
          }
          case PEMKeyPair pair -> {
            return converter.getPrivateKey(pair.getPrivateKeyInfo());
          }
          default -> {} // Before a key of a curve openssl writes the curve's name.
        }
      }
      throw new IOException("there is no plain private key");
    }

    /** What the key signs, the certificate must vouch for. */
    private void mustFit() throws IOException, GeneralSecurityException {
      var algorithm =
          switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC", "ECDSA" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
          };
      var probe = new byte[32];
      var signer = Signature.getInstance(algorithm);
      signer.initSign(key);
      signer.update(probe);
      var signed = signer.sign();
      try {
        signer.initVerify(chain.getFirst().getPublicKey());
        signer.update(probe);
        if (signer.verify(signed)) {
          return;
        }
      } catch (GeneralSecurityException e) {
        throw new IOException("the key is not that of the certificate", e);
      }
      throw new IOException("the key is not that of the certificate");
    }

    /** Never the key. */
    @Override
    public String toString() {
      return "Pair[" + chain.getFirst().getSubjectX500Principal() + "]";
    }

    Instant expires() {
      return chain.getFirst().getNotAfter().toInstant();
    }

    void into(SslContextFactory.Server factory) {
      try {
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry(ALIAS, key, new char[0], chain.toArray(X509Certificate[]::new));
        factory.setKeyStore(keys);
        factory.setKeyStorePassword("");
      } catch (GeneralSecurityException | IOException e) {
        throw new IllegalStateException("memory holds every pair", e);
      }
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
      var factory = new SslContextFactory.Server();
      new Pair(List.of(certificate), pair.getPrivate()).into(factory);
      return factory;
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("no certificate could be made", e);
    }
  }

  private static GeneralNames names(List<InetAddress> addresses) {
    var names = new ArrayList<GeneralName>();
    names.add(new GeneralName(GeneralName.dNSName, "localhost"));
    addresses.forEach(
        address -> names.add(new GeneralName(GeneralName.iPAddress, address.getHostAddress())));
    return new GeneralNames(names.toArray(GeneralName[]::new));
  }
}
