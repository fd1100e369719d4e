package hearth.room;

import hearth.practice.SeatId;
import hearth.session.FeedName;
import hearth.session.Feeds;
import hearth.session.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who has read how far: each window is told the lines that are new to it. On the room's thread. */
final class Readers {
  /** Characters of a feed's lines that a window is told when it comes; the newest of them. */
  static final int HISTORY_CHARS = 60_000;

  private final Map<Viewer, Read> read = new HashMap<>();

  /**
   * How far a window has read.
   *
   * @param last the last line that was looked at for it
   * @param scopes the feeds of which it has been told the whole, and of which room each was
   */
  private record Read(long last, Map<FeedName, String> scopes) {
    static final Read NOTHING = new Read(0, Map.of());
  }

  /** A fresh window: it is told the whole of its feeds. */
  void welcome(Viewer viewer) {
    read.remove(viewer);
  }

  void keepOnly(Windows windows) {
    read.keySet().removeIf(viewer -> windows.of(viewer) == null);
  }

  void tell(Room room, SeatId seat, Viewer viewer) {
    var before = read.getOrDefault(viewer, Read.NOTHING);
    var now = new Read(room.lastLine(), Feeds.scopes(room, seat));
    if (now.equals(before)) {
      return;
    }
    read.put(viewer, now);
    Feeds.of(room, seat)
        .byName()
        .forEach(
            (name, lines) -> {
              if (Objects.equals(before.scopes().get(name), now.scopes().get(name))) {
                tellNew(viewer, name, lines, before.last());
              } else {
                viewer.feed(name, true, newest(lines));
              }
            });
  }

  private static void tellNew(Viewer viewer, FeedName name, List<Feeds.Line> lines, long last) {
    var fresh = lines.stream().filter(line -> line.line() > last).toList();
    if (!fresh.isEmpty()) {
      viewer.feed(name, false, fresh);
    }
  }

  private static List<Feeds.Line> newest(List<Feeds.Line> lines) {
    List<Feeds.Line> kept = new ArrayList<>();
    int chars = 0;
    for (var line : lines.reversed()) {
      chars += line.text().length();
      if (chars > HISTORY_CHARS) {
        break;
      }
      kept.add(line);
    }
    return kept.reversed();
  }
}
