package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Pictures of a screen for people to look at, in {@code target/look}, and what a machine can judge
 * of it at every size, light and dark: nothing is cut off, and nobody is shut out.
 */
final class Look {
  private static final int[] DESK = {1440, 900};
  private static final boolean LONG = Boolean.getBoolean("hearth.long");
  private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
  private static final List<int[]> SIZES =
      List.of(new int[] {360, 740}, new int[] {1024, 768}, DESK);
  private static final Path FOLDER = Path.of("target", "look");

  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /**
   * What moves for a while has come to rest, and has been drawn. A window that draws nothing, for
   * nothing changes in it, is waited for no longer than that takes.
   */
  private static final String SETTLED =
      """
      async () => {
        const atMost = (ms, what) => Promise.race([what, new Promise(done => setTimeout(done, ms))]);
        const frame = () => atMost(500, new Promise(requestAnimationFrame));
        await frame();
        const short = document.getAnimations().filter(a => a.effect.getComputedTiming().endTime !== Infinity);
        await atMost(5000, Promise.all(short.map(a => a.finished.catch(() => {}))));
        await frame();
      }
      """;

  private Look() {}

  private static void settle(Page page) {
    page.evaluate(SETTLED);
  }

  static void at(Person person, String screen) {
    at(person.page, screen);
  }

  /** Every size; in the long run each by day and by night, else they take turns. */
  static void at(Page page, String screen) {
    var faults = new ArrayList<String>();
    boolean night = false;
    for (int[] size : SIZES) {
      for (ColorScheme scheme : LONG ? BOTH : List.of(BOTH.get(night ? 1 : 0))) {
        faults.addAll(faults(page, screen, size, scheme));
      }
      night = !night;
    }
    rest(page, DESK, faults);
  }

  /** The same at a desk by day and on a telephone by night alone, for screens there are many of. */
  static void briefly(Page page) {
    var before = page.viewportSize();
    var screen = page.title().replaceAll("\\W+", "-").toLowerCase(Locale.ROOT);
    var faults = new ArrayList<String>();
    faults.addAll(faults(page, screen, SIZES.getFirst(), ColorScheme.DARK));
    faults.addAll(faults(page, screen, SIZES.get(1), ColorScheme.LIGHT));
    rest(page, new int[] {before.width, before.height}, faults);
  }

  private static List<String> faults(Page page, String screen, int[] size, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(size[0], size[1]);
    settle(page);
    var name = screen + "-" + size[0] + "-" + scheme.name().toLowerCase(Locale.ROOT);
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    var faults = new ArrayList<String>();
    if (((Number) page.evaluate(SIDEWAYS)).intValue() > 0) {
      faults.add(name + " scrolls sideways");
    }
    Axe.faults(page).forEach(fault -> faults.add(name + " " + fault));
    return faults;
  }

  private static void rest(Page page, int[] size, List<String> faults) {
    page.setViewportSize(size[0], size[1]);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    assertThat(faults).isEmpty();
  }
}
