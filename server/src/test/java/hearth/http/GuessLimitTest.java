package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuessLimitTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final GuessLimit guesses = new GuessLimit(now::get);

  @Test
  @DisplayName("an address is listened to again after a minute, and the others all along")
  void forgets() {
    for (int i = 0; i < GuessLimit.WRONG_A_MINUTE; i++) {
      assertThat(guesses.tooMany("a")).isFalse();
      guesses.wrong("a");
    }
    assertThat(guesses.tooMany("a")).isTrue();
    assertThat(guesses.tooMany("b")).isFalse();
    now.set(Instant.EPOCH.plusSeconds(59));
    assertThat(guesses.tooMany("a")).isTrue();
    now.set(Instant.EPOCH.plusSeconds(60));
    assertThat(guesses.tooMany("a")).isFalse();
  }

  @Test
  @DisplayName("all the addresses of one house in IPv6 are one")
  void house() {
    for (int i = 0; i < GuessLimit.WRONG_A_MINUTE; i++) {
      guesses.wrong("2001:db8:0:7:" + i + ":0:0:1");
    }
    assertThat(guesses.tooMany("[2001:db8:0:7::99]")).isTrue();
    assertThat(guesses.tooMany("2001:db8:0:8::1")).isFalse();
  }

  @Test
  @DisplayName("it remembers a bounded number of addresses")
  void bounded() {
    for (int i = 0; i < GuessLimit.WRONG_A_MINUTE; i++) {
      guesses.wrong("first");
    }
    for (int i = 0; i < GuessLimit.MAX_ADDRESSES; i++) {
      guesses.wrong("address" + i);
    }
    assertThat(guesses.tooMany("first")).isFalse();
  }
}
