package hearth.journal.schema;

import hearth.audit.AuditEvent;
import hearth.journal.Head;
import hearth.journal.NewRecord;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import hearth.notes.NoteEvent;
import hearth.practice.AccountId;
import hearth.practice.Person;
import hearth.practice.PracticeEvent;
import hearth.practice.SeatId;
import hearth.programme.GroupEvent;
import hearth.session.Event;
import hearth.vault.SealBroken;
import hearth.vault.Vault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events of one family to records and back. Strict on reading: an unknown type or field, a missing
 * field that is not nullable, or a broken seal is an {@link UnreadableRecord}. Safe for use by many
 * threads.
 *
 * @param <R> an event with its time and cause
 */
public final class EventCodec<R> {
  private final JsonMapper json;
  private final Vault vault;
  private final Types types;
  private final Function<R, Cause> taken;
  private final Function<Cause, R> made;

  private EventCodec(
      Vault vault, Class<?> family, Function<R, Cause> taken, Function<Cause, R> made) {
    this.json = EventJson.mapper();
    this.vault = vault;
    this.types = Types.of(family);
    this.taken = taken;
    this.made = made;
  }

  /** Of a live room's events. */
  public static EventCodec<Event.Recorded> session(Vault vault) {
    return new EventCodec<>(
        vault,
        Event.class,
        r -> new Cause(r.event(), r.at(), r.by(), r.commandId()),
        c -> new Event.Recorded((Event) c.event(), c.at(), seat(c.by()), c.commandId()));
  }

  /** Of a group's events. */
  public static EventCodec<GroupEvent.Recorded> group(Vault vault) {
    return new EventCodec<>(
        vault,
        GroupEvent.class,
        r -> new Cause(r.event(), r.at(), r.by(), r.commandId()),
        c -> new GroupEvent.Recorded((GroupEvent) c.event(), c.at(), c.by(), c.commandId()));
  }

  /** Of the practice's events. */
  public static EventCodec<PracticeEvent.Recorded> practice(Vault vault) {
    return new EventCodec<>(
        vault,
        PracticeEvent.class,
        r -> new Cause(r.event(), r.at(), r.by(), r.commandId()),
        c -> new PracticeEvent.Recorded((PracticeEvent) c.event(), c.at(), c.by(), c.commandId()));
  }

  /** Of one writer's notes. */
  public static EventCodec<NoteEvent.Recorded> notes(Vault vault) {
    return new EventCodec<>(
        vault,
        NoteEvent.class,
        r -> new Cause(r.event(), r.at(), r.by(), r.commandId()),
        c -> new NoteEvent.Recorded((NoteEvent) c.event(), c.at(), c.by(), c.commandId()));
  }

  /** Of the audit trail. */
  public static EventCodec<AuditEvent.Recorded> audit(Vault vault) {
    return new EventCodec<>(
        vault,
        AuditEvent.class,
        r -> new Cause(r.event(), r.at(), r.by(), r.commandId()),
        c -> new AuditEvent.Recorded((AuditEvent) c.event(), c.at(), c.by(), c.commandId()));
  }

  /**
   * Records to append after {@code head} and nowhere else: a seal holds only at the place it was
   * made for, so after a conflict they are encoded anew.
   */
  public List<NewRecord> encode(StreamId stream, Head head, List<R> events) {
    var records = new ArrayList<NewRecord>(events.size());
    for (var recorded : events) {
      var cause = taken.apply(recorded);
      var place = new Place(vault, stream, head.seq() + 1 + records.size());
      var payload = json.writer().withAttribute(Place.class, place).writeValueAsString(cause.event);
      var by = cause.by == null ? null : cause.by.text();
      var type = Types.name(cause.event.getClass());
      records.add(new NewRecord(type, cause.at, by, cause.commandId, payload));
    }
    return records;
  }

  /**
   * The event of a record.
   *
   * @throws UnreadableRecord when this version cannot read it
   */
  public R decode(StoredRecord record) {
    var content = record.content();
    var type = types.get(content.type());
    if (type == null) {
      throw new UnreadableRecord(record, "unknown event type " + content.type());
    }
    var place = new Place(vault, record.stream(), record.seq());
    try {
      Object event =
          json.readerFor(type).withAttribute(Place.class, place).readValue(content.payload());
      var by = content.by() == null ? null : Person.of(content.by());
      return made.apply(new Cause(event, content.at(), by, content.commandId()));
    } catch (SealBroken e) {
      throw new UnreadableRecord(record, String.valueOf(e.getMessage()));
    } catch (DatabindException e) {
      throw new UnreadableRecord(record, content.type() + " does not fit at " + path(e));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new UnreadableRecord(record, content.type() + " is not whole");
    }
  }

  /** In a room everybody acts from their seat. */
  private static @Nullable SeatId seat(@Nullable Person by) {
    return switch (by) {
      case null -> null;
      case SeatId seat -> seat;
      case AccountId _ -> throw new IllegalArgumentException("an account has no place in a room");
    };
  }

  private static String path(DatabindException e) {
    return e.getPathReference().replaceAll("[^\"\\[]*\\[\"?([^\"\\]]*)\"?\\](->)?", "/$1");
  }

  private record Cause(Object event, Instant at, @Nullable Person by, @Nullable String commandId) {}
}
