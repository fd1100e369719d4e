package hearth.programme;

import hearth.practice.AccountId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who has a seat in a group, in the order in which the circle shows them.
 *
 * @param names those that were changed since
 * @param holders which account holds a seat of staff, where one does
 * @param gone when a seat was taken back, of those that are
 */
record Seats(
    List<GroupEvent.SeatGiven> given,
    Map<SeatId, Private<String>> names,
    Map<SeatId, AccountId> holders,
    Map<SeatId, Instant> gone) {
  static final Seats NONE = new Seats(List.of(), Map.of(), Map.of(), Map.of());
  private static final int MOST_PEOPLE = 16;
  private static final int LONGEST_NAME = 80;

  Seats {
    given = List.copyOf(given);
    names = Map.copyOf(names);
    holders = Map.copyOf(holders);
    gone = Map.copyOf(gone);
  }

  GroupDecision give(GroupCommand.GiveSeat give) {
    var asked = give.order();
    int order = asked == null ? nextOrder(give.seat()) : asked;
    var event = new GroupEvent.SeatGiven(give.seat(), give.role(), give.name(), order);
    if (given.contains(event)) {
      return GroupDecision.unless(true, event);
    }
    if (given.stream().anyMatch(g -> g.seat().equals(give.seat()) || g.order() == order)) {
      return GroupDecision.refused(GroupRule.PG5);
    }
    return fits(give.role()) && give.name().map(Seats::named, false)
        ? GroupDecision.unless(false, event)
        : GroupDecision.refused(GroupRule.PG4);
  }

  GroupDecision name(GroupCommand.NameSeat name) {
    var seat = find(name.seat());
    if (seat == null || !name.name().map(Seats::named, false)) {
      return GroupDecision.refused(GroupRule.PG23);
    }
    return GroupDecision.unless(
        name.name().equals(nameOf(seat)), new GroupEvent.SeatNamed(name.seat(), name.name()));
  }

  GroupDecision takeBack(SeatId seat, Standing flags) {
    if (isIn(seat) && flags.isOpenOf(seat)) {
      return GroupDecision.refused(GroupRule.PG25);
    }
    return find(seat) == null
        ? GroupDecision.refused(GroupRule.PG24)
        : GroupDecision.unless(gone.containsKey(seat), new GroupEvent.SeatTakenBack(seat));
  }

  GroupDecision giveBack(SeatId seat) {
    var known = find(seat);
    if (known == null) {
      return GroupDecision.refused(GroupRule.PG24);
    }
    var event = new GroupEvent.SeatGivenBack(seat);
    if (isIn(seat)) {
      return GroupDecision.unless(true, event);
    }
    var account = holders.get(seat);
    if (account != null && of(account) != null) {
      return GroupDecision.refused(GroupRule.PG20);
    }
    return fits(known.role())
        ? GroupDecision.unless(false, event)
        : GroupDecision.refused(GroupRule.PG4);
  }

  GroupDecision hold(GroupCommand.HoldSeat hold) {
    var role = role(hold.seat());
    var account = hold.account();
    var other = account == null ? null : of(account);
    boolean free = other == null || other.equals(hold.seat());
    if (role == null || !role.staff() || !free || !isIn(hold.seat())) {
      return GroupDecision.refused(GroupRule.PG20);
    }
    return GroupDecision.unless(
        Objects.equals(holders.get(hold.seat()), account),
        new GroupEvent.SeatHeld(hold.seat(), account));
  }

  /** Also of a seat that was taken back. */
  @Nullable Role role(SeatId seat) {
    var known = find(seat);
    return known == null ? null : known.role();
  }

  /** Whether its person is of the group now. */
  boolean isIn(SeatId seat) {
    return find(seat) != null && !gone.containsKey(seat);
  }

  /** Everybody who ever had a seat. */
  List<Seat> all() {
    return given.stream()
        .map(g -> new Seat(g.seat(), g.role(), nameOf(g), holderOf(g.seat()), gone.get(g.seat())))
        .toList();
  }

  boolean someoneLeads() {
    return count(Role.THERAPIST) > 0;
  }

  /** Of the seats that are not taken back. */
  @Nullable SeatId of(AccountId account) {
    return holders.entrySet().stream()
        .filter(held -> held.getValue().equals(account) && isIn(held.getKey()))
        .map(Map.Entry::getKey)
        .findAny()
        .orElse(null);
  }

  Seats with(GroupEvent.SeatGiven seat) {
    var all = new ArrayList<>(given);
    all.add(seat);
    all.sort(Comparator.comparingInt(GroupEvent.SeatGiven::order));
    return new Seats(all, names, holders, gone);
  }

  Seats with(GroupEvent.SeatHeld held) {
    var account = held.account();
    var all = changed(holders, it -> it.remove(held.seat()));
    return new Seats(
        given,
        names,
        account == null ? all : changed(all, it -> it.put(held.seat(), account)),
        gone);
  }

  Seats with(GroupEvent.SeatNamed named) {
    return new Seats(
        given, changed(names, it -> it.put(named.seat(), named.name())), holders, gone);
  }

  Seats without(SeatId seat, Instant at) {
    return new Seats(given, names, holders, changed(gone, it -> it.put(seat, at)));
  }

  Seats with(GroupEvent.SeatGivenBack back) {
    return new Seats(given, names, holders, changed(gone, it -> it.remove(back.seat())));
  }

  private static <T> Map<SeatId, T> changed(Map<SeatId, T> all, Consumer<Map<SeatId, T>> how) {
    var next = new HashMap<>(all);
    how.accept(next);
    return next;
  }

  /** After all others; the place it has, for one that is given already. */
  private int nextOrder(SeatId seat) {
    var known = find(seat);
    return known != null
        ? known.order()
        : given.stream().mapToInt(GroupEvent.SeatGiven::order).max().orElse(0) + 1;
  }

  private GroupEvent.@Nullable SeatGiven find(SeatId seat) {
    return given.stream().filter(g -> g.seat().equals(seat)).findAny().orElse(null);
  }

  private Private<String> nameOf(GroupEvent.SeatGiven seat) {
    return names.getOrDefault(seat.seat(), seat.name());
  }

  private @Nullable AccountId holderOf(SeatId seat) {
    return holders.get(seat);
  }

  private boolean fits(Role role) {
    return given.size() - gone.size() < MOST_PEOPLE && count(role) < most(role);
  }

  private long count(Role role) {
    return given.stream().filter(g -> g.role() == role && isIn(g.seat())).count();
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
