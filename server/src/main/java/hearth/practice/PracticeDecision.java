package hearth.practice;

import java.util.List;

/** What comes of a command to the practice. */
public sealed interface PracticeDecision {
  /** It may be, and these events make it so. None, when it is so already. */
  record Accepted(List<PracticeEvent> events) implements PracticeDecision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** It may not be, and nothing has changed. */
  record Refused(PracticeRule rule) implements PracticeDecision {}

  /** Accepted; the event only when it is not so already. */
  static PracticeDecision unless(boolean so, PracticeEvent event) {
    return new Accepted(so ? List.of() : List.of(event));
  }

  static PracticeDecision refused(PracticeRule rule) {
    return new Refused(rule);
  }
}
