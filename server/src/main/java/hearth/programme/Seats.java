package hearth.programme;

import hearth.practice.AccountId;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.session.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who has a seat in a group, in the order in which the circle shows them.
 *
 * @param holders which account holds a seat of staff, where one does
 */
record Seats(List<GroupEvent.SeatGiven> given, Map<SeatId, AccountId> holders) {
  static final Seats NONE = new Seats(List.of(), Map.of());
  private static final int MOST_PEOPLE = 16;
  private static final int LONGEST_NAME = 80;

  Seats {
    given = List.copyOf(given);
    holders = Map.copyOf(holders);
  }

  GroupDecision give(GroupCommand.GiveSeat give) {
    var event = new GroupEvent.SeatGiven(give.seat(), give.role(), give.name(), give.order());
    if (given.contains(event)) {
      return GroupDecision.unless(true, event);
    }
    if (given.stream().anyMatch(g -> g.seat().equals(give.seat()) || g.order() == give.order())) {
      return GroupDecision.refused(GroupRule.PG5);
    }
    boolean fits = given.size() < MOST_PEOPLE && count(give.role()) < most(give.role());
    return fits && give.name().map(Seats::named, false)
        ? GroupDecision.unless(false, event)
        : GroupDecision.refused(GroupRule.PG4);
  }

  @Nullable Role role(SeatId seat) {
    return given.stream()
        .filter(g -> g.seat().equals(seat))
        .map(GroupEvent.SeatGiven::role)
        .findAny()
        .orElse(null);
  }

  List<Event.Place> places() {
    return given.stream().map(g -> new Event.Place(g.seat(), g.role(), g.name())).toList();
  }

  boolean someoneLeads() {
    return count(Role.THERAPIST) > 0;
  }

  Seats with(GroupEvent.SeatGiven seat) {
    var all = new ArrayList<>(given);
    all.add(seat);
    all.sort(Comparator.comparingInt(GroupEvent.SeatGiven::order));
    return new Seats(all, holders);
  }

  GroupDecision hold(GroupCommand.HoldSeat hold) {
    var role = role(hold.seat());
    var account = hold.account();
    var other = account == null ? null : of(account);
    if (role == null || !role.staff() || (other != null && !other.equals(hold.seat()))) {
      return GroupDecision.refused(GroupRule.PG20);
    }
    return GroupDecision.unless(
        Objects.equals(holders.get(hold.seat()), account),
        new GroupEvent.SeatHeld(hold.seat(), account));
  }

  @Nullable SeatId of(AccountId account) {
    return holders.entrySet().stream()
        .filter(held -> held.getValue().equals(account))
        .map(Map.Entry::getKey)
        .findAny()
        .orElse(null);
  }

  Seats with(GroupEvent.SeatHeld held) {
    var all = new HashMap<>(holders);
    if (held.account() == null) {
      all.remove(held.seat());
    } else {
      all.put(held.seat(), held.account());
    }
    return new Seats(given, all);
  }

  private long count(Role role) {
    return given.stream().filter(g -> g.role() == role).count();
  }

  private static int most(Role role) {
    return switch (role) {
      case THERAPIST -> 2;
      case CO_THERAPIST -> 3;
      case MEMBER -> 12;
    };
  }

  private static boolean named(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME;
  }
}
