package hearth.media.sfu.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsentTest {
  private final Consent consent = new Consent();

  private static long seconds(long seconds) {
    return TimeUnit.SECONDS.toNanos(seconds);
  }

  @Test
  @DisplayName("silence is noticed after six seconds; RFC 7675: nothing is sent after thirty")
  void silence() {
    assertThat(consent.stands(seconds(1))).isFalse();
    assertThat(consent.silent(seconds(100))).isFalse();
    consent.given(seconds(10));
    assertThat(consent.silent(seconds(16))).isFalse();
    assertThat(consent.silent(seconds(17))).isTrue();
    assertThat(consent.stands(seconds(39))).isTrue();
    assertThat(consent.stands(seconds(40))).isFalse();
    consent.given(seconds(50));
    assertThat(consent.silent(seconds(51))).isFalse();
    assertThat(consent.stands(seconds(51))).isTrue();
  }
}
