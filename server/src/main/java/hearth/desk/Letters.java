package hearth.desk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Texts made alike for a search: without case, accents and other forms of a letter. */
final class Letters {
  /** Letters of their own, which nothing takes apart, by how people without them type them. */
  private static final Map<Integer, String> ALIKE =
      Map.ofEntries(
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"));

  private Letters() {}

  static String folded(String text) {
    var folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(letter -> !isMark(letter))
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .forEach(letter -> add(folded, letter));
    return folded.toString();
  }

  /** Each folded. */
  static List<String> words(String text) {
    return Arrays.stream(folded(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static void add(StringBuilder folded, int letter) {
    var alike = letter < 0x80 ? null : ALIKE.get(letter);
    if (alike == null) {
      folded.appendCodePoint(letter);
    } else {
      folded.append(alike);
    }
  }

  private static boolean isMark(int letter) {
    return letter >= 0x80
        && switch (Character.getType(letter)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.FORMAT ->
              true;
          default -> false;
        };
  }
}
