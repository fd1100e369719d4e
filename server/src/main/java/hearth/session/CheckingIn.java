package hearth.session;

import hearth.practice.Private;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The week's check-in of a member: every answer may be <i>Not now</i>, none may be endless. */
final class CheckingIn {
  private static final int LONGEST_ANSWER = 1000;
  private static final int BEST_MOOD = 10;
  private static final int ITEMS = 9;
  private static final int MOST_OF_ITEM = 3;

  private CheckingIn() {}

  /** The answers as they are kept: blank is <i>Not now</i>. */
  static Private<CheckIn> tidied(Private<CheckIn> given) {
    var it = given.value();
    return it == null
        ? given
        : Private.of(
            given.owner(),
            Private.Kind.CHECK_IN,
            new CheckIn(
                it.mood(),
                said(it.event()),
                said(it.withWhom()),
                said(it.touched()),
                it.phq9() == null ? null : List.copyOf(it.phq9()),
                it.notSafe()));
  }

  /** Why these answers cannot be taken from this person; null when they can. */
  static @Nullable Rule bars(Asked ask, Private<CheckIn> given) {
    if (ask.byStaff()) {
      return Rule.CI2;
    }
    var it = given.value();
    if (it == null) {
      return Rule.CI5;
    }
    if (!bounded(it)) {
      return Rule.CI3;
    }
    if (!offered(it)) {
      return Rule.CI5;
    }
    var asks = ask.room().opened().checkIn();
    return it.phq9() == null || (asks != null && asks.phq9()) ? null : Rule.CI6;
  }

  private static boolean bounded(CheckIn it) {
    return Stream.of(it.event(), it.withWhom(), it.touched())
        .allMatch(answer -> answer == null || answer.length() <= LONGEST_ANSWER);
  }

  private static boolean offered(CheckIn it) {
    var mood = it.mood();
    var items = it.phq9();
    return (mood == null || (mood >= 0 && mood <= BEST_MOOD))
        && (items == null
            || (items.size() == ITEMS
                && items.stream().allMatch(item -> item >= 0 && item <= MOST_OF_ITEM)));
  }

  private static @Nullable String said(@Nullable String answer) {
    return answer == null || answer.isBlank() ? null : answer.strip();
  }
}
