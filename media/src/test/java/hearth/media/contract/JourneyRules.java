package hearth.media.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long ways through random joins, leaves and plans. A seed that ever failed stays here. */
interface JourneyRules {
  Circle circle();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  @DisplayName(
      "MP60 over any joins, leaves and plans each packet reaches just whom the plan grants")
  default void journey(long seed) {
    Journey journey = new Journey(circle(), seed);
    for (int step = 0; step < 40; step++) {
      journey.step();
      journey.check();
    }
    assertThat(journey.delivered()).isGreaterThan(100);
  }
}
