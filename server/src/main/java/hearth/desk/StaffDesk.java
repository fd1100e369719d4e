package hearth.desk;

import hearth.room.Groups;
import java.time.InstantSource;

/** What the desk of a group's staff is made of. */
public record StaffDesk(
    Groups groups,
    Notebooks notebooks,
    Trail trail,
    Courses courses,
    DraftKeys drafts,
    InstantSource clock) {}
