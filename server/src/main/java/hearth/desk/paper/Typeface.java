package hearth.desk.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/**
 * Liberation Sans, which a PDF brings with it: Latin, Greek, Cyrillic, Hebrew. What it has no shape
 * for is said, not left out: a symbol by its name, any other letter by a box.
 */
final class Typeface {
  static final String BOX = "\u25a1";

  final BaseFont regular = load("LiberationSans-Regular.ttf");
  final BaseFont bold = load("LiberationSans-Bold.ttf");

  private static BaseFont load(String file) {
    try (var in = Typeface.class.getResourceAsStream("/liberation/" + file)) {
      var bytes = Objects.requireNonNull(in, file).readAllBytes();
      return BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, bytes, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text as this font can show it. */
  static String shown(String text, BaseFont font) {
    var shown = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> add(shown, letter, font));
    return shown.toString();
  }

  /** Whether boxes stand for letters of it. */
  static boolean hasBoxes(String text, BaseFont font) {
    return count(shown(text, font)) > count(text);
  }

  private static long count(String text) {
    return text.chars().filter(it -> it == BOX.charAt(0)).count();
  }

  private static void add(StringBuilder shown, int letter, BaseFont font) {
    if (letter == '\t') {
      shown.append("    ");
    } else if (letter == '\n' || font.charExists(letter)) {
      shown.appendCodePoint(letter);
    } else if (!isInvisible(letter)) {
      shown.append(said(letter));
    }
  }

  /** Joins and selects shapes of letters beside it, and has none of its own. */
  private static boolean isInvisible(int letter) {
    return Character.getType(letter) == Character.FORMAT
        || (letter >= 0xFE00 && letter <= 0xFE0F)
        || (letter >= 0xE0100 && letter <= 0xE01EF);
  }

  private static String said(int letter) {
    boolean symbol = Character.getType(letter) == Character.OTHER_SYMBOL;
    return symbol ? "[" + Character.getName(letter).toLowerCase(Locale.ROOT) + "]" : BOX;
  }
}
