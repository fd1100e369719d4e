package hearth.media.sfu.forward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private static final long SECOND = 1_000_000_000L;
  private static final int PACKET = 1_000;

  private final Allowance allowance = new Allowance(-SECOND);

  private int takenAt(long nanos, int length) {
    int taken = 0;
    while (taken < 1_000_000 && allowance.take(length, nanos)) {
      taken++;
    }
    return taken;
  }

  @Test
  @DisplayName("MW42 a burst passes, then as much as a second allows and never more than a burst")
  void bytes() {
    assertThat(takenAt(0, PACKET)).isEqualTo(Allowance.MOST_BYTES / PACKET);
    assertThat(takenAt(SECOND, PACKET)).isEqualTo(Allowance.BYTES_A_SECOND / PACKET);
    assertThat(takenAt(SECOND + SECOND / 1_000, PACKET)).isEqualTo(1);
    assertThat(takenAt(1_000 * SECOND, PACKET)).isEqualTo(Allowance.MOST_BYTES / PACKET);
  }

  @Test
  @DisplayName("MW42 small packets count as the work they are")
  void smallPackets() {
    assertThat(takenAt(0, 20)).isEqualTo(Allowance.MOST_BYTES / Allowance.LEAST_BYTES);
  }

  @Test
  @DisplayName("MW42 a camera and a microphone of our own page never come near it")
  void ownPage() {
    for (int milli = 0; milli < 60_000; milli += 10) {
      assertThat(allowance.take(1_200, milli * (SECOND / 1_000))).isTrue();
    }
  }
}
