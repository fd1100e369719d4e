package hearth.demo;

import hearth.journal.Journal;
import hearth.journal.schema.EventCodec;
import hearth.notes.NoteEvent;
import hearth.room.Forgetting;
import hearth.session.Event;

/** Where what the demo's group has behind it is written down. */
public record DemoBooks(
    Journal journal,
    EventCodec<Event.Recorded> sessions,
    EventCodec<NoteEvent.Recorded> notes,
    Forgetting forgetting) {}
