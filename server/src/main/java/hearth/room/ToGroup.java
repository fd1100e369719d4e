package hearth.room;

import static java.util.stream.Collectors.toSet;

import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.programme.Seat;
import hearth.session.Carried;
import hearth.session.CheckIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How groups hear of their rooms, and rooms of one another. */
final class ToGroup {
  private static final Logger LOG = LoggerFactory.getLogger(ToGroup.class);

  private final Groups groups;
  private final Forgetting forgetting;
  private final Map<SessionId, RoomHost> hosts;

  /** {@code hosts} are the rooms of this node as they come. */
  ToGroup(Groups groups, Forgetting forgetting, Map<SessionId, RoomHost> hosts) {
    this.groups = groups;
    this.forgetting = forgetting;
    this.hosts = hosts;
  }

  Reporting.Group reports(GroupId group, SessionId session) {
    return report -> {
      var carried = report.carried();
      carried.checkIns().forEach((seat, it) -> tell(group, checkedIn(session, seat, it)));
      carried.open().forEach(flag -> tell(group, new GroupCommand.RaiseFlag(flag)));
      for (var taken : carried.taken()) {
        tell(group, new GroupCommand.TakeFlag(taken));
        others(group, session).forEach(host -> host.takenElsewhere(taken));
      }
      roleplay(carried).forEach(command -> tell(group, command));
      if (report.over()) {
        // First: a session that its group knows to be over is not loaded again.
        forgetting.chat(session, seats(group));
        tell(group, new GroupCommand.EndSession(session));
      }
    };
  }

  private static List<GroupCommand> roleplay(Carried carried) {
    List<GroupCommand> told = new ArrayList<>();
    if (carried.apart() != null) {
      told.add(new GroupCommand.KeepApart(carried.apart()));
    }
    if (!carried.company().isEmpty()) {
      told.add(
          new GroupCommand.KeepTogether(carried.company().stream().map(ToGroup::sorted).toList()));
    }
    return told;
  }

  /** So that the same company is the same again. */
  private static List<SeatId> sorted(Set<SeatId> company) {
    return company.stream().sorted(Comparator.comparing(SeatId::value)).toList();
  }

  private static GroupCommand checkedIn(SessionId session, SeatId seat, Private<CheckIn> checkIn) {
    return new GroupCommand.CheckIn(session, seat, checkIn);
  }

  private void tell(GroupId group, GroupCommand command) {
    var rule = groups.decide(group, null, null, command);
    if (rule != null) {
      LOG.error("group {} refuses by {} what its room tells", group, rule);
    }
  }

  /** Rooms of this group in which a flag may still stand that was taken in this one. */
  private Stream<RoomHost> others(GroupId group, SessionId session) {
    return hosts.values().stream()
        .filter(host -> !host.session().equals(session))
        .filter(host -> host.recent().isOf(group));
  }

  /** The group's, not the room's: a room that is being loaded is not among the hosts yet. */
  private Set<SeatId> seats(GroupId group) {
    return groups.get(group).everyone().stream().map(Seat::seat).collect(toSet());
  }
}
