package hearth.programme;

import hearth.practice.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of one programme that have an id, in order of their number.
 *
 * @param over when each of those that are over ended
 */
record Sessions(List<GroupEvent.SessionPlanned> planned, Map<SessionId, Instant> over) {
  static final Sessions NONE = new Sessions(List.of(), Map.of());

  /** How long the page of a session that has ended stays what it is. */
  private static final Duration REST = Duration.ofHours(2);

  Sessions {
    planned = List.copyOf(planned);
    over = Map.copyOf(over);
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

  GroupDecision planNext(GroupCommand.PlanNext next, Group group) {
    int number = lastNumber() + 1;
    boolean time = number <= group.terms().of() && group.mayMeet() && rested(next.at());
    return time
        ? plan(new GroupCommand.PlanSession(next.session(), number), group.terms().of())
        : new GroupDecision.Accepted(List.of());
  }

  private boolean rested(Instant now) {
    var ended = lastEnd();
    return atHand() == null && (ended == null || !now.isBefore(ended.plus(REST)));
  }

  GroupDecision end(GroupCommand.EndSession end) {
    return find(end.session()) == null
        ? GroupDecision.refused(GroupRule.PG8)
        : GroupDecision.unless(
            over.containsKey(end.session()), new GroupEvent.SessionEnded(end.session()));
  }

  GroupEvent.@Nullable SessionPlanned find(SessionId session) {
    return planned.stream().filter(p -> p.session().equals(session)).findAny().orElse(null);
  }

  /** The first that is planned and not over. */
  GroupEvent.@Nullable SessionPlanned atHand() {
    return planned.stream().filter(p -> !over.containsKey(p.session())).findFirst().orElse(null);
  }

  @Nullable SessionId last() {
    return planned.isEmpty() ? null : planned.getLast().session();
  }

  int lastNumber() {
    return planned.isEmpty() ? 0 : planned.getLast().number();
  }

  /** When a session ended last; null for never. */
  @Nullable Instant lastEnd() {
    return over.values().stream().max(Comparator.naturalOrder()).orElse(null);
  }

  Sessions with(GroupEvent.SessionPlanned session) {
    var all = new ArrayList<>(planned);
    all.add(session);
    all.sort(Comparator.comparingInt(GroupEvent.SessionPlanned::number));
    return new Sessions(all, over);
  }

  Sessions ended(SessionId session, Instant at) {
    var all = new HashMap<>(over);
    all.put(session, at);
    return new Sessions(planned, all);
  }
}
