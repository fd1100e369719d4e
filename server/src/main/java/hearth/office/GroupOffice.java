package hearth.office;

import hearth.door.Door;
import hearth.door.Invitations;
import hearth.door.Pause;
import hearth.room.Changes;
import hearth.room.Groups;
import java.security.SecureRandom;
import java.time.InstantSource;

/** All that is done with groups outside of their sessions. */
public record GroupOffice(
    GroupDesk groups,
    PeopleDesk people,
    InvitationDesk invitations,
    Reception reception,
    Planning planning) {
  /** What it is made of. */
  public record Parts(
      PracticeStream practice,
      Groups groups,
      Changes changes,
      Door door,
      Invitations invitations,
      InstantSource clock,
      SecureRandom random) {}

  public static GroupOffice open(Parts it, Pause pause) {
    return new GroupOffice(
        new GroupDesk(it.groups(), it.changes(), it.door(), it.practice(), it.random()),
        new PeopleDesk(
            it.groups(), it.changes(), it.practice(), it.invitations(), it.door(), it.random()),
        new InvitationDesk(it.groups(), it.invitations(), it.door()),
        new Reception(it.door(), it.invitations(), it.groups(), pause, System::nanoTime),
        new Planning(it.groups(), it.clock(), it.random()));
  }
}
