package hearth.programme;

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
    return helps(found.name(), found.of(), found.initialUntil(), found.finalFrom(), found.length())
        ? GroupDecision.unless(group.isFounded(), event)
        : GroupDecision.refused(GroupRule.PG3);
  }

  static GroupDecision change(Group group, GroupCommand.ChangeProgramme to) {
    if (!helps(to.name(), to.of(), to.initialUntil(), to.finalFrom(), to.length())) {
      return GroupDecision.refused(GroupRule.PG3);
    }
    if (to.of() < group.lastPlanned()) {
      return GroupDecision.refused(GroupRule.PG21);
    }
    var event =
        new GroupEvent.ProgrammeChanged(
            to.name(), to.of(), to.initialUntil(), to.finalFrom(), to.length());
    return GroupDecision.unless(group.terms().with(event).equals(group.terms()), event);
  }

  private static boolean helps(
      String name, int of, int initialUntil, int finalFrom, Duration length) {
    return named(name) && phased(of, initialUntil, finalFrom) && lasting(length);
  }

  private static boolean named(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME;
  }

  private static boolean phased(int of, int initialUntil, int finalFrom) {
    return of >= FEWEST
        && of <= MOST
        && initialUntil >= 1
        && finalFrom > initialUntil + 1
        && finalFrom <= of;
  }

  private static boolean lasting(Duration length) {
    return length.isPositive() && length.compareTo(LONGEST) <= 0;
  }
}
