package hearth.room;

import hearth.practice.AccountId;
import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.programme.GroupRule;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new text of a group's agreement, and the rooms of this node that are to ask for it. */
public final class Publishing {
  private final Groups groups;
  private final Map<SessionId, RoomHost> hosts;

  /** {@code hosts} are the rooms of this node as they come. */
  public Publishing(Groups groups, Map<SessionId, RoomHost> hosts) {
    this.groups = groups;
    this.hosts = hosts;
  }

  /**
   * Waits for the journal.
   *
   * @return the rule that refuses it, or null when it is so now
   */
  public @Nullable GroupRule publish(GroupId group, AccountId by, Agreement agreement) {
    var rule = groups.decide(group, by, null, new GroupCommand.PublishAgreement(agreement));
    if (rule == null) {
      rooms(group).forEach(host -> host.renew(agreement));
    }
    return rule;
  }

  /** Whether a session of this group is going on. */
  public boolean running(GroupId group) {
    return rooms(group).anyMatch(host -> host.recent().running());
  }

  private Stream<RoomHost> rooms(GroupId group) {
    return hosts.values().stream().filter(host -> host.recent().isOf(group));
  }
}
