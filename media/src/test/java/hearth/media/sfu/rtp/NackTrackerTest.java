package hearth.media.sfu.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NackTrackerTest {
  private static final long RTT = 40_000;

  private final NackTracker tracker = new NackTracker();
  private final int[] due = new int[NackTracker.MAX_MISSING];

  @Test
  @DisplayName(
      "RFC 4585 a gap is asked for after 5 ms, in order, across the wrap, and not when it was only"
          + " reordered")
  void gap() {
    tracker.received(65_533, 0);
    tracker.received(1, 0);
    assertThat(due(4_999)).isEmpty();
    tracker.received(65_535, 4_999);
    assertThat(due(5_000)).containsExactly(65_534, 0);
    assertThat(due(5_001)).isEmpty();
    tracker.received(65_534, 10_000);
    tracker.received(0, 10_000);
    assertThat(due(10_000_000)).isEmpty();
    assertThat(tracker.takeLost()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 8", "40000, 6", "300000, 3"})
  @DisplayName("RFC 4585 what does not come is asked for with growing pauses, 8 times or for 1 s")
  void backOff(long roundTrip, int times) {
    tracker.received(1, 0);
    tracker.received(3, 0);
    long last = 0;
    long lastPause = 0;
    int asked = 0;
    for (long now = 0; now < 3_000_000; now += 1_000) {
      if (tracker.due(now, roundTrip, due) > 0) {
        if (asked > 0) {
          assertThat(now - last).isGreaterThan(lastPause);
          lastPause = now - last;
        }
        last = now;
        asked++;
      }
    }
    assertThat(asked).isEqualTo(times);
    assertThat(tracker.missing()).isZero();
    assertThat(tracker.takeLost()).isTrue();
    assertThat(tracker.takeLost()).isFalse();
  }

  @Test
  @DisplayName("A gap beyond the bound is given up at once: a key frame is cheaper")
  void tooMany() {
    tracker.received(1, 0);
    tracker.received(NackTracker.MAX_MISSING + 2, 0);
    assertThat(tracker.missing()).isEqualTo(NackTracker.MAX_MISSING);
    tracker.received(NackTracker.MAX_MISSING + 4, 0);
    assertThat(tracker.missing()).isZero();
    assertThat(tracker.takeLost()).isTrue();
  }

  @Test
  @DisplayName("Under random loss just the lost are asked for")
  void property() {
    var random = new Random(6);
    Set<Integer> lost = new HashSet<>();
    Set<Integer> asked = new HashSet<>();
    tracker.received(60_000, 0);
    for (int i = 60_001; i < 90_000; i++) {
      int sequence = i & 0xffff;
      long now = i * 1_000L;
      if (random.nextInt(10) == 0) {
        lost.add(sequence);
      } else {
        tracker.received(sequence, now);
      }
      for (int wanted : due(now)) {
        asked.add(wanted);
        if (random.nextBoolean()) {
          tracker.received(wanted, now);
        }
      }
    }
    assertThat(lost).containsAll(asked);
    assertThat(asked.size()).isGreaterThan(lost.size() - 50);
  }

  private int[] due(long now) {
    return Arrays.copyOf(due, tracker.due(now, RTT, due));
  }
}
