package hearth.session;

import hearth.practice.ProblemArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a scene's card.
 *
 * @param area which of the four it is about; null for none of them
 * @param situation what has happened, told to <i>self</i>
 * @param aim what is practised
 * @param prompts sentences to begin with
 */
public record SceneText(
    @Nullable ProblemArea area, String title, String situation, String aim, List<String> prompts) {
  private static final int TITLE = 80;
  private static final int SITUATION = 600;
  private static final int AIM = 300;
  private static final int PROMPT = 160;
  private static final int PROMPTS = 6;

  /** What stands for one that was erased. */
  static final SceneText ERASED = new SceneText(null, "A scene", "", "", List.of());

  public SceneText {
    prompts = List.copyOf(prompts);
  }

  /** Only its title must be there. */
  boolean fits() {
    return within(title, 1, TITLE)
        && within(situation, 0, SITUATION)
        && within(aim, 0, AIM)
        && prompts.size() <= PROMPTS
        && prompts.stream().allMatch(prompt -> within(prompt, 1, PROMPT));
  }

  SceneText tidied() {
    return new SceneText(
        area,
        title.strip(),
        situation.strip(),
        aim.strip(),
        prompts.stream().map(String::strip).toList());
  }

  private static boolean within(String text, int least, int most) {
    int length = text.strip().length();
    return length >= least && length <= most;
  }
}
