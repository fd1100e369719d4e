package hearth.media.sfu.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private final Arrivals arrivals = new Arrivals();

  @Test
  @DisplayName("a packet is the first of its number once, across the wrap and out of order")
  void once() {
    Random random = new Random(3550);
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < 200_000; i++) {
      int number = Math.max(0, i / 2 - random.nextInt(400));
      assertThat(arrivals.first(65_000 + number & 0xFFFF))
          .as("number %d at %d", number, i)
          .isEqualTo(seen.add(number));
    }
  }

  @Test
  @DisplayName("what is older than the window counts as come; a far jump forgets the rest")
  void window() {
    assertThat(arrivals.first(5_000)).isTrue();
    assertThat(arrivals.first(5_000 - 1_023)).isTrue();
    assertThat(arrivals.first(5_000 - 1_024)).isFalse();
    assertThat(arrivals.first(20_000)).isTrue();
    assertThat(arrivals.first(20_000)).isFalse();
    assertThat(arrivals.first(19_999)).isTrue();
    assertThat(arrivals.first(5_000)).isFalse();
  }
}
