package hearth.media.sfu.srtp;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.sfu.rtp.RtpPacket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SrtpEndsTest {
  private static final int SSRC = 0x11223344;

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "RFC 3711 3.3.1 every packet opens as it was, over three wraps, shuffled and with loss")
  void rolloverWithReordering(SrtpProfile profile) {
    var random = new Random(20261123);
    var ends = new Ends(profile);
    for (int start = 30_000; start < 30_000 + 3 * 65_536; start += 40) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        if (random.nextInt(10) > 0) {
          order.add(start + i);
        }
      }
      Collections.shuffle(order, random);
      for (int index : order) {
        byte[] plain = rtp(index & 0xffff, SSRC, index, random.nextInt(60));
        byte[] sealed = ends.seal(plain);
        // Plain comparisons: half a million assertions would take longer than the ciphers.
        if (!Arrays.equals(ends.open(sealed), plain)) {
          throw new AssertionError("packet " + index);
        }
        if (ends.result(sealed) != SrtpReceiver.REPLAYED) {
          throw new AssertionError("packet " + index + " was opened twice");
        }
      }
    }
  }

  @Test
  @DisplayName(
      "RFC 3711 3.3.1 an older packet sent again after the wrap keeps its own rollover counter")
  void retransmissionAcrossWrap() {
    var ends = new Ends(SrtpProfile.AES_CM_128_HMAC_SHA1_80);
    byte[] lost = rtp(65_530, SSRC, 1, 20);
    byte[] first = ends.seal(rtp(65_529, SSRC, 1, 20));
    ends.open(first);
    byte[] sealed = ends.seal(lost);
    for (int i = 65_531; i < 65_600; i++) {
      ends.open(ends.seal(rtp(i & 0xffff, SSRC, i, 20)));
    }
    byte[] again = ends.seal(lost);
    assertThat(again).isEqualTo(sealed);
    assertThat(ends.open(again)).isEqualTo(lost);
    byte[] next = rtp(65_600 & 0xffff, SSRC, 2, 20);
    assertThat(ends.open(ends.seal(next))).isEqualTo(next);
  }

  @Test
  @DisplayName(
      "RFC 7714 8.1 a GCM nonce is used once: the same sequence number is refused unchanged")
  void gcmNonceOnce() {
    var ends = new Ends(SrtpProfile.AEAD_AES_128_GCM);
    for (int i = 100; i < 200; i++) {
      ends.seal(rtp(i, SSRC, i, 20));
    }
    byte[] again = Arrays.copyOf(rtp(150, SSRC, 9, 20), 80);
    byte[] before = again.clone();
    assertThat(ends.sender.protect(again, 0, 32)).isEqualTo(SrtpSender.ALREADY_SENT);
    assertThat(again).isEqualTo(before);
    byte[] later = rtp(201, SSRC, 201, 20);
    assertThat(ends.open(ends.seal(later))).isEqualTo(later);
    byte[] late = rtp(200, SSRC, 200, 20);
    assertThat(ends.open(ends.seal(late))).isEqualTo(late);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "RFC 3711 3.3.2 a packet 128 behind the highest is refused, 127 behind is taken once")
  void replayWindowEdge(SrtpProfile profile) {
    var ends = new Ends(profile);
    byte[] old = ends.seal(rtp(1000, SSRC, 1, 10));
    byte[] edge = ends.seal(rtp(1001, SSRC, 1, 10));
    byte[] high = ends.seal(rtp(1128, SSRC, 1, 10));
    assertThat(ends.result(high)).isPositive();
    assertThat(ends.result(old)).isEqualTo(SrtpReceiver.REPLAYED);
    assertThat(ends.result(edge)).isPositive();
    assertThat(ends.result(edge)).isEqualTo(SrtpReceiver.REPLAYED);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "RFC 3711 3.3.2 SRTCP is opened once per index and source, in any order within the window")
  void rtcpReplay(SrtpProfile profile) {
    var ends = new Ends(profile);
    byte[] plain = rtcp(SSRC);
    byte[] first = ends.sealRtcp(plain);
    byte[] second = ends.sealRtcp(plain);
    byte[] other = ends.sealRtcp(rtcp(77));
    assertThat(second).isNotEqualTo(first);
    assertThat(ends.openRtcp(second)).isEqualTo(plain);
    assertThat(ends.openRtcp(first)).isEqualTo(plain);
    assertThat(ends.openRtcp(other)).isEqualTo(rtcp(77));
    assertThat(ends.rtcpResult(first)).isEqualTo(SrtpReceiver.REPLAYED);
    assertThat(ends.rtcpResult(other)).isEqualTo(SrtpReceiver.REPLAYED);
    for (int i = 0; i < 200; i++) {
      ends.openRtcp(ends.sealRtcp(plain));
    }
    assertThat(ends.rtcpResult(second)).isEqualTo(SrtpReceiver.REPLAYED);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("One changed bit anywhere is refused, and the true packet is still taken after it")
  void forgeries(SrtpProfile profile) {
    var ends = new Ends(profile);
    byte[] sealed = ends.seal(rtp(7, SSRC, 7, 33));
    byte[] sealedRtcp = ends.sealRtcp(rtcp(SSRC));
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      assertThat(ends.result(flipped(sealed, bit))).as("bit %d", bit).isNegative();
    }
    for (int bit = 0; bit < sealedRtcp.length * 8; bit++) {
      assertThat(ends.rtcpResult(flipped(sealedRtcp, bit))).as("RTCP bit %d", bit).isNegative();
    }
    assertThat(ends.result(sealed)).isPositive();
    assertThat(ends.rtcpResult(sealedRtcp)).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Random bytes of any length are refused and never throw")
  void garbage(SrtpProfile profile) {
    var random = new Random(7);
    var ends = new Ends(profile);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(120)];
      random.nextBytes(bytes);
      if (bytes.length > 0 && random.nextBoolean()) {
        bytes[0] = (byte) (0x80 | (bytes[0] & 0x3f));
      }
      assertThat(ends.result(bytes)).isNegative();
      assertThat(ends.rtcpResult(bytes)).isNegative();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "Forged packets of many sources take no place; authentic ones are taken up to the bound")
  void boundedSources(SrtpProfile profile) {
    var ends = new Ends(profile);
    for (int ssrc = 0; ssrc < 1000; ssrc++) {
      assertThat(ends.result(flipped(ends.sealFresh(rtp(1, 10_000 + ssrc, 1, 9)), 130)))
          .isNegative();
    }
    for (int ssrc = 0; ssrc < SrtpReceiver.MAX_SOURCES; ssrc++) {
      assertThat(ends.result(ends.sealFresh(rtp(1, ssrc, 1, 9)))).isPositive();
    }
    assertThat(ends.result(ends.sealFresh(rtp(1, 5000, 1, 9))))
        .isEqualTo(SrtpReceiver.TOO_MANY_SOURCES);
    assertThat(ends.result(ends.sealFresh(rtp(2, 5, 1, 9)))).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Header extensions and CSRCs stay clear but are authenticated")
  void clearHeader(SrtpProfile profile) {
    var ends = new Ends(profile);
    byte[] plain = new byte[12 + 8 + 8 + 40];
    new Random(3).nextBytes(plain);
    RtpPacket.writeHeader(plain, 0, true, true, 96, 55, 1, SSRC);
    plain[0] |= 2;
    plain[20] = (byte) 0xbe;
    plain[21] = (byte) 0xde;
    plain[22] = 0;
    plain[23] = 1;
    byte[] sealed = ends.seal(plain);
    assertThat(Arrays.copyOf(sealed, 28)).isEqualTo(Arrays.copyOf(plain, 28));
    assertThat(Arrays.copyOfRange(sealed, 28, 44)).isNotEqualTo(Arrays.copyOfRange(plain, 28, 44));
    assertThat(ends.result(flipped(sealed, 26 * 8))).isEqualTo(SrtpReceiver.NOT_AUTHENTIC);
    assertThat(ends.open(sealed)).isEqualTo(plain);
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    byte[] copy = bytes.clone();
    copy[bit / 8] ^= (byte) (1 << (bit % 8));
    return copy;
  }

  private static byte[] rtp(int sequence, int ssrc, int timestamp, int payload) {
    byte[] packet = new byte[RtpPacket.FIXED_HEADER + payload];
    Arrays.fill(packet, (byte) sequence);
    RtpPacket.writeHeader(packet, 0, false, false, 96, sequence, timestamp, ssrc);
    return packet;
  }

  private static byte[] rtcp(int ssrc) {
    byte[] packet = {(byte) 0x80, (byte) 200, 0, 6, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1, 1};
    packet[6] = (byte) (ssrc >> 8);
    packet[7] = (byte) ssrc;
    return packet;
  }

  /** Two ends with the same keys. */
  private static final class Ends {
    private final SrtpProfile profile;
    private final byte[] key;
    private final byte[] salt;
    final SrtpSender sender;
    final SrtpReceiver receiver;

    Ends(SrtpProfile profile) {
      this.profile = profile;
      key = new byte[profile.keyLength()];
      salt = new byte[profile.saltLength()];
      new Random(42).nextBytes(key);
      new Random(43).nextBytes(salt);
      sender = new SrtpSender(profile, key, salt);
      receiver = new SrtpReceiver(profile, key, salt);
    }

    byte[] seal(byte[] packet) {
      return seal(sender, packet);
    }

    byte[] sealFresh(byte[] packet) {
      return seal(new SrtpSender(profile, key, salt), packet);
    }

    private static byte[] seal(SrtpSender by, byte[] packet) {
      byte[] buf = Arrays.copyOf(packet, packet.length + SrtpSender.MAX_OVERHEAD);
      return Arrays.copyOf(buf, by.protect(buf, 0, packet.length));
    }

    byte[] sealRtcp(byte[] packet) {
      byte[] buf = Arrays.copyOf(packet, packet.length + SrtpSender.MAX_OVERHEAD);
      return Arrays.copyOf(buf, sender.protectRtcp(buf, 0, packet.length));
    }

    byte[] open(byte[] sealed) {
      byte[] buf = sealed.clone();
      return Arrays.copyOf(buf, receiver.unprotect(buf, 0, buf.length));
    }

    byte[] openRtcp(byte[] sealed) {
      byte[] buf = sealed.clone();
      return Arrays.copyOf(buf, receiver.unprotectRtcp(buf, 0, buf.length));
    }

    int result(byte[] sealed) {
      return receiver.unprotect(sealed.clone(), 0, sealed.length);
    }

    int rtcpResult(byte[] sealed) {
      return receiver.unprotectRtcp(sealed.clone(), 0, sealed.length);
    }
  }
}
