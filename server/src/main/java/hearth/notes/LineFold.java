package hearth.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an event makes of a line. */
final class LineFold {
  private LineFold() {}

  static Line written(
      @Nullable Line before, NoteEvent.LineWritten e, NoteEvent.Recorded recorded, long touched) {
    if (before == null) {
      return new Line(
          e.line(),
          e.version(),
          save(recorded),
          e.sitting(),
          e.words(),
          recorded.at(),
          null,
          recorded.by(),
          false,
          false,
          List.of(),
          touched);
    }
    boolean sameSitting = before.sitting().equals(e.sitting());
    var earlier = new ArrayList<>(before.earlier());
    if (!sameSitting) {
      earlier.add(new Line.Earlier(before.words(), recorded.at()));
    }
    return new Line(
        e.line(),
        e.version(),
        save(recorded),
        e.sitting(),
        e.words(),
        before.writtenAt(),
        sameSitting ? before.changedAt() : recorded.at(),
        recorded.by(),
        false,
        before.redacted(),
        earlier,
        touched);
  }

  static Line struck(Line before, boolean struck, NoteEvent.Recorded recorded, long touched) {
    return new Line(
        before.line(),
        before.version() + 1,
        save(recorded),
        before.sitting(),
        before.words(),
        before.writtenAt(),
        recorded.at(),
        recorded.by(),
        struck,
        before.redacted(),
        before.earlier(),
        touched);
  }

  static Line redacted(
      Line before, NoteEvent.LineRedacted e, NoteEvent.Recorded recorded, long touched) {
    return new Line(
        before.line(),
        e.version(),
        save(recorded),
        before.sitting(),
        e.words(),
        before.writtenAt(),
        recorded.at(),
        recorded.by(),
        before.struck(),
        true,
        List.of(),
        touched);
  }

  private static String save(NoteEvent.Recorded recorded) {
    return Objects.requireNonNullElse(recorded.commandId(), "");
  }
}
