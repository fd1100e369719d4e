package hearth.notes;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desk.Writing;
import hearth.http.wire.NoteWire;
import hearth.practice.Private;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoWordsTest {
  private static final String WORDS = "Heliotrope";
  private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");

  @Test
  @DisplayName("NT22 nothing that carries a note's words prints them, should a log line try")
  void silent() {
    var moment = new Moment(NOW, WORDS, Pages.AMIRA, WORDS);
    var tags = List.of(WORDS);
    var words = new NoteWords(WORDS, NotePart.WORK, tags, List.of(), null, moment);
    var sealed = Private.of(Pages.GROUP, Private.Kind.NOTE, words);
    var text = new NoteText(WORDS, null, Pages.ROSTER);
    var written = new NoteEvent.LineWritten("l1", 1, "sitting", sealed);
    var recorded = new NoteEvent.Recorded(written, NOW, Pages.JO, "save");
    var notebook = Notebook.EMPTY.evolve(recorded);
    var write = new NoteCommand.WriteLine("l1", 0, "save", "s", Pages.GROUP, text, moment);
    Stream.of(
            moment,
            words,
            sealed,
            text,
            written,
            new NoteEvent.LineRedacted("l1", 2, sealed),
            recorded,
            notebook,
            notebook.lines().values(),
            write,
            new NoteCommand.RedactLine("l1", 1, "save", text),
            notebook.decide(write),
            new Writing("l1", 0, "save", "s", null, null, WORDS, NOW, null),
            new NoteWire.WriteNote(0, "save", "s", null, null, WORDS, NOW, null),
            new NoteWire.RedactNote("jo", 1, "save", WORDS),
            told(),
            new NoteWire.FoundNotes(List.of(told()), false),
            new NoteWire.NoteHistory(List.of(new NoteWire.EarlierNote(NOW, WORDS))),
            new NoteWire.SearchNotes(WORDS, WORDS, null, null, null),
            new NoteWire.DraftKey(WORDS))
        .forEach(it -> assertThat(it.toString()).as("%s", it.getClass()).doesNotContain(WORDS));
  }

  private static NoteWire.NoteLine told() {
    var tags = List.of(WORDS);
    return new NoteWire.NoteLine(
        "s5", "jo", "l1", 1, NOW, NOW, null, null, null, WORDS, tags, List.of(), null, WORDS, null,
        WORDS, false, false, 0);
  }
}
