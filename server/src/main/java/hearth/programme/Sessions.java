package hearth.programme;

import hearth.practice.SessionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sessions of one programme that have an id, in order of their number. */
record Sessions(List<GroupEvent.SessionPlanned> planned, Set<SessionId> over) {
  static final Sessions NONE = new Sessions(List.of(), Set.of());

  Sessions {
    planned = List.copyOf(planned);
    over = Set.copyOf(over);
  }

  GroupDecision plan(GroupCommand.PlanSession plan, int of) {
    var event = new GroupEvent.SessionPlanned(plan.session(), plan.number());
    if (planned.contains(event)) {
      return GroupDecision.unless(true, event);
    }
    boolean used =
        planned.stream()
            .anyMatch(p -> p.session().equals(plan.session()) || p.number() == plan.number());
    return used || plan.number() < 1 || plan.number() > of
        ? GroupDecision.refused(GroupRule.PG7)
        : GroupDecision.unless(false, event);
  }

  GroupDecision end(GroupCommand.EndSession end) {
    return find(end.session()) == null
        ? GroupDecision.refused(GroupRule.PG8)
        : GroupDecision.unless(
            over.contains(end.session()), new GroupEvent.SessionEnded(end.session()));
  }

  GroupEvent.@Nullable SessionPlanned find(SessionId session) {
    return planned.stream().filter(p -> p.session().equals(session)).findAny().orElse(null);
  }

  /** The first that is planned and not over. */
  GroupEvent.@Nullable SessionPlanned atHand() {
    return planned.stream().filter(p -> !over.contains(p.session())).findFirst().orElse(null);
  }

  @Nullable SessionId last() {
    return planned.isEmpty() ? null : planned.getLast().session();
  }

  int lastNumber() {
    return planned.isEmpty() ? 0 : planned.getLast().number();
  }

  Sessions with(GroupEvent.SessionPlanned session) {
    var all = new ArrayList<>(planned);
    all.add(session);
    all.sort(Comparator.comparingInt(GroupEvent.SessionPlanned::number));
    return new Sessions(all, over);
  }

  Sessions ended(SessionId session) {
    var all = new HashSet<>(over);
    all.add(session);
    return new Sessions(planned, all);
  }
}
