package hearth.session;

import java.util.List;

/** The answer of the rules to one command. */
public sealed interface Decision {
  /** It may be; these events make it so. None, when it is so already. */
  record Accepted(List<Event> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** It may not be, and nothing has changed. */
  record Refused(Rule rule) implements Decision {}
}
