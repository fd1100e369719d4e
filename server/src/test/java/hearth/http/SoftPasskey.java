package hearth.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A device with one passkey, and the browser it stands beside: written by hand from WebAuthn. */
final class SoftPasskey {
  private static final int PRESENT = 0x01;
  private static final int HAS_KEY = 0x40;
  private static final int COORDINATE = 32;

  String origin;
  String host = "localhost";

  /** How often it has signed; below zero it does not count, as many do not. */
  int count;

  String user = "";
  private final byte[] id = new byte[16];
  private final KeyPair keys;

  SoftPasskey(String origin) {
    this.origin = origin;
    new SecureRandom().nextBytes(id);
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      keys = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  String id() {
    return text(id);
  }

  /** The body of {@code /api/me/passkeys/finish}. */
  Map<String, Object> made(String name, String challenge) {
    var object = new ByteArrayOutputStream();
    object.write(0xA3);
    word(object, "fmt");
    word(object, "none");
    word(object, "attStmt");
    object.write(0xA0);
    word(object, "authData");
    bytes(object, data(HAS_KEY, key()));
    return new HashMap<>(
        Map.of(
            "name", name,
            "clientData", text(clientData("webauthn.create", challenge)),
            "attestation", text(object.toByteArray())));
  }

  /** The body of {@code /api/sign-in/passkey}. */
  Map<String, Object> shown(String ticket, String challenge) {
    if (count >= 0) {
      count++;
    }
    var clientData = clientData("webauthn.get", challenge);
    var data = data(0, new byte[0]);
    return new HashMap<>(
        Map.of(
            "ticket", ticket,
            "credential", id(),
            "clientData", text(clientData),
            "authenticatorData", text(data),
            "signature", text(signed(data, clientData)),
            "user", user));
  }

  private byte[] clientData(String type, String challenge) {
    return """
    {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
    """
        .formatted(type, challenge, origin)
        .getBytes(UTF_8);
  }

  private byte[] data(int flags, byte[] more) {
    return ByteBuffer.allocate(37 + more.length)
        .put(sha256(host.getBytes(UTF_8)))
        .put((byte) (PRESENT | flags))
        .putInt(Math.max(count, 0))
        .put(more)
        .array();
  }

  /** No maker, its id, and the public key as COSE writes one of ES256. */
  private byte[] key() {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    var cose = new ByteArrayOutputStream();
    cose.writeBytes(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
    bytes(cose, coordinate(point.getAffineX()));
    cose.write(0x22);
    bytes(cose, coordinate(point.getAffineY()));
    return ByteBuffer.allocate(16 + 2 + id.length + cose.size())
        .put(new byte[16])
        .putShort((short) id.length)
        .put(id)
        .put(cose.toByteArray())
        .array();
  }

  private byte[] signed(byte[] data, byte[] clientData) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(data);
      signature.update(sha256(clientData));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] coordinate(BigInteger number) {
    var all = number.toByteArray();
    var padded = new byte[COORDINATE];
    int length = Math.min(all.length, COORDINATE);
    System.arraycopy(all, all.length - length, padded, COORDINATE - length, length);
    return Arrays.copyOf(padded, COORDINATE);
  }

  private static void word(ByteArrayOutputStream to, String text) {
    to.write(0x60 + text.length());
    to.writeBytes(text.getBytes(UTF_8));
  }

  private static void bytes(ByteArrayOutputStream to, byte[] bytes) {
    to.write(0x58);
    to.write(bytes.length);
    to.writeBytes(bytes);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
