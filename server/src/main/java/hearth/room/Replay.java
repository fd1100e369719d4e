package hearth.room;

import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import java.util.function.Consumer;

/** Reads a stream page by page. */
public final class Replay {
  private static final int PAGE = 500;

  private Replay() {}

  /** Hands over all that follows {@code from}. */
  public static void after(
      Journal journal, StreamId stream, Head from, Consumer<StoredRecord> each) {
    long seen = from.seq();
    while (true) {
      var page = journal.read(stream, seen, PAGE);
      page.forEach(each);
      if (page.size() < PAGE) {
        return;
      }
      seen = page.getLast().seq();
    }
  }

  /** Whether this head is in the stream; if not, what was built on it must be dropped. */
  public static boolean has(Journal journal, StreamId stream, Head head) {
    if (head.equals(Head.NONE)) {
      return true;
    }
    var there = journal.read(stream, head.seq() - 1, 1);
    return !there.isEmpty() && there.getFirst().head().equals(head);
  }
}
