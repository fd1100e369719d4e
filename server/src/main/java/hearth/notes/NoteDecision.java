package hearth.notes;

import java.util.List;

/** What comes of a command: what then has happened, which may be nothing more, or why not. */
public sealed interface NoteDecision {
  record Accepted(List<NoteEvent> events) implements NoteDecision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Refused(NoteRule rule) implements NoteDecision {}

  static NoteDecision accepted(NoteEvent event) {
    return new Accepted(List.of(event));
  }

  /** It is so already. */
  static NoteDecision nothing() {
    return new Accepted(List.of());
  }

  static NoteDecision refused(NoteRule rule) {
    return new Refused(rule);
  }
}
