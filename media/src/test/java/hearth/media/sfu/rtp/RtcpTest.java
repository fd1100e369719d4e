package hearth.media.sfu.rtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RtcpTest {
  private final byte[] buf = new byte[1500];

  @Test
  @DisplayName("RFC 3550 6.4 a compound of SR, SDES, RR and BYE reads back")
  void compound() {
    int at = RtcpWriter.senderReport(buf, 5, 11, 0x1122334455667788L, -5, 1000, 2000);
    at = RtcpWriter.cname(buf, at, 11, "slot-3".getBytes(UTF_8));
    int report = at;
    at = RtcpWriter.receiverReport(buf, at, 11);
    at = RtcpWriter.block(buf, report, at, 21, 128, -3, 0x10005, 77, 0xaabbccdd, 65536);
    at = RtcpWriter.block(buf, report, at, 22, 255, 0x7fffff, 1, 2, 3, 4);
    at = RtcpWriter.bye(buf, at, 11);
    assertThat(read(5, at - 5))
        .containsExactly(
            "SR 11 1122334455667788 -5 1000 2000",
            "block 11 21 128 -3 65541 77 aabbccdd 65536",
            "block 11 22 255 8388607 1 2 3 4",
            "bye 11");
  }

  @Test
  @DisplayName("RFC 3550 6.4.1 a report takes 31 blocks and no more")
  void fullReport() {
    int at = RtcpWriter.receiverReport(buf, 0, 1);
    for (int i = 0; i < 40; i++) {
      at = RtcpWriter.block(buf, 0, at, i, 0, 0, 0, 0, 0, 0);
    }
    assertThat(read(0, at)).hasSize(31);
  }

  @Test
  @DisplayName("RFC 4585 6.2.1 a NACK names just what was missing, across the wrap")
  void nack() {
    var random = new Random(1);
    for (int round = 0; round < 500; round++) {
      var missing = new TreeSet<Integer>();
      int base = random.nextInt(65_536);
      for (int n = random.nextInt(1, 128); n > 0; n--) {
        missing.add(random.nextInt(300));
      }
      int[] sequences = missing.stream().mapToInt(m -> (base + m) & 0xffff).toArray();
      int at = RtcpWriter.nack(buf, 0, 7, 8, sequences, sequences.length);
      List<String> expected = new ArrayList<>();
      for (int sequence : sequences) {
        expected.add("nack 7 8 " + sequence);
      }
      assertThat(read(0, at)).isEqualTo(expected);
      assertThat(at).isLessThanOrEqualTo(12 + 4 * sequences.length);
    }
  }

  @Test
  @DisplayName("RFC 4585 6.3.1, RFC 5104 4.3.1 PLI and FIR both ask for a key frame")
  void keyFrames() {
    int at = RtcpWriter.pictureLoss(buf, 0, 7, 8);
    byte[] fir = Packets.hex("84ce0006 00000007 00000000 00000009 01000000 0000000a 02000000");
    System.arraycopy(fir, 0, buf, at, fir.length);
    assertThat(read(0, at + fir.length)).containsExactly("key 7 8", "key 7 9", "key 7 10");
  }

  @Test
  @DisplayName("REMB reads back to within its 18 bits of mantissa")
  void remb() {
    for (long bits : new long[] {0, 1, 262_143, 262_144, 1_000_000, 2_500_000, 1L << 40}) {
      int at = RtcpWriter.maxBitrate(buf, 0, 7, 8, bits);
      long read = Long.parseLong(read(0, at).getFirst().substring("remb 7 ".length()));
      assertThat(read).isBetween(bits < 1 << 18 ? bits : bits - (bits >> 17), bits);
    }
  }

  @Test
  @DisplayName("RFC 3550 A.2 a compound that does not fill the datagram says nothing at all")
  void notWhole() {
    int at = RtcpWriter.pictureLoss(buf, 0, 7, 8);
    assertThat(Rtcp.read(buf, 0, at - 1, new Heard())).isFalse();
    assertThat(Rtcp.read(buf, 0, at + 3, new Heard())).isFalse();
    assertThat(Rtcp.read(buf, 0, 0, new Heard())).isFalse();
    buf[at] = 0x40;
    assertThat(Rtcp.read(buf, 0, at + 4, new Heard())).isFalse();
  }

  @Test
  @DisplayName("RFC 3550 6.4 counts beyond the packet's end and padding are not read as data")
  void overstated() {
    int at = RtcpWriter.receiverReport(buf, 0, 1);
    at = RtcpWriter.block(buf, 0, at, 2, 0, 0, 0, 0, 0, 0);
    buf[0] = (byte) 0x9f;
    assertThat(read(0, at)).hasSize(1);
    byte[] padded = Packets.hex("a1cd0003 00000001 00000002 00000004");
    System.arraycopy(padded, 0, buf, 0, padded.length);
    assertThat(read(0, padded.length)).isEmpty();
    byte[] overPadded = Packets.hex("a1cd0003 00000001 00000002 000000ff");
    System.arraycopy(overPadded, 0, buf, 0, overPadded.length);
    assertThat(read(0, overPadded.length)).isEmpty();
  }

  @Test
  @DisplayName("Random RTCP is read within its bounds and never throws")
  void garbage() {
    var random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      int words = random.nextInt(1, 20);
      byte[] bytes = new byte[words * 4];
      random.nextBytes(bytes);
      bytes[0] = (byte) (0x80 | (bytes[0] & 0x3f));
      bytes[1] = (byte) (200 + random.nextInt(8));
      bytes[2] = 0;
      bytes[3] = (byte) (words - 1);
      Rtcp.read(bytes, 0, bytes.length, new Heard());
    }
  }

  private List<String> read(int off, int len) {
    var heard = new Heard();
    assertThat(Rtcp.read(buf, off, len, heard)).isTrue();
    return heard.said;
  }

  private static final class Heard implements RtcpVisitor {
    final List<String> said = new ArrayList<>();

    @Override
    public void senderReport(int ssrc, long ntp, int rtpTimestamp, long packets, long octets) {
      said.add("SR %d %x %d %d %d".formatted(ssrc, ntp, rtpTimestamp, packets, octets));
    }

    @Override
    public void report(
        int reporter, int source, int fraction, int lost, long high, long jitter, int sr, int d) {
      said.add(
          "block %d %d %d %d %d %d %x %d"
              .formatted(reporter, source, fraction, lost, high, jitter, sr, d));
    }

    @Override
    public void bye(int ssrc) {
      said.add("bye " + ssrc);
    }

    @Override
    public void nack(int sender, int media, int sequence) {
      said.add("nack " + sender + " " + media + " " + sequence);
    }

    @Override
    public void keyFrameRequest(int sender, int media) {
      said.add("key " + sender + " " + media);
    }

    @Override
    public void maxBitrate(int sender, long bitsPerSecond) {
      said.add("remb " + sender + " " + bitsPerSecond);
    }
  }
}
