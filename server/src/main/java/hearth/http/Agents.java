package hearth.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser is, in a few words of ours, so that somebody knows their own in a list. Nothing of
 * what it says is kept but these words.
 */
final class Agents {
  private record Sign(String mark, String name) {}

  /** The first that fits: most of them claim to be others as well. */
  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser/", "Samsung Internet"),
          new Sign("Firefox/", "Firefox"),
          new Sign("FxiOS/", "Firefox"),
          new Sign("CriOS/", "Chrome"),
          new Sign("Chrome/", "Chrome"),
          new Sign("Safari/", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("CrOS", "ChromeOS"),
          new Sign("Windows", "Windows"),
          new Sign("Macintosh", "Mac"),
          new Sign("Linux", "Linux"));

  private Agents() {}

  /** Of a User-Agent header: <i>Firefox, Linux</i>. */
  static String words(@Nullable String header) {
    var text = header == null ? "" : header;
    return named(BROWSERS, text, "A browser") + ", " + named(SYSTEMS, text, "unknown system");
  }

  private static String named(List<Sign> signs, String text, String otherwise) {
    return signs.stream()
        .filter(sign -> text.contains(sign.mark()))
        .map(Sign::name)
        .findFirst()
        .orElse(otherwise);
  }
}
