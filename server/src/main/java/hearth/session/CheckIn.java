package hearth.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a member's week was; null stands for <i>Not now</i>. Staff of the session alone see it, and
 * the member.
 *
 * @param mood 0–10
 * @param event what happened between them and someone this week
 * @param withWhom with whom
 * @param touched how it touched the mood
 * @param phq9 nine items 0–3, where the group asks for them
 * @param notSafe <i>I am not safe today</i>
 */
public record CheckIn(
    @Nullable Integer mood,
    @Nullable String event,
    @Nullable String withWhom,
    @Nullable String touched,
    @Nullable List<Integer> phq9,
    boolean notSafe) {
  /** PHQ-9's item of thoughts of death or self-harm; null when it was not answered. */
  public @Nullable Integer ninth() {
    return phq9 == null ? null : phq9.getLast();
  }

  /** PHQ-9's total, 0–27; null when it was not answered. */
  public @Nullable Integer total() {
    return phq9 == null ? null : phq9.stream().mapToInt(item -> item).sum();
  }
}
