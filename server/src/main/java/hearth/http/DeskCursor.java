package hearth.http;

import hearth.desk.Courses;
import hearth.notes.Line;
import hearth.notes.Notebook;
import hearth.practice.SeatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of a session's course and notes a browser has been told. It carries it, so that nothing
 * of it is kept here: {@code 120.jo:14.maya:3}.
 *
 * @param course how often it has changed
 * @param notes how many of each writer's
 */
record DeskCursor(long course, Map<SeatId, Long> notes) {
  static final DeskCursor NONE = new DeskCursor(-1, Map.of());
  private static final int LONGEST = 8_000;
  private static final Pattern SHAPE =
      Pattern.compile("\\d{1,12}(\\.[A-Za-z0-9_-]{1,64}:\\d{1,12})*");

  DeskCursor {
    notes = Map.copyOf(notes);
  }

  /** What a browser sent back; one that is unknown has been told nothing. */
  static DeskCursor of(@Nullable String text) {
    if (text == null || text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
      return NONE;
    }
    var parts = text.split("\\.", -1);
    Map<SeatId, Long> notes = new HashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      notes.put(
          new SeatId(parts[i].substring(0, colon)), Long.valueOf(parts[i].substring(colon + 1)));
    }
    return new DeskCursor(Long.parseLong(parts[0]), notes);
  }

  /** Everything there is. */
  static DeskCursor of(Courses.SoFar course, Map<SeatId, Notebook> notebooks) {
    Map<SeatId, Long> notes = new HashMap<>();
    notebooks.forEach((author, notebook) -> notes.put(author, notebook.events()));
    return new DeskCursor(course.timeline().changes(), notes);
  }

  boolean knows(Courses.SoFar so) {
    return course == so.timeline().changes();
  }

  /** New or changed since; all of them, when more was told than there is: an older copy is back. */
  List<Line> news(SeatId author, Notebook notebook) {
    long told = notes.getOrDefault(author, 0L);
    return notebook.after(told > notebook.events() ? 0 : told);
  }

  @Override
  public String toString() {
    var text = new StringBuilder().append(course);
    new TreeMap<>(sorted()).forEach((seat, told) -> text.append('.' + seat + ':' + told));
    return text.toString();
  }

  private Map<String, Long> sorted() {
    Map<String, Long> all = new HashMap<>();
    notes.forEach((seat, told) -> all.put(seat.value(), told));
    return all;
  }
}
