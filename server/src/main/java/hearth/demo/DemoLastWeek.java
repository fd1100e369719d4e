package hearth.demo;

import hearth.desk.NoteAnswer;
import hearth.desk.Notebooks;
import hearth.desk.Rosters;
import hearth.journal.Head;
import hearth.journal.StreamId;
import hearth.notes.NoteCommand;
import hearth.notes.NoteText;
import hearth.practice.SessionId;
import hearth.programme.Group;
import hearth.session.Event;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The session the demo's group had on the Tuesday before, so that staff who try Hearth find
 * something to look back on. Written down whole or not at all; again, it changes nothing.
 */
final class DemoLastWeek {
  private static final int HOUR = 18;

  /** So long before the hour the room is opened. */
  private static final Duration EARLY = Duration.ofMinutes(10);

  /** A line is saved so long after it was begun. */
  private static final Duration TYPED = Duration.ofSeconds(30);

  private final DemoBooks books;
  private final DemoCircle circle;

  DemoLastWeek(DemoBooks books, DemoCircle circle) {
    this.books = books;
    this.circle = circle;
  }

  /** Session {@code opened}, and the notes on it. */
  void write(Group group, Event.SessionOpened opened, Instant now) {
    var session = opened.session();
    var played = new DemoSession(circle, opened, tuesdayBefore(now).minus(EARLY)).play();
    append(session, played.evening().events());
    books.forgetting().chat(session, new LinkedHashSet<>(circle.everyone()));
    int line = 0;
    for (var note : played.notes()) {
      write(group, session, note, ++line);
    }
  }

  private void append(SessionId session, List<Event.Recorded> events) {
    var stream = StreamId.session(session);
    if (books.journal().head(stream).seq() == 0) {
      var encoded = books.sessions().encode(stream, Head.NONE, events);
      books.journal().append(stream, Head.NONE, encoded).toCompletableFuture().join();
    }
  }

  private void write(Group group, SessionId session, DemoNotes.Note note, int number) {
    var at = note.moment().at().plus(TYPED);
    var notebooks = new Notebooks(books.journal(), books.notes(), InstantSource.fixed(at));
    var text = new NoteText(note.words().text(), note.words().part(), Rosters.of(group));
    var id = "demo-line-" + number;
    var command =
        new NoteCommand.WriteLine(id, 0, id, "demo-sitting", note.about(), text, note.moment());
    if (notebooks.decide(session, note.by(), note.by(), command)
        instanceof NoteAnswer.Refused(var rule)) {
      throw new IllegalStateException("the demo's notes are refused by " + rule);
    }
  }

  private static Instant tuesdayBefore(Instant now) {
    var here = ZoneId.systemDefault();
    return LocalDate.ofInstant(now, here)
        .with(TemporalAdjusters.previous(DayOfWeek.TUESDAY))
        .atTime(HOUR, 0)
        .atZone(here)
        .toInstant();
  }
}
