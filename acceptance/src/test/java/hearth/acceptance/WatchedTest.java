package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That the watch over every other class here sees what it is there for. */
@DisplayName("The watch over every page")
class WatchedTest {
  @Test
  @DisplayName("sees a request to elsewhere, and whatever the page's policy keeps from happening")
  void sees() {
    try (var server = HearthProcess.start();
        var chromium = new Chromium()) {
      var amira = new Person(chromium.context(), "Amira", server.link("Amira"));
      amira.open().heading("Our agreement");
      assertThat(OwnOriginOnly.amiss()).isEmpty();
      assertThat(OwnOriginOnly.requests()).isGreaterThan(3);
      for (String act :
          List.of(
              "fetch('https://elsewhere.test/')",
              "new Image().src = 'https://elsewhere.test/a.png'",
              "new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='",
              "new WebSocket('wss://elsewhere.test/')",
              "new Worker('data:text/javascript,0')",
              "document.body.innerHTML = '<b>words</b>'",
              "const s = document.createElement('style'); s.textContent = 'a{}';"
                  + " document.head.append(s)")) {
        amira.page.evaluate("() => { try { " + act + " } catch { } }");
        amira.page.waitForTimeout(200);
        assertThat(OwnOriginOnly.takeAmiss()).as(act).isNotEmpty();
      }
      assertThat(amira.page.locator("b").count()).as("markup from a string").isZero();
    }
  }
}
