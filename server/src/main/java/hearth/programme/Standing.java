package hearth.programme;

import hearth.practice.SeatId;
import hearth.session.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Safety flags, from session to session.
 *
 * @param open those that nobody has taken, in the order in which they were raised
 * @param taken the ids of those that were
 */
record Standing(List<Event.OpenFlag> open, Set<String> taken) {
  static final Standing NONE = new Standing(List.of(), Set.of());

  Standing {
    open = List.copyOf(open);
    taken = Set.copyOf(taken);
  }

  GroupDecision raise(GroupCommand.RaiseFlag raise, Group group) {
    var flag = raise.flag();
    var role = group.role(flag.seat());
    if (role == null || role.staff()) {
      return GroupDecision.refused(GroupRule.PG18);
    }
    boolean told = taken.contains(flag.flag()) || !isNews(flag);
    return GroupDecision.unless(told, new GroupEvent.FlagRaised(flag));
  }

  boolean isOpenOf(SeatId seat) {
    return open.stream().anyMatch(flag -> flag.seat().equals(seat));
  }

  /** Those of somebody who is of the group now. */
  List<Event.OpenFlag> openOf(Seats seats) {
    return open.stream().filter(flag -> seats.isIn(flag.seat())).toList();
  }

  GroupDecision take(GroupCommand.TakeFlag take) {
    var it = take.taken();
    return GroupDecision.unless(
        taken.contains(it.flag()), new GroupEvent.FlagTaken(it.flag(), it.by(), it.answer()));
  }

  /** One that was said again takes its own place. */
  Standing with(GroupEvent.FlagRaised raised) {
    var all = new ArrayList<>(open);
    int place = place(raised.flag());
    if (place < 0) {
      all.add(raised.flag());
    } else {
      all.set(place, raised.flag());
    }
    return new Standing(all, taken);
  }

  Standing with(GroupEvent.FlagTaken it) {
    var all = new HashSet<>(taken);
    all.add(it.flag());
    var left = open.stream().filter(flag -> !flag.flag().equals(it.flag())).toList();
    return new Standing(left, all);
  }

  /** Not what an earlier session's room still has of it. */
  private boolean isNews(Event.OpenFlag flag) {
    int place = place(flag);
    return place < 0 || latest(flag).isAfter(latest(open.get(place)));
  }

  private static Instant latest(Event.OpenFlag flag) {
    return flag.again() == null ? flag.at() : flag.again();
  }

  private int place(Event.OpenFlag flag) {
    return open.stream().map(Event.OpenFlag::flag).toList().indexOf(flag.flag());
  }
}
