package hearth.media.peer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The few STUN messages (RFC 8489) that a controlling ICE agent needs. */
public final class Stun {
  private static final int COOKIE = 0x2112A442;
  private static final int HEADER = 20;

  private Stun() {}

  static byte[] transaction() {
    byte[] id = new byte[12];
    ThreadLocalRandom.current().nextBytes(id);
    return id;
  }

  /** A binding request that nominates at once, as Chromium's aggressive checks do. */
  static byte[] bindingRequest(byte[] transaction, String username, String password) {
    ByteBuffer buf = ByteBuffer.allocate(HEADER + 512);
    buf.putShort((short) 0x0001).putShort((short) 0).putInt(COOKIE).put(transaction);
    attribute(buf, 0x0006, username.getBytes(StandardCharsets.UTF_8));
    attribute(buf, 0x802A, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    attribute(buf, 0x0025, new byte[0]);
    attribute(buf, 0x0024, new byte[] {0x6e, 0x7f, 0x1e, (byte) 0xff});
    length(buf, 24);
    attribute(buf, 0x0008, hmac(password, Arrays.copyOf(buf.array(), buf.position())));
    length(buf, 8);
    CRC32 crc = new CRC32();
    crc.update(buf.array(), 0, buf.position());
    int fingerprint = (int) crc.getValue() ^ 0x5354554e;
    attribute(buf, 0x8028, ByteBuffer.allocate(4).putInt(fingerprint).array());
    return Arrays.copyOf(buf.array(), buf.position());
  }

  private static void attribute(ByteBuffer buf, int type, byte[] value) {
    buf.putShort((short) type).putShort((short) value.length).put(value);
    while (buf.position() % 4 != 0) {
      buf.put((byte) 0);
    }
  }

  /** The header's length as it will be after an attribute of so many bytes. */
  private static void length(ByteBuffer buf, int more) {
    buf.putShort(2, (short) (buf.position() - HEADER + more));
  }

  private static byte[] hmac(String password, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return mac.doFinal(message);
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
