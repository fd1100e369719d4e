package hearth.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class RateBucketTest {
  private static final long MILLI = 1_000_000;

  private final RateBucket bucket = new RateBucket(10, 5, 0);

  @Test
  @DisplayName("As many as the burst at once, then as many as earned back")
  void burst() {
    assertThat(taken(20, 0)).isEqualTo(10);
    assertThat(taken(20, 199 * MILLI)).isZero();
    assertThat(taken(20, 200 * MILLI)).isEqualTo(1);
    assertThat(taken(20, 1_200 * MILLI)).isEqualTo(5);
  }

  @Test
  @DisplayName(
      "It never holds more than the burst, and a clock that stands still or jumps harms nothing")
  void bounds() {
    assertThat(taken(20, Long.MAX_VALUE / 2)).isEqualTo(10);
    assertThat(taken(20, 0)).isZero();
    assertThat(taken(20, 1_000 * MILLI)).isEqualTo(5);
  }

  private long taken(int tries, long nanos) {
    return IntStream.range(0, tries).filter(_ -> bucket.take(nanos)).count();
  }
}
