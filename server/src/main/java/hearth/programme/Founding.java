package hearth.programme;

import hearth.practice.Phase;
import java.time.Duration;

/** What a programme must be to help: long enough, in three phases, of sessions that end. */
final class Founding {
  private static final int FEWEST = 12;
  private static final int MOST = 16;
  private static final int LONGEST_NAME = 100;
  private static final Duration LONGEST = Duration.ofHours(4);

  private Founding() {}

  static GroupDecision found(Group group, GroupCommand.Found found) {
    var event =
        new GroupEvent.GroupFounded(
            found.group(),
            found.name(),
            found.of(),
            found.initialUntil(),
            found.finalFrom(),
            found.length());
    if (group.isFounded() && !event.equals(group.founding())) {
      return GroupDecision.refused(GroupRule.PG2);
    }
    return named(found.name()) && phased(found) && lasting(found.length())
        ? GroupDecision.unless(group.isFounded(), event)
        : GroupDecision.refused(GroupRule.PG3);
  }

  static Phase phase(GroupEvent.GroupFounded founding, int number) {
    if (number <= founding.initialUntil()) {
      return Phase.INITIAL;
    }
    return number < founding.finalFrom() ? Phase.MIDDLE : Phase.FINAL;
  }

  private static boolean named(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME;
  }

  private static boolean phased(GroupCommand.Found it) {
    return it.of() >= FEWEST
        && it.of() <= MOST
        && it.initialUntil() >= 1
        && it.finalFrom() > it.initialUntil() + 1
        && it.finalFrom() <= it.of();
  }

  private static boolean lasting(Duration length) {
    return length.isPositive() && length.compareTo(LONGEST) <= 0;
  }
}
