package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;

/** Somebody of staff with the notes open, who types as people do. */
record NoteTaker(Person person) {
  /** 100 words a minute, of five letters and a blank. */
  private static final double KEY_MS = 60_000.0 / (100 * 6);

  private static final Duration SAVED_WITHIN = Duration.ofSeconds(30);

  Locator writer() {
    return person.page.getByLabel("New line", new Page.GetByLabelOptions().setExact(true));
  }

  void type(String text) {
    person.page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(KEY_MS));
  }

  static Duration typing(int keys) {
    return Duration.ofMillis((long) (keys * KEY_MS));
  }

  void endsTheLine() {
    person.page.keyboard().press("Enter");
  }

  /** What is said of all lines, within as long as a bad line may take. */
  void isTold(String words) {
    assertThat(notes().getByRole(AriaRole.STATUS).getByText(words))
        .isVisible(
            new LocatorAssertions.IsVisibleOptions().setTimeout((double) SAVED_WITHIN.toMillis()));
  }

  /** Each of them once, in the order in which they were written. */
  void reads(List<String> lines) {
    for (String line : lines) {
      assertThat(notes().getByRole(AriaRole.LISTITEM).getByText(line)).hasCount(1);
    }
    assertThat(String.join("\n", notes().getByRole(AriaRole.LISTITEM).allTextContents()))
        .containsSubsequence(lines);
  }

  private Locator notes() {
    return Screen.region(person, "Notes");
  }

  /** What this tab keeps of lines that are not saved. */
  List<String> kept() {
    var found =
        (List<?>)
            person.page.evaluate(
                "() => Object.keys(sessionStorage).filter(k => k.startsWith('hearth-note:'))"
                    + ".map(k => sessionStorage.getItem(k))");
    return found.stream().map(String::valueOf).toList();
  }
}
