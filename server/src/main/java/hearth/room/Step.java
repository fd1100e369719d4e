package hearth.room;

import hearth.session.Hearing;
import hearth.session.Room;
import java.util.List;

/** What one durable batch has made of the room, and whom to tell. */
record Step(Room room, Course course, Windows windows, Hearing hearing, List<Outcome> outcomes) {}
