package hearth.desk;

import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.SessionId;
import hearth.room.Folded;
import hearth.session.Event;
import hearth.session.Timeline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How sessions went, folded from their streams. Nothing is ever decided here: the rooms alone write
 * these streams. Safe for use by many threads; calls wait for the journal, and throw {@link
 * JournalUnavailable} when it fails.
 */
public final class Courses {
  /** Folded courses that are kept at hand; others are read again. */
  private static final int MOST_KEPT = 64;

  /**
   * A session's course so far.
   *
   * @param events how many there have been
   * @param opened when the first of them was; null before it
   */
  public record SoFar(Timeline timeline, long events, @Nullable Instant opened) {
    static final SoFar NOTHING = new SoFar(Timeline.NONE, 0, null);

    SoFar after(Event.Recorded recorded) {
      return new SoFar(
          timeline.after(recorded), events + 1, opened == null ? recorded.at() : opened);
    }
  }

  private final Journal journal;
  private final EventCodec<Event.Recorded> codec;
  private final Map<SessionId, Folded<SoFar, Event.Recorded>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<SessionId, Folded<SoFar, Event.Recorded>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  public Courses(Journal journal, EventCodec<Event.Recorded> codec) {
    this.journal = journal;
    this.codec = codec;
  }

  /** How it has gone until now. */
  public SoFar of(SessionId session) {
    return folded(session).read();
  }

  private Folded<SoFar, Event.Recorded> folded(SessionId session) {
    synchronized (kept) {
      return kept.computeIfAbsent(
          session,
          id -> new Folded<>(journal, codec, StreamId.session(id), SoFar.NOTHING, SoFar::after));
    }
  }
}
