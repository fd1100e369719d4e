package hearth.room;

import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.practice.SessionId;
import hearth.programme.Group;
import hearth.programme.GroupCommand;
import hearth.programme.GroupRule;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the practice changes of a group, and how its open rooms hear of it. */
public final class Changes {
  private final Groups groups;
  private final Map<SessionId, RoomHost> hosts;

  /** {@code hosts} are the rooms of this node as they come. */
  public Changes(Groups groups, Map<SessionId, RoomHost> hosts) {
    this.groups = groups;
    this.hosts = hosts;
  }

  /**
   * Decides, makes it durable and tells the rooms that are open. Waits for the journal.
   *
   * @return the rule that refuses it, or null when it is so now
   */
  public @Nullable GroupRule decide(GroupId group, AccountId by, GroupCommand command) {
    var rule = groups.decide(group, by, null, command);
    if (rule == null) {
      rooms(group).forEach(host -> tell(groups.get(group), host));
    }
    return rule;
  }

  /** A room takes up only what is different; it may be told the same again. */
  static void tell(Group group, RoomHost host) {
    var now = group.asOf(host.session());
    if (now != null && !host.recent().ended()) {
      host.groupChanged(now);
    }
  }

  /** Whether a session of this group has been started and is not over. */
  public boolean goingOn(GroupId group) {
    return rooms(group).anyMatch(host -> host.recent().running());
  }

  private Stream<RoomHost> rooms(GroupId group) {
    return hosts.values().stream().filter(host -> host.recent().isOf(group));
  }
}
