package hearth.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks every stream's chain and names the first record of each that was changed or is missing. May
 * run beside writers.
 */
public final class ChainCheck {
  private static final int PAGE = 250;

  private final Journal journal;
  private final ChainKey key;

  public ChainCheck(Journal journal, ChainKey key) {
    this.journal = journal;
    this.key = key;
  }

  /** What was found; whole when there are no flaws. */
  public record Found(long records, long streams, List<Flaw> flaws) {
    public Found {
      flaws = List.copyOf(flaws);
    }
  }

  /** The first wrong record of a stream. */
  public record Flaw(StreamId stream, long seq, What what) {
    @Override
    public String toString() {
      return stream + "#" + seq + " " + what.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What is wrong with a record. */
  public enum What {
    CHANGED,
    MISSING
  }

  /**
   * Walks them all.
   *
   * @param kept heads that were kept elsewhere: a cut tail or a whole stream that is gone leaves no
   *     other trace
   */
  public Found walk(Map<StreamId, Head> kept) {
    var heads = new LinkedHashMap<StreamId, @Nullable Head>(kept);
    StreamId last = null;
    while (true) {
      var page = journal.streams("", last, PAGE);
      if (page.isEmpty()) {
        break;
      }
      page.forEach(stream -> heads.putIfAbsent(stream, null));
      last = page.getLast();
    }
    long records = 0;
    var flaws = new ArrayList<Flaw>();
    for (var stream : heads.keySet()) {
      var walk = new StreamWalk(journal, key, stream);
      var flaw = walk.firstFlaw(heads.get(stream));
      if (flaw != null) {
        flaws.add(flaw);
      }
      records += walk.seq();
    }
    return new Found(records, heads.size(), flaws);
  }
}
