package hearth.http;

import hearth.http.wire.NoteWire;
import hearth.notes.Line;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of notes as a staff seat's browser is told of it. */
final class NoteLines {
  private NoteLines() {}

  static NoteWire.NoteLine of(SessionId session, SeatId author, Line line) {
    var words = line.words().value();
    var moment = words == null ? null : words.moment();
    return new NoteWire.NoteLine(
        session.value(),
        author.value(),
        line.line(),
        line.version(),
        moment == null ? line.writtenAt() : moment.at(),
        line.writtenAt(),
        line.changedAt(),
        text(line.about()),
        words == null ? null : words.part(),
        words == null ? null : words.text(),
        words == null ? List.of() : words.tags(),
        words == null ? List.of() : words.mentions().stream().map(SeatId::value).toList(),
        words == null ? null : words.area(),
        moment == null ? null : moment.step(),
        moment == null ? null : text(moment.speaker()),
        moment == null ? null : moment.scene(),
        line.struck(),
        line.redacted(),
        line.earlier().size());
  }

  static NoteWire.NoteHistory history(Line line) {
    return new NoteWire.NoteHistory(line.earlier().stream().map(NoteLines::earlier).toList());
  }

  private static NoteWire.EarlierNote earlier(Line.Earlier it) {
    var words = it.words().value();
    return new NoteWire.EarlierNote(it.until(), words == null ? null : words.text());
  }

  private static @Nullable String text(@Nullable SeatId seat) {
    return seat == null ? null : seat.value();
  }
}
