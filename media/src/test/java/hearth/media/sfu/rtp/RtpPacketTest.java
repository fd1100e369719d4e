package hearth.media.sfu.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RtpPacketTest {
  @Test
  @DisplayName("RFC 3550 5.1 header, CSRCs, extension, payload and padding are found")
  void everyPart() {
    byte[] packet =
        Packets.hex("b2e0fffe 01020304 a1a2a3a4 00000011 00000012 bede0001 10ff0000 c1c2c3 000003");
    RtpPacket view = Packets.view(packet);
    assertThat(view.marker()).isTrue();
    assertThat(view.payloadType()).isEqualTo(96);
    assertThat(view.sequence()).isEqualTo(0xfffe);
    assertThat(view.timestamp()).isEqualTo(0x01020304);
    assertThat(view.ssrc()).isEqualTo(0xa1a2a3a4);
    assertThat(view.csrcCount()).isEqualTo(2);
    assertThat(view.csrc(1)).isEqualTo(0x12);
    assertThat(view.extensionProfile()).isEqualTo(0xbede);
    assertThat(view.extensionLength()).isEqualTo(4);
    assertThat(view.payloadOffset()).isEqualTo(28);
    assertThat(view.payloadLength()).isEqualTo(3);
  }

  @Test
  @DisplayName("RFC 3550 5.1 a packet of padding only has an empty payload")
  void paddingOnly() {
    RtpPacket view = Packets.view(Packets.hex("a0600001 00000001 00000001 00000004"));
    assertThat(view.payloadLength()).isZero();
  }

  @Test
  @DisplayName(
      "RFC 3550 A.1 other versions, cut headers and padding beyond the payload are not RTP")
  void malformed() {
    for (String bad :
        new String[] {
          "",
          "80",
          "8060000100000001000000",
          "406000010000000100000001",
          "816000010000000100000001",
          "906000010000000100000001 bede",
          "906000010000000100000001 bede0001",
          "a06000010000000100000001 00000000",
          "a06000010000000100000001 00000005",
        }) {
      byte[] packet = Packets.hex(bad);
      assertThat(new RtpPacket().wrap(packet, 0, packet.length)).as(bad).isFalse();
    }
  }

  @Test
  @DisplayName("RFC 3550 random bytes are a packet within their bounds, or refused")
  void garbage() {
    var random = new Random(5);
    RtpPacket view = new RtpPacket();
    for (int i = 0; i < 50_000; i++) {
      byte[] bytes = new byte[3 + random.nextInt(60)];
      random.nextBytes(bytes);
      bytes[3 < bytes.length ? 3 : 0] &= (byte) 0xbf;
      if (view.wrap(bytes, 3, bytes.length - 3)) {
        assertThat(view.payloadOffset() + view.payloadLength()).isLessThanOrEqualTo(bytes.length);
        assertThat(view.payloadLength()).isNotNegative();
        for (int id = 0; id < 16; id++) {
          HeaderExtensions.text(view, id);
          HeaderExtensions.absSendTime(view, id);
        }
      }
    }
  }

  @Test
  @DisplayName("RFC 5761 4 RTCP is told from RTP by its packet type")
  void rtcpOrRtp() {
    assertThat(RtpPacket.isRtcp(Packets.hex("80c8"), 0, 2)).isTrue();
    assertThat(RtpPacket.isRtcp(Packets.hex("80e0"), 0, 2)).isFalse();
    assertThat(RtpPacket.isRtcp(Packets.hex("8060"), 0, 2)).isFalse();
  }

  @Test
  @DisplayName(
      "RFC 8285 4.2 elements of a one-byte extension are found between padding, up to id 15")
  void oneByte() {
    RtpPacket view =
        Packets.view(
            Packets.hex(
                "906f0001 00000001 00000001 bede0005 0010 b0 00 412a2b 22010203 51 6f70 f0 60"
                    + " 60 30 0000"));
    assertThat(HeaderExtensions.audioLevel(view, 1)).isEqualTo(0x30);
    assertThat(HeaderExtensions.transportSequence(view, 4)).isEqualTo(0x2a2b);
    assertThat(HeaderExtensions.absSendTime(view, 2)).isEqualTo(0x010203);
    assertThat(HeaderExtensions.text(view, 5)).isEqualTo("op");
    assertThat(HeaderExtensions.audioLevel(view, 6)).isEqualTo(HeaderExtensions.NONE);
    assertThat(HeaderExtensions.audioLevel(view, 0)).isEqualTo(HeaderExtensions.NONE);
    assertThat(HeaderExtensions.audioLevel(view, 4)).isEqualTo(HeaderExtensions.NONE);
  }

  @Test
  @DisplayName("RFC 8285 4.3 elements of a two-byte extension are found, empty ones too")
  void twoByte() {
    RtpPacket view =
        Packets.view(
            Packets.hex("906f0001 00000001 00000001 10000003 0500 00 1402abcd 0101b0 0000"));
    assertThat(HeaderExtensions.transportSequence(view, 20)).isEqualTo(0xabcd);
    assertThat(HeaderExtensions.audioLevel(view, 1)).isEqualTo(0x30);
    assertThat(HeaderExtensions.text(view, 5)).isNull();
  }

  @Test
  @DisplayName("RFC 8285 what Hearth writes reads back, whichever elements were agreed")
  void egress() {
    for (int bits = 0; bits < 8; bits++) {
      int mid = (bits & 1) != 0 ? 4 : 0;
      int time = (bits & 2) != 0 ? 2 : 0;
      int level = (bits & 4) != 0 ? 1 : 0;
      var extensions = new EgressExtensions(mid, "17", time, level);
      byte[] buf = new byte[100];
      Arrays.fill(buf, (byte) 0xff);
      int at = RtpPacket.writeHeader(buf, 0, extensions.length() > 0, true, 111, 9, 8, 7);
      at += extensions.write(buf, at, 0xabcdef, 0x55);
      assertThat(at).isEqualTo(12 + extensions.length());
      RtpPacket view = new RtpPacket();
      assertThat(view.wrap(buf, 0, at)).isTrue();
      assertThat(view.payloadLength()).isZero();
      assertThat(view.hasExtension()).isEqualTo(bits != 0);
      assertThat(HeaderExtensions.text(view, 4)).isEqualTo(mid > 0 ? "17" : null);
      assertThat(HeaderExtensions.absSendTime(view, 2)).isEqualTo(time > 0 ? 0xabcdef : -1);
      assertThat(HeaderExtensions.audioLevel(view, 1)).isEqualTo(level > 0 ? 0x55 : -1);
    }
  }

  @Test
  @DisplayName("abs-send-time is 6.18 fixed point seconds that wrap every 64 s")
  void sendTime() {
    assertThat(EgressExtensions.absSendTime(0)).isZero();
    assertThat(EgressExtensions.absSendTime(1_500_000)).isEqualTo(3 << 17);
    assertThat(EgressExtensions.absSendTime(64_000_000L * 1_000_000 + 1_000_000))
        .isEqualTo(1 << 18);
    assertThat(EgressExtensions.absSendTime(63_999_999)).isEqualTo(0xffffff);
  }

  @Test
  @DisplayName("The SSRC map holds what was put, through growth and removal, up to its bound")
  void ssrcMap() {
    var random = new Random(9);
    var map = new SsrcMap<Integer>(200);
    var model = new HashMap<Integer, Integer>();
    for (int i = 0; i < 20_000; i++) {
      int ssrc = random.nextInt(400) * (random.nextBoolean() ? 1 : 0x10000);
      if (random.nextInt(3) == 0) {
        assertThat(map.remove(ssrc)).isEqualTo(model.remove(ssrc));
      } else {
        boolean room = model.containsKey(ssrc) || model.size() < 200;
        assertThat(map.put(ssrc, i)).isEqualTo(room);
        if (room) {
          model.put(ssrc, i);
        }
      }
      assertThat(map.size()).isEqualTo(model.size());
      assertThat(map.get(ssrc)).isEqualTo(model.get(ssrc));
    }
    model.forEach((ssrc, value) -> assertThat(map.get(ssrc)).isEqualTo(value));
  }
}
