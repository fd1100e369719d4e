package hearth.notes;

import hearth.practice.ProblemArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code #tags} in a text: a letter first, then letters, digits, and hyphens between. */
final class Tags {
  private static final int MOST = 12;
  private static final Pattern TAG =
      Pattern.compile("(?<![\\p{L}\\p{N}#&/])#(\\p{L}[\\p{L}\\p{M}\\p{N}-]{0,31})");
  private static final Map<String, ProblemArea> AREAS =
      Map.of(
          "grief", ProblemArea.GRIEF,
          "dispute", ProblemArea.ROLE_DISPUTE,
          "transition", ProblemArea.ROLE_TRANSITION,
          "connection", ProblemArea.INTERPERSONAL_DEFICITS);

  private Tags() {}

  static List<String> in(String text) {
    return TAG.matcher(text)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT).replaceAll("-+$", ""))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** The first that names one of the four; null for none. */
  static @Nullable ProblemArea area(List<String> tags) {
    return tags.stream().map(AREAS::get).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
