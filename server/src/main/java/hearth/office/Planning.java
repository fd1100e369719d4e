package hearth.office;

import hearth.practice.GroupId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.room.Groups;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Which session a group has: the next one is planned as soon as somebody comes for it. */
public final class Planning {
  private final Groups groups;
  private final InstantSource clock;
  private final Ids ids;

  Planning(Groups groups, InstantSource clock, SecureRandom random) {
    this.groups = groups;
    this.clock = clock;
    this.ids = new Ids(random);
  }

  /** The session at hand, or else the last there was; null when the group cannot meet yet. */
  public @Nullable SessionId session(GroupId group) {
    if (groups.sessionAtHand(group) == null) {
      var fresh = new SessionId(ids.fresh());
      // Two who come at the same time plan one session: the second finds it planned.
      var _ = groups.decide(group, null, null, new GroupCommand.PlanNext(fresh, clock.instant()));
    }
    return groups.sessionOf(group);
  }
}
