package hearth.notes;

import hearth.practice.GroupId;
import hearth.practice.Owner;
import hearth.practice.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One writer's notebook, and what has happened to it. A minute passes with each command. */
final class Pages {
  static final GroupId GROUP = new GroupId("tuesdays");
  static final SeatId JO = new SeatId("jo");
  static final SeatId AMIRA = new SeatId("amira");
  static final SeatId BEN = new SeatId("ben");
  static final Instant START = Instant.parse("2026-03-02T17:00:00Z");
  static final Roster ROSTER =
      new Roster(List.of(new Roster.Named(AMIRA, "Amira"), new Roster.Named(BEN, "Ben")));

  final List<NoteEvent.Recorded> journal = new ArrayList<>();
  private Notebook notebook = Notebook.EMPTY;
  private Instant now = START;
  private int saves;

  Notebook notebook() {
    return notebook;
  }

  Line line(String id) {
    return Objects.requireNonNull(notebook.lines().get(id));
  }

  NoteWords words(String id) {
    return Objects.requireNonNull(line(id).words().value());
  }

  String text(String id) {
    return words(id).text();
  }

  /** The rule that refuses it; null when it is so now. */
  @Nullable NoteRule ask(NoteCommand command) {
    now = now.plus(Duration.ofMinutes(1));
    return switch (notebook.decide(command)) {
      case NoteDecision.Refused no -> no.rule();
      case NoteDecision.Accepted yes -> {
        yes.events().forEach(event -> happens(event, command.save()));
        yield null;
      }
    };
  }

  private void happens(NoteEvent event, String save) {
    var recorded = new NoteEvent.Recorded(event, now, JO, save);
    journal.add(recorded);
    notebook = notebook.evolve(recorded);
  }

  /** On the group, in a sitting of its own. */
  @Nullable NoteRule write(String line, int after, String text) {
    return ask(writing(line, after, text, "sitting-" + saves));
  }

  NoteCommand.WriteLine writing(String line, int after, String text, String sitting) {
    return writing(line, after, text, sitting, GROUP);
  }

  NoteCommand.WriteLine writing(String line, int after, String text, String sitting, Owner owner) {
    var moment = new Moment(now, "Round", AMIRA, null);
    var said = new NoteText(text, NotePart.WORK, ROSTER);
    return new NoteCommand.WriteLine(line, after, save(), sitting, owner, said, moment);
  }

  String save() {
    return "save-" + saves++;
  }
}
