package hearth.desk;

import hearth.audit.AuditEvent;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.Person;
import hearth.room.Folded;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The audit trail. What it says is durable when it returns; whoever opens something waits for that,
 * and when it throws {@link JournalUnavailable} nothing is opened.
 */
public final class Trail {
  private final Journal journal;
  private final EventCodec<AuditEvent.Recorded> codec;
  private final InstantSource clock;
  private YearMonth month = YearMonth.of(1970, 1);
  private Folded<Long, AuditEvent.Recorded> folded;

  public Trail(Journal journal, EventCodec<AuditEvent.Recorded> codec, InstantSource clock) {
    this.journal = journal;
    this.codec = codec;
    this.clock = clock;
    this.folded = of(month);
  }

  public synchronized void says(Person by, AuditEvent event) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var now = YearMonth.from(at.atZone(ZoneOffset.UTC));
    if (!now.equals(month)) {
      folded = of(now);
      month = now;
    }
    var recorded = List.of(new AuditEvent.Recorded(event, at, by, null));
    folded.decide(_ -> new Folded.Decided<>(recorded, true));
  }

  /** Nothing of it is remembered but where it ends. */
  private Folded<Long, AuditEvent.Recorded> of(YearMonth which) {
    return new Folded<>(journal, codec, StreamId.audit(which), 0L, (count, _) -> count + 1);
  }
}
