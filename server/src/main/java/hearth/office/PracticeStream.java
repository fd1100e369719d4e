package hearth.office;

import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.Person;
import hearth.practice.Practice;
import hearth.practice.PracticeCommand;
import hearth.practice.PracticeDecision;
import hearth.practice.PracticeEvent;
import hearth.practice.PracticeRule;
import hearth.room.Replay;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The practice, folded from its stream and kept. Safe for use by many threads; calls wait for the
 * journal, and throw {@link JournalUnavailable} when it fails.
 */
public final class PracticeStream {
  private static final StreamId STREAM = StreamId.practice();
  private static final long WAIT_SECONDS = 10;
  private static final int TRIES = 16;

  private final Journal journal;
  private final EventCodec<PracticeEvent.Recorded> codec;
  private final InstantSource clock;
  private Practice practice = Practice.empty();
  private Head head = Head.NONE;
  private boolean doubtful = true;

  public PracticeStream(
      Journal journal, EventCodec<PracticeEvent.Recorded> codec, InstantSource clock) {
    this.journal = journal;
    this.codec = codec;
    this.clock = clock;
  }

  /** The practice as it stands. */
  public synchronized Practice now() {
    if (doubtful) {
      catchUp();
    }
    return practice;
  }

  /**
   * Decides and makes it durable. The same command again changes nothing.
   *
   * @param by whose command it is; null for the operator's
   * @return the rule that refuses it, or null when it is so now
   */
  public synchronized @Nullable PracticeRule decide(@Nullable Person by, PracticeCommand command) {
    for (int i = 0; i < TRIES; i++) {
      switch (now().decide(command)) {
        case PracticeDecision.Refused refused -> {
          return refused.rule();
        }
        case PracticeDecision.Accepted accepted -> {
          if (accepted.events().isEmpty() || append(by, accepted.events())) {
            return null;
          }
        }
      }
    }
    throw new JournalUnavailable("others were always first in " + STREAM, null);
  }

  private boolean append(@Nullable Person by, List<PracticeEvent> events) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var recorded = events.stream().map(e -> new PracticeEvent.Recorded(e, at, by, null)).toList();
    doubtful = true;
    if (!(await(recorded) instanceof Appended.Stored stored)) {
      return false;
    }
    recorded.forEach(r -> practice = practice.evolve(r));
    head = stored.head();
    doubtful = false;
    return true;
  }

  private Appended await(List<PracticeEvent.Recorded> recorded) {
    try {
      return journal
          .append(STREAM, head, codec.encode(STREAM, head, recorded))
          .toCompletableFuture()
          .get(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JournalUnavailable("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new JournalUnavailable(STREAM + " was not saved", e);
    }
  }

  private void take(StoredRecord record) {
    practice = practice.evolve(codec.decode(record));
    head = record.head();
  }

  private void catchUp() {
    if (!Replay.has(journal, STREAM, head)) {
      practice = Practice.empty();
      head = Head.NONE;
    }
    Replay.after(journal, STREAM, head, this::take);
    doubtful = false;
  }
}
