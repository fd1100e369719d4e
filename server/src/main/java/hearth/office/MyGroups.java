package hearth.office;

import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.Group;
import hearth.room.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The groups whose staff an account is of. */
public final class MyGroups {
  private final Groups groups;

  public MyGroups(Groups groups) {
    this.groups = groups;
  }

  /** A seat somebody holds. */
  public record Held(GroupId id, Group group, SeatId seat, Role role) {
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
    return seat == null
        ? null
        : new Held(id, group, seat, Objects.requireNonNull(group.role(seat)));
  }

  List<SeatId> seatsOf(AccountId account) {
    return of(account).stream().map(Held::seat).toList();
  }
}
