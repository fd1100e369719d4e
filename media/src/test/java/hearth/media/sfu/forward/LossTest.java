package hearth.media.sfu.forward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LossTest {
  private final Loss loss = new Loss();
  private final ReportedLoss reported = new ReportedLoss();

  @Test
  @DisplayName("a receiver's reports count from its first one on, and each interval once")
  void intervals() {
    reported.take(7, 1_000, loss);
    assertThat(loss.take()).isZero();
    reported.take(17, 1_100, loss);
    assertThat(loss.take()).isEqualTo(0.1);
    reported.take(17, 1_200, loss);
    assertThat(loss.take()).isZero();
    assertThat(loss.take()).isZero();
  }

  @Test
  @DisplayName("an old report changes nothing, and duplicates never make a loss negative")
  void nonsense() {
    reported.take(0, 1_000, loss);
    reported.take(50, 900, loss);
    assertThat(loss.take()).isZero();
    reported.take(-10, 1_100, loss);
    assertThat(loss.take()).isZero();
    reported.take(1_000_000, 1_101, loss);
    assertThat(loss.take()).isEqualTo(1);
  }
}
