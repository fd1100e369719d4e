package hearth.desk;

import hearth.room.Groups;
import java.time.InstantSource;

/** What the desk of a group's staff is made of. */
public record StaffDesk(
    Groups groups,
    Notebooks notebooks,
    Trail trail,
    Openings openings,
    Courses courses,
    DraftKeys drafts,
    InstantSource clock) {
  public StaffDesk(
      Groups groups,
      Notebooks notebooks,
      Trail trail,
      Courses courses,
      DraftKeys drafts,
      InstantSource clock) {
    this(groups, notebooks, trail, new Openings(trail), courses, drafts, clock);
  }
}
