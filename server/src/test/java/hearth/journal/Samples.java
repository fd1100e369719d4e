package hearth.journal;

import hearth.journal.memory.MemoryJournal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records and keys for tests. */
public final class Samples {
  public static final Instant AT = Instant.ofEpochMilli(1_700_000_000_123L);
  public static final StreamId CIRCLE = new StreamId("session/circle");
  public static final StreamId OTHER = new StreamId("session/other");

  private Samples() {}

  /** For a field that a test fills before each. */
  public static Journal none() {
    return new MemoryJournal(key(), AppendObserver.NONE);
  }

  public static ChainKey key() {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) 7);
    return new ChainKey(bytes);
  }

  public static NewRecord record(String payload) {
    return new NewRecord("Tested", AT, "anna", "c-1", payload);
  }

  public static List<NewRecord> records(int count) {
    var records = new ArrayList<NewRecord>();
    for (int i = 0; i < count; i++) {
      records.add(record("{\"n\":" + i + "}"));
    }
    return records;
  }

  /** A payload with this many bytes of UTF-8. */
  public static String payload(int bytes) {
    var filler = new byte[bytes];
    Arrays.fill(filler, (byte) 'x');
    return new String(filler, StandardCharsets.UTF_8);
  }

  public static Appended now(Journal journal, StreamId stream, Head head, List<NewRecord> records) {
    return journal.append(stream, head, records).toCompletableFuture().join();
  }

  /** Appends where the stream ends now; the new head. */
  public static Head add(Journal journal, StreamId stream, NewRecord... records) {
    return switch (now(journal, stream, journal.head(stream), List.of(records))) {
      case Appended.Stored stored -> stored.head();
      case Appended.Conflict conflict -> throw new AssertionError("conflict at " + conflict);
    };
  }
}
