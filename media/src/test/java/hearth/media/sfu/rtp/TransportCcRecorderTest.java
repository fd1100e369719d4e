package hearth.media.sfu.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportCcRecorderTest {
  private final TransportCcRecorder recorder = new TransportCcRecorder();
  private final byte[] buf = new byte[TransportCcRecorder.MAX_LENGTH + 7];

  @Test
  @DisplayName("transport-cc 3.1 the packet's fields stand where the draft puts them")
  void layout() {
    recorder.received(10, 64_000 * 5 + 1_000);
    recorder.received(11, 64_000 * 5 + 2_000);
    recorder.received(13, 64_000 * 5 + 1_750);
    int end = recorder.write(buf, 0, 7, 8);
    assertThat(Arrays.copyOf(buf, end))
        .isEqualTo(Packets.hex("8fcd0006 00000007 00000008 000a0004 00000500 d480 0404ffff 0000"));
    assertThat(recorder.isPending()).isFalse();
    assertThat(recorder.write(buf, 0, 7, 8)).isZero();
  }

  @Test
  @DisplayName("transport-cc a packet that comes after its feedback is told in the next")
  void late() {
    recorder.received(1, 1000);
    recorder.received(3, 2000);
    feedback();
    recorder.received(2, 500_000);
    assertThat(feedback().arrivals).containsEntry(2, 500_000L).containsEntry(3, 2000L);
    recorder.received(4, 501_000);
    assertThat(feedback().arrivals).containsOnlyKeys(4);
  }

  @Test
  @DisplayName("transport-cc a packet that comes twice is told once, with its first time")
  void repeated() {
    recorder.received(1, 1000);
    recorder.received(1, 9000);
    assertThat(feedback().arrivals).containsExactlyEntriesOf(Map.of(1, 1000L));
    recorder.received(1, 9000);
    assertThat(recorder.isPending()).isFalse();
  }

  @Test
  @DisplayName("transport-cc a pause too long for one delta begins another packet")
  void pause() {
    recorder.received(1, 0);
    recorder.received(2, 60_000_000);
    assertThat(feedback().arrivals).containsOnlyKeys(1);
    assertThat(feedback().arrivals).containsExactlyEntriesOf(Map.of(2, 60_000_000L));
  }

  @Test
  @DisplayName("transport-cc a leap of the sequence starts anew and is bounded")
  void leap() {
    recorder.received(1, 0);
    recorder.received(30_000, 1000);
    assertThat(feedback().arrivals).containsOnlyKeys(30_000);
    assertThat(recorder.isPending()).isFalse();
    recorder.received(30_000 - 1024, 2000);
    assertThat(recorder.isPending()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  @DisplayName(
      "transport-cc every arrival is told to within 250 µs, every loss as lost, over wraps")
  void property(long seed) {
    var random = new Random(seed);
    Map<Integer, Long> arrived = new HashMap<>();
    Map<Integer, Long> told = new HashMap<>();
    long now = 1_000_000_000L;
    int losing = random.nextInt(2, 30);
    for (int i = 65_000; i < 65_000 + 40_000; i++) {
      int sequence = i & 0xffff;
      now += random.nextInt(50) == 0 ? random.nextInt(400_000) : random.nextInt(3_000);
      if (random.nextInt(losing) != 0) {
        long arrival = now - (random.nextInt(20) == 0 ? 5_000 : 0);
        recorder.received(sequence, arrival);
        arrived.put(sequence, arrival);
      }
      if (random.nextInt(40) == 0) {
        while (recorder.isPending()) {
          feedback().arrivals.forEach((s, t) -> told.merge(s, t, Math::max));
        }
      }
    }
    while (recorder.isPending()) {
      feedback().arrivals.forEach((s, t) -> told.merge(s, t, Math::max));
    }
    told.forEach(
        (sequence, time) -> {
          Long arrival = arrived.get(sequence);
          if (arrival == null) {
            assertThat(time).isEqualTo(-1);
          } else {
            // The 24 bits of reference time are enough for this run.
            assertThat(arrival - time).isBetween(0L, 249L);
          }
        });
    assertThat(told.keySet().containsAll(arrived.keySet())).isTrue();
  }

  private TransportFeedback feedback() {
    int end = recorder.write(buf, 7, 7, 8);
    assertThat(end - 7).isLessThanOrEqualTo(TransportCcRecorder.MAX_LENGTH);
    TransportFeedback[] read = new TransportFeedback[1];
    Rtcp.read(
        buf,
        7,
        end - 7,
        new RtcpVisitor() {
          @Override
          public void transportFeedback(int sender, int media, byte[] bytes, int off, int len) {
            read[0] = new TransportFeedback(bytes, off, len);
          }
        });
    return read[0];
  }
}
