package hearth.room;

import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.SessionId;
import hearth.session.Event;
import hearth.session.Room;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One session's stream and the room folded from it: a cache of the journal, never more. */
final class Ledger {
  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
  private static final long WAIT_SECONDS = 10;

  /** How an append went. */
  enum Written {
    STORED,
    /** The stream has moved on: catch up and decide again. */
    CONFLICT,
    /** Not known to be durable: refuse, and look before the next decision. */
    NOT_SAVED
  }

  private final Journal journal;
  private final EventCodec<Event.Recorded> codec;
  private final StreamId stream;
  private Head head = Head.NONE;
  private Room room = Room.empty();
  private Course course = Course.BEFORE;
  private Instant latest = Instant.EPOCH;
  private boolean doubtful;

  Ledger(Journal journal, EventCodec<Event.Recorded> codec, SessionId session) {
    this.journal = journal;
    this.codec = codec;
    this.stream = StreamId.session(session);
  }

  Room room() {
    return room;
  }

  Course course() {
    return course;
  }

  Head head() {
    return head;
  }

  /** When the last event was. */
  Instant latest() {
    return latest;
  }

  /** The stream is known to have moved on. */
  void doubt() {
    doubtful = true;
  }

  /** Whether an append's outcome is unknown: {@link #catchUp} before deciding anything. */
  boolean doubtful() {
    return doubtful;
  }

  /** Reads what others wrote; all anew when the stream no longer holds our head. */
  void catchUp(Consumer<Event.Recorded> each) {
    if (!Replay.has(journal, stream, head)) {
      LOG.warn("{} does not hold our head {}; loading it anew", stream, head.seq());
      head = Head.NONE;
      room = Room.empty();
      course = Course.BEFORE;
    }
    Replay.after(
        journal,
        stream,
        head,
        record -> {
          var recorded = codec.decode(record);
          take(room.evolve(recorded), recorded);
          head = record.head(); // One by one: a read that breaks off leaves us where we are.
          each.accept(recorded);
        });
    doubtful = false;
  }

  /** Appends what was decided on this very room; {@code next} is the room with it. */
  Written append(List<Event.Recorded> events, Room next) {
    try {
      var records = codec.encode(stream, head, events);
      var appended =
          journal
              .append(stream, head, records)
              .toCompletableFuture()
              .get(WAIT_SECONDS, TimeUnit.SECONDS);
      return switch (appended) {
        case Appended.Conflict _ -> Written.CONFLICT;
        case Appended.Stored stored -> {
          head = stored.head();
          events.forEach(recorded -> take(next, recorded));
          yield Written.STORED;
        }
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      LOG.warn("{}: an append after {} was not saved", stream, head.seq(), e);
    }
    doubtful = true;
    return Written.NOT_SAVED;
  }

  private void take(Room next, Event.Recorded recorded) {
    room = next;
    course = course.after(recorded.event());
    latest = recorded.at();
  }
}
