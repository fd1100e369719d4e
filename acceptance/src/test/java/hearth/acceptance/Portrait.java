package hearth.acceptance;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Somebody whose camera shows a drawn face with their name, so that pictures can be looked at. */
final class Portrait {
  private static final String SCRIPT = script();

  private Portrait() {}

  static Person person(Chromium chromium, String name, String link) {
    var context = chromium.context(1440, 900, ColorScheme.LIGHT);
    context.addInitScript("window.portraitOf = '" + name + "';" + SCRIPT);
    return new Person(context, name, link);
  }

  private static String script() {
    try (var script = Portrait.class.getResourceAsStream("portrait.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
