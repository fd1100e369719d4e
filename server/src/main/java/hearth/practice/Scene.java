package hearth.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene of the practice's library: a conversation to practise. The practice's own text, of nobody
 * in particular.
 *
 * @param id the same again is the same scene
 * @param area null for none of the four
 * @param situation where one stands, told to <i>self</i>
 * @param aim what is practised
 * @param prompts sentences to begin with, and hints for those who play or watch
 */
public record Scene(
    String id,
    @Nullable ProblemArea area,
    String title,
    String situation,
    String aim,
    List<String> prompts) {
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_SITUATION = 600;
  private static final int LONGEST_AIM = 300;
  private static final int LONGEST_PROMPT = 160;
  private static final int MOST_PROMPTS = 6;

  public Scene {
    prompts = List.copyOf(prompts);
  }

  /** Without the blanks around what was typed. */
  public Scene tidied() {
    return new Scene(
        id,
        area,
        title.strip(),
        situation.strip(),
        aim.strip(),
        prompts.stream().map(String::strip).toList());
  }

  /** Why it cannot be put into the library; null for nothing. */
  @Nullable PracticeRule fault() {
    if (!isLine(title, LONGEST_TITLE)) {
      return PracticeRule.SC2;
    }
    if (!Wording.isPlain(situation, c -> c == '\n') || !fits(situation, LONGEST_SITUATION)) {
      return PracticeRule.SC3;
    }
    if (!isLine(aim, LONGEST_AIM)) {
      return PracticeRule.SC4;
    }
    boolean prompting = prompts.stream().allMatch(prompt -> isLine(prompt, LONGEST_PROMPT));
    return prompting && prompts.size() <= MOST_PROMPTS ? null : PracticeRule.SC5;
  }

  private static boolean isLine(String text, int longest) {
    return Wording.isPlain(text, _ -> false) && fits(text, longest);
  }

  private static boolean fits(String text, int longest) {
    return !text.isBlank() && text.length() <= longest;
  }
}
