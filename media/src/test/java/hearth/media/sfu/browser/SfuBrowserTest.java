package hearth.media.sfu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.sfu.SfuSettings;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "hearth.media.sfu.browser.Chromium#isHere", disabledReason = "no chromium")
@Timeout(120)
class SfuBrowserTest {
  private static Chromium chromium;

  @BeforeAll
  static void launch() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  private static void plays(Tab tab, int slot) {
    Count before = tab.count(slot);
    await()
        .atMost(Duration.ofSeconds(15))
        .pollInSameThread()
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () -> {
              Count now = tab.count(slot);
              assertThat(now.wentOnSince(before)).as("%s → %s", before, now).isTrue();
            });
  }

  @Test
  @DisplayName("two browsers see and hear each other, and nothing plays in the other slots")
  void two() {
    try (Gathering here = new Gathering(chromium, SfuSettings.loopback())) {
      Tab anna = here.join("anna");
      Tab ben = here.join("ben");
      anna.connect();
      ben.connect();
      here.circle("anna", "ben");
      plays(anna, 0);
      plays(ben, 0);
      assertThat(anna.count(1).pictures() + anna.count(1).sounds()).isZero();
    }
  }
}
