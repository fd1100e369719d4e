package hearth.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bench of moves")
class MoveTest {
  @Test
  @DisplayName("seats three in each room, and nobody with anybody of the round before")
  void seating() {
    for (int round = 0; round < 12; round++) {
      Seating before = Seating.round(round);
      Seating next = Seating.round(round + 1);
      assertThat(IntStream.range(0, Seating.PEOPLE))
          .allSatisfy(
              person -> {
                assertThat(next.companions(person)).hasSize(2);
                assertThat(next.news(person, before)).hasSize(2);
              });
    }
  }

  @Test
  @DisplayName("gives the time of every new companion's sound and picture")
  void rounds() throws Exception {
    try (House house = PlaneHouse.open()) {
      Move.Times times = new Move(house).rounds(2);
      assertThat(times.sound().count()).isEqualTo(2 * 24);
      assertThat(times.picture().count()).isEqualTo(2 * 24);
      assertThat(times.sound().p50()).isPositive().isLessThan(times.p99());
    }
  }

  @Test
  @DisplayName("names the percentiles by nearest rank")
  void percentiles() {
    long[] nanos = IntStream.rangeClosed(1, 200).mapToLong(i -> i * 1_000_000L).toArray();
    assertThat(Spread.ofNanos(nanos)).isEqualTo(new Spread(200, 100, 180, 198, 200));
  }
}
