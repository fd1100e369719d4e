package hearth.notes;

import hearth.practice.Owner;
import hearth.practice.Private;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one of staff has written of one session, as its events have made it. Its lines stand in the
 * order in which they were first saved.
 *
 * @param events how many there have been
 */
public record Notebook(SequencedMap<String, Line> lines, long events) {
  public static final Notebook EMPTY = new Notebook(new LinkedHashMap<>(), 0);
  static final int MOST_LINES = 2_000;
  static final int MOST_VERSIONS = 2_000;

  public NoteDecision decide(NoteCommand command) {
    var line = lines.get(command.line());
    if (line != null && line.save().equals(command.save())) {
      return NoteDecision.nothing();
    }
    var wrong = wrong(line, command);
    return wrong != null ? NoteDecision.refused(wrong) : decided(line, command);
  }

  private @Nullable NoteRule wrong(@Nullable Line line, NoteCommand command) {
    if (line == null) {
      return command instanceof NoteCommand.WriteLine && command.after() == 0
          ? (lines.size() >= MOST_LINES ? NoteRule.NT2 : null)
          : NoteRule.NT5;
    }
    if (line.version() != command.after()) {
      return NoteRule.NT3;
    }
    return line.version() >= MOST_VERSIONS ? NoteRule.NT6 : null;
  }

  private static NoteDecision decided(@Nullable Line line, NoteCommand command) {
    return switch (command) {
      case NoteCommand.WriteLine write -> write(line, write);
      case NoteCommand.StrikeLine it -> changed(line, it, true);
      case NoteCommand.RestoreLine it -> changed(line, it, false);
      case NoteCommand.RedactLine redact -> redact(Objects.requireNonNull(line), redact);
    };
  }

  private static NoteDecision write(@Nullable Line line, NoteCommand.WriteLine write) {
    if (!write.text().fits()) {
      return NoteDecision.refused(NoteRule.NT1);
    }
    if (line != null && line.redacted()) {
      return NoteDecision.refused(NoteRule.NT7);
    }
    var words = write.text().words(momentOf(line, write.moment()));
    var sealed = sealed(write.owner(), words);
    return line != null && !line.struck() && sealed.equals(line.words())
        ? NoteDecision.nothing()
        : NoteDecision.accepted(
            new NoteEvent.LineWritten(write.line(), write.after() + 1, write.sitting(), sealed));
  }

  private static NoteDecision changed(@Nullable Line line, NoteCommand command, boolean strike) {
    if (Objects.requireNonNull(line).struck() == strike) {
      return NoteDecision.nothing();
    }
    int version = command.after() + 1;
    return NoteDecision.accepted(
        strike
            ? new NoteEvent.LineStruck(command.line(), version)
            : new NoteEvent.LineRestored(command.line(), version));
  }

  private static NoteDecision redact(Line line, NoteCommand.RedactLine redact) {
    if (!redact.text().fits()) {
      return NoteDecision.refused(NoteRule.NT1);
    }
    var before = line.words().value();
    if (before == null) {
      return NoteDecision.refused(NoteRule.NT5);
    }
    var text = new NoteText(redact.text().text(), before.part(), redact.text().roster());
    var words = sealed(line.words().owner(), text.words(before.moment()));
    return NoteDecision.accepted(
        new NoteEvent.LineRedacted(redact.line(), redact.after() + 1, words));
  }

  private static Moment momentOf(@Nullable Line line, Moment begun) {
    var words = line == null ? null : line.words().value();
    return words == null ? begun : words.moment();
  }

  private static Private<NoteWords> sealed(Owner owner, NoteWords words) {
    return Private.of(owner, Private.Kind.NOTE, words);
  }

  /** The notebook after one more event. */
  public Notebook evolve(NoteEvent.Recorded recorded) {
    var event = recorded.event();
    long touched = events + 1;
    var next =
        switch (event) {
          case NoteEvent.LineWritten e ->
              LineFold.written(lines.get(e.line()), e, recorded, touched);
          case NoteEvent.LineStruck e -> LineFold.struck(known(e.line()), true, recorded, touched);
          case NoteEvent.LineRestored e ->
              LineFold.struck(known(e.line()), false, recorded, touched);
          case NoteEvent.LineRedacted e -> LineFold.redacted(known(e.line()), e, recorded, touched);
        };
    return new Notebook(with(next), touched);
  }

  private Line known(String line) {
    return Objects.requireNonNull(lines.get(line));
  }

  private SequencedMap<String, Line> with(Line line) {
    SequencedMap<String, Line> all = new LinkedHashMap<>(lines);
    all.put(line.line(), line);
    return all;
  }

  /** Those of the lines that were touched after this event, 0 for all. */
  public List<Line> after(long event) {
    List<Line> found = new ArrayList<>();
    for (Map.Entry<String, Line> it : lines.entrySet()) {
      if (it.getValue().touched() > event) {
        found.add(it.getValue());
      }
    }
    return found;
  }
}
