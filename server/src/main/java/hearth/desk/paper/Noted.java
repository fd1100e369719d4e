package hearth.desk.paper;

import hearth.notes.Line;
import hearth.notes.NoteWords;
import hearth.notes.Notebook;
import hearth.practice.SeatId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line that stands, and whose notes it is in. */
record Noted(SeatId author, Line line, NoteWords words) {
  private static final Comparator<Noted> BY_TIME =
      Comparator.comparing((Noted it) -> it.words.moment().at())
          .thenComparing(it -> it.line.writtenAt())
          .thenComparing(it -> it.line.line());

  /** All lines by time; without those that were struck or erased. */
  static List<Noted> all(Map<SeatId, Notebook> notebooks) {
    return notebooks.entrySet().stream()
        .flatMap(
            it -> it.getValue().lines().values().stream().flatMap(line -> of(it.getKey(), line)))
        .sorted(BY_TIME)
        .toList();
  }

  private static Stream<Noted> of(SeatId author, Line line) {
    var words = line.words().value();
    return line.struck() || words == null
        ? Stream.empty()
        : Stream.of(new Noted(author, line, words));
  }

  @Nullable SeatId about() {
    return line.about();
  }
}
