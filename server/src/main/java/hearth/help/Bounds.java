package hearth.help;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Said in words for the operator who wrote the file. */
final class Bounds {
  /** Digits in groups, so that a browser can dial it as it stands. */
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]([ .-]?[0-9]){1,19}");

  private Bounds() {}

  static void check(boolean good, String otherwise) {
    if (!good) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  static String text(String what, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(what + " is missing");
    }
    check(text.length() <= longest, what + " is longer than " + longest + " characters");
    check(text.chars().noneMatch(Character::isISOControl), what + " is not on one line");
    return text.strip();
  }

  static @Nullable String textOrNone(String what, @Nullable String text, int longest) {
    return text == null ? null : text(what, text, longest);
  }

  static String phoneNumber(String what, @Nullable String number) {
    if (number == null || !NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException(what + " is not like '112' or '+49 30 123456'");
    }
    return number;
  }
}
