package hearth.journal;

import hearth.journal.ChainCheck.Flaw;
import hearth.journal.ChainCheck.What;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk along one stream's chain. */
final class StreamWalk {
  private static final int PAGE = 250;

  private final Journal journal;
  private final ChainKey key;
  private final StreamId stream;
  private Head last = Head.NONE;

  StreamWalk(Journal journal, ChainKey key, StreamId stream) {
    this.journal = journal;
    this.key = key;
    this.stream = stream;
  }

  /** The last record that was seen whole. */
  long seq() {
    return last.seq();
  }

  /** Null when every record is there and whole, and each of the heads stands among them. */
  @Nullable Flaw firstFlaw(@Nullable Head kept) {
    try {
      // Before the records, so that one appended meanwhile is not taken for missing.
      var own = journal.head(stream);
      while (true) {
        var page = page();
        if (page.isEmpty()) {
          var missing = missing(own);
          return missing != null || kept == null ? missing : missing(kept);
        }
        for (var record : page) {
          var flaw = flaw(record, own, kept);
          if (flaw != null) {
            return flaw;
          }
          last = record.head();
        }
      }
    } catch (JournalUnavailable | JournalDamaged | IllegalArgumentException e) {
      return new Flaw(stream, last.seq() + 1, What.CHANGED);
    }
  }

  private @Nullable Flaw flaw(StoredRecord record, Head own, @Nullable Head kept) {
    if (record.seq() != last.seq() + 1) {
      return new Flaw(stream, last.seq() + 1, What.MISSING);
    }
    var asWritten = key.chain(stream, last, List.of(record.content())).getFirst();
    if (!record.equals(asWritten) || differs(record, own) || differs(record, kept)) {
      return new Flaw(stream, record.seq(), What.CHANGED);
    }
    return null;
  }

  private static boolean differs(StoredRecord record, @Nullable Head head) {
    return head != null && head.seq() == record.seq() && !head.mac().equals(record.mac());
  }

  private @Nullable Flaw missing(Head head) {
    return head.seq() > last.seq() ? new Flaw(stream, last.seq() + 1, What.MISSING) : null;
  }

  /** A page; or, when one record of it cannot be read, those before it one by one. */
  private List<StoredRecord> page() {
    try {
      return journal.read(stream, last.seq(), PAGE);
    } catch (JournalUnavailable | JournalDamaged e) {
      return journal.read(stream, last.seq(), 1);
    }
  }
}
