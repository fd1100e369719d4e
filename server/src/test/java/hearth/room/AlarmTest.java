package hearth.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class AlarmTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final TestTimer timer = new TestTimer();
  private final List<Mail.Due> rings = new ArrayList<>();
  private final Alarm alarm = new Alarm(timer, rings::add);

  @Test
  @DisplayName("The alarm rings once, when the deadline has come")
  void rings() {
    alarm.set(NOON.plusSeconds(15), NOON);
    alarm.set(NOON.plusSeconds(15), NOON.plusSeconds(1));
    timer.pass(Duration.ofMillis(14_999));
    assertThat(rings).isEmpty();
    timer.pass(Duration.ofMillis(1));
    assertThat(rings).hasSize(1);
    assertThat(timer.waiting()).isZero();
  }

  @Test
  @DisplayName("An earlier deadline replaces a later one, a later one waits for the earlier ring")
  void earlier() {
    alarm.set(NOON.plusSeconds(60), NOON);
    alarm.set(NOON.plusSeconds(10), NOON);
    timer.pass(Duration.ofSeconds(10));
    assertThat(rings).hasSize(1);
    alarm.rang(rings.getFirst());
    alarm.set(NOON.plusSeconds(60), NOON.plusSeconds(10));
    timer.pass(Duration.ofSeconds(50));
    // The one that was replaced came too, and is taken for none.
    assertThat(rings).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("A deadline in the past rings at once, and when it could not be served only later")
  void noBusyLoop() {
    alarm.set(NOON.minusSeconds(3), NOON);
    timer.pass(Duration.ZERO);
    assertThat(rings).hasSize(1);
    alarm.rang(rings.getLast());
    alarm.set(NOON.minusSeconds(3), NOON);
    timer.pass(Alarm.AGAIN.minusMillis(1));
    assertThat(rings).hasSize(1);
    timer.pass(Duration.ofMillis(1));
    assertThat(rings).hasSize(2);
  }

  @Test
  @DisplayName("With nothing to come nothing is set")
  void nothing() {
    alarm.set(null, NOON);
    assertThat(timer.waiting()).isZero();
  }
}
