package hearth.practice;

import java.util.List;

/**
 * One version of a group's agreement, exactly as it is shown.
 *
 * @param version from 1; a new text is a new version and asks everyone again
 * @param text the introduction above the clauses, plain text, paragraphs parted by an empty line
 * @param clauses each is ticked by itself
 * @param hash SHA-256 of the exact text shown, in lower-case hex (see {@link #hashOf})
 */
public record Agreement(int version, String text, List<Clause> clauses, String hash) {
  public Agreement {
    clauses = List.copyOf(clauses);
  }

  /** One line to tick. */
  public record Clause(String id, String text) {}

  public static Agreement of(int version, String text, List<Clause> clauses) {
    return new Agreement(version, text, clauses, hashOf(text, clauses));
  }

  /** SHA-256 over {@code text LF} and, for each clause, {@code id TAB text LF}, all UTF-8. */
  public static String hashOf(String text, List<Clause> clauses) {
    var shown = new StringBuilder(text).append('\n');
    clauses.forEach(c -> shown.append(c.id()).append('\t').append(c.text()).append('\n'));
    try {
      var sha = java.security.MessageDigest.getInstance("SHA-256");
      var digest = sha.digest(shown.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return java.util.HexFormat.of().formatHex(digest);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
