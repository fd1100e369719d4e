package hearth.media.sfu.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetransmissionTest {
  @Test
  @DisplayName("RFC 4588 4 a retransmission carries its original and restores it")
  void rtx() {
    RtpPacket packet = Packets.rtp(777, 3, 5, (byte) 1, (byte) 2, (byte) 3);
    byte[] original = Packets.bytes(packet, packet.length());
    int length = Rtx.encapsulate(packet, 97, 12, 6);
    assertThat(length).isEqualTo(17);
    RtpPacket repair = Packets.view(Packets.bytes(packet, length));
    assertThat(repair.payloadType()).isEqualTo(97);
    assertThat(repair.sequence()).isEqualTo(12);
    assertThat(repair.ssrc()).isEqualTo(6);
    int restored = Rtx.decapsulate(repair, 96, 5);
    assertThat(Packets.bytes(repair, restored)).isEqualTo(original);
  }

  @Test
  @DisplayName("RFC 4588 a retransmission with padding loses it; one of padding only holds nothing")
  void padding() {
    RtpPacket padded = Packets.view(Packets.hex("a0610001 00000003 00000006 0309 aabb 000003"));
    int length = Rtx.decapsulate(padded, 96, 5);
    assertThat(Packets.bytes(padded, length))
        .isEqualTo(Packets.hex("80600309 00000003 00000005 aabb"));
    RtpPacket probe = Packets.view(Packets.hex("a0610001 00000003 00000006 00000004"));
    assertThat(Rtx.decapsulate(probe, 96, 5)).isEqualTo(Rtx.NOTHING);
    RtpPacket cut = Packets.view(Packets.hex("80610001 00000003 00000006 03"));
    assertThat(Rtx.decapsulate(cut, 96, 5)).isEqualTo(Rtx.NOTHING);
  }

  @Test
  @DisplayName("The cache gives back what it was given, and never a byte of another packet")
  void cache() {
    var random = new Random(4);
    var cache = new RetransmitCache(20_000, 64, 1_000_000);
    Map<Integer, byte[]> model = new HashMap<>();
    int found = 0;
    for (int i = 0; i < 100_000; i++) {
      int sequence = (i + 65_000 - random.nextInt(3)) & 0xffff;
      byte[] packet = new byte[random.nextInt(1, 1300)];
      random.nextBytes(packet);
      cache.put(sequence, packet, 0, packet.length, i);
      model.put(sequence, packet);
      int asked = (sequence - random.nextInt(80)) & 0xffff;
      int at = cache.find(asked, i);
      if (at != RetransmitCache.NONE) {
        found++;
        assertThat(Arrays.copyOfRange(cache.bytes(), at, at + cache.length()))
            .isEqualTo(model.get(asked));
      }
      assertThat(cache.find(sequence, i)).isNotEqualTo(RetransmitCache.NONE);
    }
    assertThat(found).isBetween(20_000, 60_000);
  }

  @Test
  @DisplayName(
      "The cache forgets by age, by count, when cleared, and takes nothing longer than itself")
  void cacheBounds() {
    var cache = new RetransmitCache(1000, 16, 500);
    byte[] packet = new byte[10];
    cache.put(1, packet, 0, 10, 0);
    assertThat(cache.find(1, 500)).isNotNegative();
    assertThat(cache.find(1, 501)).isEqualTo(RetransmitCache.NONE);
    assertThat(cache.find(65_537 & 0xffff, 0)).isNotNegative();
    cache.put(17, packet, 0, 10, 0);
    assertThat(cache.find(1, 0)).isEqualTo(RetransmitCache.NONE);
    cache.put(2, new byte[1001], 0, 1001, 0);
    assertThat(cache.find(2, 0)).isEqualTo(RetransmitCache.NONE);
    cache.clear();
    assertThat(cache.find(17, 0)).isEqualTo(RetransmitCache.NONE);
  }
}
