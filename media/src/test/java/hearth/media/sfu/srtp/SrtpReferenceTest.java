package hearth.media.sfu.srtp;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.sfu.rtp.RtpPacket;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fast code against the RFCs' formulas, written out with the JDK's CTR, GCM and Mac. */
class SrtpReferenceTest {
  private static final byte[] KEY = new byte[16];
  private static final int SSRC = 0xfedcba98;
  private final Random random = new Random(11);

  @Test
  @DisplayName(
      "RFC 3711 4.1.1, 4.2 counter mode and tag take in the rollover counter, at every length")
  void counterMode() throws GeneralSecurityException {
    byte[] salt = bytes(14);
    byte[] hmacKey = bytes(20);
    var sender =
        new SrtpSender(
            SrtpProfile.AES_CM_128_HMAC_SHA1_80,
            new SessionKeys(KEY, hmacKey, salt),
            new SessionKeys(KEY, hmacKey, salt));
    for (int index = 20_000; index < 3 * 65_536; index += 331) {
      byte[] plain = packet(index, index % 1500);
      byte[] iv = Arrays.copyOf(salt, 16);
      xor(iv, 4, ByteBuffer.allocate(4).putInt(SSRC).array());
      xor(iv, 8, ByteBuffer.allocate(6).putInt(index >> 16).putShort((short) index).array());
      Cipher ctr = Cipher.getInstance("AES/CTR/NoPadding");
      ctr.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, "AES"), new IvParameterSpec(iv));
      byte[] expected = Arrays.copyOf(plain, plain.length + 10);
      ctr.doFinal(plain, 12, plain.length - 12, expected, 12);
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(hmacKey, "HmacSHA1"));
      mac.update(expected, 0, plain.length);
      mac.update(ByteBuffer.allocate(4).putInt(index >> 16).array());
      System.arraycopy(mac.doFinal(), 0, expected, plain.length, 10);
      assertThat(protect(sender, plain)).as("index %d", index).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("RFC 7714 8.1 the GCM nonce takes in the rollover counter")
  void gcm() throws GeneralSecurityException {
    byte[] salt = bytes(12);
    var keys = new SessionKeys(KEY, new byte[20], salt);
    var sender = new SrtpSender(SrtpProfile.AEAD_AES_128_GCM, keys, keys);
    for (int index = 20_000; index < 3 * 65_536; index += 331) {
      byte[] plain = packet(index, index % 1500);
      byte[] iv =
          ByteBuffer.allocate(12).putShort((short) 0).putInt(SSRC).putInt(index >> 16).array();
      iv[10] = (byte) (index >> 8);
      iv[11] = (byte) index;
      xor(iv, 0, salt);
      Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
      gcm.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, "AES"), new GCMParameterSpec(128, iv));
      gcm.updateAAD(plain, 0, 12);
      byte[] expected = Arrays.copyOf(plain, plain.length + 16);
      gcm.doFinal(plain, 12, plain.length - 12, expected, 12);
      assertThat(protect(sender, plain)).as("index %d", index).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Per packet nothing is allocated in counter mode, and no copy of the packet in GCM")
  void allocation(SrtpProfile profile) {
    byte[] salt = bytes(profile.saltLength());
    var sender = new SrtpSender(profile, KEY, salt);
    var receiver = new SrtpReceiver(profile, KEY, salt);
    byte[] buf = new byte[65_536];
    long bytes = 0;
    for (int index = 0; index < 30_000; index++) {
      if (index == 10_000) {
        bytes = -allocated();
      }
      RtpPacket.writeHeader(buf, 0, false, false, 96, index & 0xffff, index, SSRC);
      int sealed = sender.protect(buf, 0, 1200);
      assert receiver.unprotect(buf, 0, sealed) == 1200;
    }
    long each = (bytes + allocated()) / 20_000;
    assertThat(each).isLessThan(profile == SrtpProfile.AEAD_AES_128_GCM ? 6_000 : 8);
  }

  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  private byte[] packet(int index, int payload) {
    byte[] packet = bytes(12 + payload);
    RtpPacket.writeHeader(packet, 0, false, false, 96, index & 0xffff, index, SSRC);
    return packet;
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static void xor(byte[] to, int at, byte[] with) {
    for (int i = 0; i < with.length; i++) {
      to[at + i] ^= with[i];
    }
  }

  private static byte[] protect(SrtpSender sender, byte[] plain) {
    byte[] buf = Arrays.copyOf(plain, plain.length + SrtpSender.MAX_OVERHEAD);
    return Arrays.copyOf(buf, sender.protect(buf, 0, plain.length));
  }
}
