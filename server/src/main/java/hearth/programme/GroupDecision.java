package hearth.programme;

import java.util.List;

/** The answer of a group's rules to one command. */
public sealed interface GroupDecision {
  /** It may be; these events make it so. None, when it is so already. */
  record Accepted(List<GroupEvent> events) implements GroupDecision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** It may not be, and nothing has changed. */
  record Refused(GroupRule rule) implements GroupDecision {}

  /** Accepted; the event only when it is not so already. */
  static GroupDecision unless(boolean so, GroupEvent event) {
    return new Accepted(so ? List.of() : List.of(event));
  }

  static GroupDecision refused(GroupRule rule) {
    return new Refused(rule);
  }
}
