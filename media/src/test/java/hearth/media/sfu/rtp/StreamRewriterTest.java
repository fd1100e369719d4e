package hearth.media.sfu.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamRewriterTest {
  private final StreamRewriter stream = new StreamRewriter(5000, 1_000_000, 90_000);

  @Test
  @DisplayName("A new source's numbers go on where the last one's ended, from its key frame")
  void switching() {
    stream.attach(1);
    assertThat(out(65_535, 90_000, true, 32_767, 255, 0)).isEqualTo("5000 1000000 5001 9");
    assertThat(out(0, 93_000, false, 0, 0, 33_333)).isEqualTo("5001 1003000 5002 10");
    stream.attach(2);
    assertThat(out(40_000, 7, false, 99, 1, 50_000)).isEqualTo("dropped");
    assertThat(out(40_001, 3_007, true, 100, 2, 133_333)).isEqualTo("5002 1012000 5003 11");
    assertThat(out(39_999, 3_007, true, 99, 2, 133_400)).isEqualTo("dropped");
    assertThat(out(40_003, 6_007, false, 101, 3, 166_666)).isEqualTo("5004 1015000 5004 12");
    assertThat(out(40_002, 3_007, false, 100, 2, 166_700)).isEqualTo("5003 1012000 5003 11");
    stream.attach(3);
    assertThat(out(9, 50, true, 200, 77, 266_666)).isEqualTo("5005 1024000 5005 13");
  }

  @Test
  @DisplayName(
      "A NACK is answered with the source's number since the switch, and never for before it")
  void originals() {
    stream.attach(1);
    out(10, 0, true, 1, 1, 0);
    out(12, 0, false, 1, 1, 0);
    assertThat(stream.original(5001)).isEqualTo(11);
    assertThat(stream.original(5002)).isEqualTo(12);
    assertThat(stream.original(5003)).isEqualTo(StreamRewriter.NONE);
    assertThat(stream.original(4999)).isEqualTo(StreamRewriter.NONE);
    stream.attach(2);
    assertThat(stream.original(5001)).isEqualTo(StreamRewriter.NONE);
    out(700, 0, true, 1, 1, 100_000);
    assertThat(stream.original(5002)).isEqualTo(StreamRewriter.NONE);
    assertThat(stream.original(5003)).isEqualTo(700);
    stream.detach();
    assertThat(stream.original(5003)).isEqualTo(StreamRewriter.NONE);
    assertThat(out(701, 0, true, 2, 1, 100_000)).isEqualTo("dropped");
  }

  @Test
  @DisplayName(
      "Sources without PictureID, or with one of 7 bits, leave the count for those that have it")
  void otherWidths() {
    stream.attach(1);
    out(1, 0, true, 500, 1, 0);
    stream.attach(2);
    RtpPacket narrow =
        Packets.rtp(9, 0, 2, (byte) 0x90, (byte) 0x80, (byte) 0x7f, (byte) 0, (byte) 0);
    Vp8Descriptor vp8 = Packets.descriptor(narrow);
    assertThat(stream.accept(narrow, vp8, 50_000)).isTrue();
    stream.rewrite(vp8);
    assertThat(vp8.pictureId()).isEqualTo(5002 & 0x7f);
    stream.attach(3);
    RtpPacket none = Packets.rtp(9, 0, 3, (byte) 0x10, (byte) 0);
    assertThat(stream.accept(none, Packets.descriptor(none), 90_000)).isTrue();
    stream.attach(4);
    assertThat(out(1, 0, true, 17, 1, 150_000)).endsWith(" 5003 10");
  }

  @Test
  @DisplayName("The timestamp at a moment goes on at the pace of the last packet")
  void timestampAt() {
    stream.attach(1);
    out(1, 0, true, 1, 1, 1_000_000);
    assertThat(stream.timestampAt(1_500_000)).isEqualTo(1_045_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  @DisplayName(
      "Over switches, wraps, loss and reordering the stream is one: no number twice, nothing steps"
          + " back")
  void property(long seed) {
    var random = new Random(seed);
    var taken = new HashSet<Long>();
    long highest = 4999;
    int lastTimestamp = 0;
    boolean any = false;
    long now = 0;
    for (int turn = 0; turn < 60; turn++) {
      stream.attach(turn);
      long before = highest;
      boolean first = true;
      for (Frame packet : new SourceModel(random, turn).packets()) {
        now += random.nextInt(8_000);
        RtpPacket in = packet.packet();
        Vp8Descriptor vp8 = Packets.descriptor(in);
        if (!stream.accept(in, vp8, now)) {
          assertThat(first || stream.original(stream.sequence(in.sequence())) == -1).isTrue();
          continue;
        }
        stream.rewrite(vp8);
        int out = stream.sequence(in.sequence());
        long number = SequenceNumbers.unwrap(highest, out);
        assertThat(number).isGreaterThan(before);
        assertThat(taken.add(number)).as("number %d twice", number).isTrue();
        assertThat(stream.original(out)).isEqualTo(in.sequence());
        if (first) {
          assertThat(number).isEqualTo(before + 1);
          assertThat(packet.key).isTrue();
        }
        if (number > highest) {
          highest = number;
          int timestamp = stream.timestamp(in.timestamp());
          assertThat(any && timestamp - lastTimestamp < (first ? 1 : 0)).isFalse();
          lastTimestamp = timestamp;
          any = true;
        }
        first = false;
      }
      assertThat(stream.original((int) before & 0xffff)).isEqualTo(StreamRewriter.NONE);
    }
    assertThat(highest).isGreaterThan(70_000);
  }

  private String out(int sequence, int timestamp, boolean key, int picture, int tl0, long now) {
    RtpPacket packet = Packets.rtp(sequence, timestamp, 1, Packets.vp8(key, picture, tl0));
    Vp8Descriptor vp8 = Packets.descriptor(packet);
    if (!stream.accept(packet, vp8, now)) {
      return "dropped";
    }
    stream.rewrite(vp8);
    return stream.sequence(sequence)
        + " "
        + stream.timestamp(timestamp)
        + " "
        + vp8.pictureId()
        + " "
        + vp8.tl0();
  }

  private record Frame(boolean key, RtpPacket packet) {}

  /** A publisher whose packets are lost and swapped on their way. */
  private record SourceModel(Random random, int ssrc) {
    List<Frame> packets() {
      int sequence = random.nextInt(65_536);
      int timestamp = random.nextInt();
      int picture = random.nextInt(32_768);
      Deque<Frame> sent = new ArrayDeque<>();
      for (int frame = 0; frame < 800; frame++) {
        boolean key = frame == 5 || random.nextInt(200) == 0;
        byte[] payload = Packets.vp8(key, (picture + frame) & 0x7fff, frame & 0xff);
        for (int n = random.nextInt(1, 4); n > 0; n--) {
          sent.add(new Frame(key, Packets.rtp(sequence++ & 0xffff, timestamp, ssrc, payload)));
        }
        timestamp += 3000;
      }
      return shuffled(new ArrayList<>(sent));
    }

    private List<Frame> shuffled(List<Frame> sent) {
      Set<Integer> lost = new HashSet<>();
      for (int i = 0; i < sent.size(); i++) {
        if (random.nextInt(20) == 0) {
          lost.add(i);
        }
        int other = Math.min(sent.size() - 1, i + random.nextInt(4));
        if (random.nextInt(5) == 0) {
          Frame swapped = sent.set(i, sent.get(other));
          sent.set(other, swapped);
        }
      }
      List<Frame> arrived = new ArrayList<>();
      for (int i = 0; i < sent.size(); i++) {
        if (!lost.contains(i)) {
          arrived.add(sent.get(i));
        }
      }
      return arrived;
    }
  }
}
