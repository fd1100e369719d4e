package hearth.media.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long ways with faults on the way. A seed that ever failed stays here. */
class KurentoJourneyTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  @DisplayName("MK15 over any joins, leaves, plans and faults nobody gets what is not granted")
  void journey(long seed) {
    try (KurentoCircle circle = new KurentoCircle(2)) {
      KurentoJourney journey = new KurentoJourney(circle, seed);
      for (int step = 0; step < 25; step++) {
        journey.step();
        journey.check();
      }
      journey.recovers();
      assertThat(journey.delivered()).isGreaterThan(50);
    }
  }
}
