package hearth.desk;

import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.notes.NoteCommand;
import hearth.notes.NoteDecision;
import hearth.notes.NoteEvent;
import hearth.notes.Notebook;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.room.Folded;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * All notes, a stream for each writer and session. Safe for use by many threads; calls wait for the
 * journal, and throw {@link JournalUnavailable} when it fails.
 */
public final class Notebooks {
  private static final int MOST_AUTHORS = 64;

  /** Folded notebooks that are kept at hand; others are read again. */
  private static final int MOST_KEPT = 256;

  private final Journal journal;
  private final EventCodec<NoteEvent.Recorded> codec;
  private final InstantSource clock;
  private final Map<StreamId, Folded<Notebook, NoteEvent.Recorded>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<StreamId, Folded<Notebook, NoteEvent.Recorded>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  public Notebooks(Journal journal, EventCodec<NoteEvent.Recorded> codec, InstantSource clock) {
    this.journal = journal;
    this.codec = codec;
    this.clock = clock;
  }

  /** What this person has written of this session. */
  public Notebook of(SessionId session, SeatId author) {
    return folded(session, author).read();
  }

  /** What everybody of staff has written of this session, in the order of their seats' ids. */
  public SequencedMap<SeatId, Notebook> of(SessionId session) {
    SequencedMap<SeatId, Notebook> all = new LinkedHashMap<>();
    authors(session).forEach(author -> all.put(author, of(session, author)));
    return all;
  }

  /**
   * Decides and makes it durable. The same save again changes nothing.
   *
   * @return how its line stands with it, or the rule that refuses it
   */
  public NoteAnswer decide(SessionId session, SeatId author, SeatId by, NoteCommand command) {
    return folded(session, author).decide(notebook -> decided(notebook, by, command));
  }

  private Folded.Decided<NoteEvent.Recorded, NoteAnswer> decided(
      Notebook notebook, SeatId by, NoteCommand command) {
    return switch (notebook.decide(command)) {
      case NoteDecision.Refused refused ->
          new Folded.Decided<>(List.of(), new NoteAnswer.Refused(refused.rule()));
      case NoteDecision.Accepted accepted -> {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var recorded =
            accepted.events().stream()
                .map(event -> new NoteEvent.Recorded(event, at, by, command.save()))
                .toList();
        // Not what stands a moment later: another window may be quick.
        var then = notebook;
        for (var event : recorded) {
          then = then.evolve(event);
        }
        var line = Objects.requireNonNull(then.lines().get(command.line()));
        yield new Folded.Decided<>(recorded, new NoteAnswer.Stands(line));
      }
    };
  }

  private List<SeatId> authors(SessionId session) {
    var prefix = "notes/" + session + "/";
    return journal.streams(prefix, null, MOST_AUTHORS).stream()
        .map(stream -> new SeatId(stream.value().substring(prefix.length())))
        .toList();
  }

  private Folded<Notebook, NoteEvent.Recorded> folded(SessionId session, SeatId author) {
    synchronized (kept) {
      return kept.computeIfAbsent(
          StreamId.notes(session, author),
          stream -> new Folded<>(journal, codec, stream, Notebook.EMPTY, Notebook::evolve));
    }
  }
}
