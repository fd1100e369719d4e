package hearth.media.peer;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The few STUN messages (RFC 8489) that a controlling ICE agent sends. */
public final class Stun {
  static final int COOKIE = 0x2112A442;
  static final int HEADER = 20;
  static final Charset TEXT = StandardCharsets.UTF_8;

  private Stun() {}

  static byte[] transaction() {
    byte[] id = new byte[12];
    ThreadLocalRandom.current().nextBytes(id);
    return id;
  }

  /** A binding request that nominates at once, as Chromium's aggressive checks do. */
  static byte[] bindingRequest(byte[] transaction, String username, String password) {
    ByteBuffer buf = message(0x0001, transaction);
    attribute(buf, 0x0006, username.getBytes(TEXT));
    attribute(buf, 0x802A, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    attribute(buf, 0x0025, new byte[0]);
    attribute(buf, 0x0024, new byte[] {0x6e, 0x7f, 0x1e, (byte) 0xff});
    return sealed(buf, password);
  }

  /** The head of a message with room for its attributes. */
  static ByteBuffer message(int type, byte[] transaction) {
    ByteBuffer buf = ByteBuffer.allocate(HEADER + 512);
    return buf.putShort((short) type).putShort((short) 0).putInt(COOKIE).put(transaction);
  }

  static void attribute(ByteBuffer buf, int type, byte[] value) {
    buf.putShort((short) type).putShort((short) value.length).put(value);
    while (buf.position() % 4 != 0) {
      buf.put((byte) 0);
    }
  }

  /** The whole message, with MESSAGE-INTEGRITY and FINGERPRINT behind its attributes. */
  static byte[] sealed(ByteBuffer message, String password) {
    int length = message.position();
    byte[] whole = new byte[length + 24 + 8];
    message.flip();
    message.get(whole, 0, length);
    ByteBuffer buf = ByteBuffer.wrap(whole).position(length);
    attribute(buf, 0x0008, integrity(whole, length, password));
    buf.putShort(2, (short) (whole.length - HEADER));
    CRC32 crc = new CRC32();
    crc.update(whole, 0, buf.position());
    int fingerprint = (int) crc.getValue() ^ 0x5354554e;
    attribute(buf, 0x8028, ByteBuffer.allocate(4).putInt(fingerprint).array());
    return whole;
  }

  /**
   * The HMAC over what stands before MESSAGE-INTEGRITY, the header's length counting up to the end
   * of that attribute (RFC 8489, section 14.5).
   *
   * @param at where the attribute begins
   */
  static byte[] integrity(byte[] message, int at, String password) {
    byte[] covered = Arrays.copyOf(message, at);
    ByteBuffer.wrap(covered).putShort(2, (short) (at - HEADER + 24));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(password.getBytes(TEXT), "HmacSHA1"));
      return mac.doFinal(covered);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isSuccess(byte[] datagram) {
    return datagram.length >= HEADER && datagram[0] == 0x01 && datagram[1] == 0x01;
  }

  static byte[] transactionOf(byte[] datagram) {
    return Arrays.copyOfRange(datagram, 8, HEADER);
  }
}
