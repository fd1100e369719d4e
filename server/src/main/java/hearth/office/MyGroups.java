package hearth.office;

import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.Group;
import hearth.room.Groups;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The groups whose staff an account is of. */
public final class MyGroups {
  private final Groups groups;
  private final InstantSource clock;

  public MyGroups(Groups groups, InstantSource clock) {
    this.groups = groups;
    this.clock = clock;
  }

  /**
   * A seat somebody holds.
   *
   * @param next when the group meets next; null when that is not said, or the programme is over
   */
  public record Held(GroupId id, Group group, SeatId seat, Role role, @Nullable Instant next) {
    public String name() {
      return group.terms().name();
    }
  }

  /** In the order of the groups' ids. */
  public List<Held> of(AccountId account) {
    var all = new ArrayList<Held>();
    for (var id : groups.all()) {
      var held = in(id, account);
      if (held != null) {
        all.add(held);
      }
    }
    return all;
  }

  /** The seat this account holds in this group; null for none. */
  public @Nullable Held in(GroupId id, AccountId account) {
    var group = groups.get(id);
    var seat = group.seatOf(account);
    if (seat == null) {
      return null;
    }
    var role = Objects.requireNonNull(group.role(seat));
    return new Held(id, group, seat, role, group.nextMeeting(clock.instant()));
  }

  List<SeatId> seatsOf(AccountId account) {
    return of(account).stream().map(Held::seat).toList();
  }
}
