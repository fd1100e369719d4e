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

  static Decision accepted(Event... events) {
    return new Accepted(List.of(events));
  }

  /** Accepted; the event only when it is not so already. */
  static Decision unless(boolean so, Event event) {
    return so ? accepted() : accepted(event);
  }

  static Decision refused(Rule rule) {
    return new Refused(rule);
  }
}
