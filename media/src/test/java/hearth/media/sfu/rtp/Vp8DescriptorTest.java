package hearth.media.sfu.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Vp8DescriptorTest {
  @Test
  @DisplayName(
      "RFC 7741 4.2 the smallest descriptor is one byte; P = 0 at the start of partition 0 is a key"
          + " frame")
  void smallest() {
    assertThat(view("10 00").isKeyFrame()).isTrue();
    assertThat(view("10 00").length()).isEqualTo(1);
    assertThat(view("10 01").isKeyFrame()).isFalse();
    assertThat(view("00 00").isKeyFrame()).isFalse();
    assertThat(view("11 00").isKeyFrame()).isFalse();
    assertThat(view("11 00").isFrameStart()).isFalse();
  }

  @Test
  @DisplayName(
      "RFC 7741 4.2 PictureID of 7 and 15 bits, TL0PICIDX and TID are read and rewritten in place")
  void extended() {
    byte[] wide = Packets.hex("90 e0 9234 56 a0 00 ff");
    Vp8Descriptor vp8 = new Vp8Descriptor();
    assertThat(vp8.wrap(wide, 0, wide.length)).isTrue();
    assertThat(vp8.length()).isEqualTo(6);
    assertThat(vp8.pictureId()).isEqualTo(0x1234);
    assertThat(vp8.tl0()).isEqualTo(0x56);
    assertThat(vp8.temporalLayer()).isEqualTo(2);
    assertThat(vp8.isKeyFrame()).isTrue();
    vp8.pictureId(0x7abc);
    vp8.tl0(0xfe);
    assertThat(wide).isEqualTo(Packets.hex("90 e0 fabc fe a0 00 ff"));

    byte[] narrow = Packets.hex("80 80 12 01");
    assertThat(vp8.wrap(narrow, 0, narrow.length)).isTrue();
    assertThat(vp8.pictureIdMask()).isEqualTo(0x7f);
    assertThat(vp8.hasTl0()).isFalse();
    vp8.pictureId(0xff);
    assertThat(narrow).isEqualTo(Packets.hex("80 80 7f 01"));
  }

  @Test
  @DisplayName(
      "RFC 7741 4.2 every descriptor that is cut short is refused, and random bytes never throw")
  void cutShort() {
    byte[] whole = Packets.hex("90 f0 9234 56 a0 00");
    for (int length = 0; length < whole.length; length++) {
      assertThat(new Vp8Descriptor().wrap(whole, 0, length)).as("%d bytes", length).isFalse();
    }
    var random = new Random(8);
    Vp8Descriptor vp8 = new Vp8Descriptor();
    for (int i = 0; i < 50_000; i++) {
      byte[] bytes = new byte[random.nextInt(9)];
      random.nextBytes(bytes);
      if (vp8.wrap(bytes, 0, bytes.length)) {
        assertThat(vp8.length()).isLessThan(bytes.length);
      }
    }
  }

  private static Vp8Descriptor view(String hex) {
    byte[] bytes = Packets.hex(hex);
    Vp8Descriptor vp8 = new Vp8Descriptor();
    assertThat(vp8.wrap(bytes, 0, bytes.length)).isTrue();
    return vp8;
  }
}
