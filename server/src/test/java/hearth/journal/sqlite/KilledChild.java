package hearth.journal.sqlite;

import hearth.journal.AppendObserver;
import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.Samples;
import hearth.journal.StreamId;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * A process that appends to several streams for as long as it lives, and prints {@code stream seq
 * mac} of each append only after it was acknowledged.
 */
final class KilledChild {
  static final int STREAMS = 6;

  private KilledChild() {}

  public static void main(String[] args) throws InterruptedException {
    var journal = SqliteJournal.open(Path.of(args[0]), Samples.key(), AppendObserver.NONE);
    for (int i = 0; i < STREAMS; i++) {
      var stream = new StreamId("session/s" + i);
      appendOn(journal, stream, journal.head(stream), System.out);
    }
    Thread.sleep(Long.MAX_VALUE);
  }

  private static void appendOn(Journal journal, StreamId stream, Head head, PrintStream out) {
    var batch = Samples.records(1 + (int) (head.seq() % 3));
    var answer = journal.append(stream, head, batch);
    var _ =
        answer.thenAcceptAsync(
            appended -> {
              var stored = ((Appended.Stored) appended).head();
              out.println(stream + " " + stored.seq() + " " + stored.mac());
              appendOn(journal, stream, stored, out);
            });
  }
}
