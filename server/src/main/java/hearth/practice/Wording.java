package hearth.practice;

import hearth.practice.Agreement.Clause;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What an agreement may say: plain text of a length that somebody reads before they sign it. */
public final class Wording {
  public static final int LONGEST_TEXT = 20_000;
  public static final int MOST_CLAUSES = 30;
  public static final int LONGEST_CLAUSE = 500;

  /** They show letters in another order than the one that is signed. */
  private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;

  private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;

  private Wording() {}

  /** What is wrong with it, in words for whoever wrote it; null for nothing. */
  public static @Nullable String fault(String text, List<Clause> clauses) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      return "The introduction has 1 to 20,000 characters.";
    }
    if (clauses.isEmpty() || clauses.size() > MOST_CLAUSES) {
      return "An agreement has 1 to 30 lines to tick.";
    }
    if (clauses.stream().anyMatch(clause -> !isLine(clause.text()))) {
      return "Each line to tick has 1 to 500 characters.";
    }
    var ids = new HashSet<String>();
    if (!clauses.stream().allMatch(clause -> isId(clause.id()) && ids.add(clause.id()))) {
      return "Each line to tick has a name of its own.";
    }
    boolean plain =
        isPlain(text, c -> c == '\n')
            && clauses.stream().allMatch(clause -> isPlain(clause.text(), c -> false));
    return plain ? null : "An agreement is plain text; a hidden character is in it. Please retype.";
  }

  /** Whether nothing is wrong with it, and its hash is that of its very words. */
  public static boolean isWhole(Agreement agreement) {
    var clauses = agreement.clauses();
    return fault(agreement.text(), clauses) == null
        && agreement.hash().equals(Agreement.hashOf(agreement.text(), clauses));
  }

  private static boolean isLine(String text) {
    return !text.isBlank() && text.length() <= LONGEST_CLAUSE;
  }

  private static boolean isId(String id) {
    return id.matches("[A-Za-z0-9_-]{1,64}");
  }

  /** What is hashed is what is shown: nothing hidden, nothing that parts lines but where it may. */
  public static boolean isPlain(String text, IntPredicate allowed) {
    return text.codePoints().allMatch(c -> allowed.test(c) || isShown(c));
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c != LEFT_TO_RIGHT_OVERRIDE && c != RIGHT_TO_LEFT_OVERRIDE;
    };
  }
}
