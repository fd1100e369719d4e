package hearth.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The whole server, on a bench")
class ServerHouseTest {
  @Test
  @DisplayName("moves one after the other, and gives the time to each who is new to each")
  void rounds() throws Exception {
    try (House house = ServerHouse.open("-XX:TieredStopAtLevel=1")) {
      Move.Times times = new Move(house).rounds(4);
      assertThat(times.sound().count()).isBetween(4 * 4, 4 * 6);
      assertThat(times.picture().count()).isEqualTo(times.sound().count());
      assertThat(times.sound().p50()).isPositive().isLessThan(times.p99());
    }
  }
}
