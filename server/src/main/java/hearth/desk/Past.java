package hearth.desk;

import hearth.notes.Line;
import hearth.notes.Notebook;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A session that is over, as staff look back on it.
 *
 * @param notebooks what each of staff has written of it
 */
public record Past(SessionId session, Courses.SoFar course, Map<SeatId, Notebook> notebooks) {
  /** A line, and where it stands. */
  public record Noted(SessionId session, SeatId author, Line line) {}

  public Past {
    notebooks = Map.copyOf(notebooks);
  }

  /** Those that stand and can be read, in the order in which they were begun. */
  List<Noted> lines(Predicate<Line> which) {
    List<Noted> found = new ArrayList<>();
    notebooks.forEach(
        (author, notebook) ->
            notebook.after(0).stream()
                .filter(line -> !line.struck() && line.words().value() != null)
                .filter(which)
                .forEach(line -> found.add(new Noted(session, author, line))));
    found.sort(
        Comparator.comparing(
                (Noted it) -> it.line().words().map(w -> w.moment().at(), it.line().writtenAt()))
            .thenComparing(it -> it.line().writtenAt())
            .thenComparing(it -> it.line().line()));
    return found;
  }
}
