package hearth.programme;

import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.CheckIn;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What members say of their weeks, and what the group asks them.
 *
 * @param phq9 whether the check-in asks PHQ-9's nine items
 * @param pin whether an invitation asks for a PIN besides
 * @param given each member's check-ins by the number of the session
 */
record Weekly(boolean phq9, boolean pin, Map<SeatId, Map<Integer, Private<CheckIn>>> given) {
  static final Weekly NONE = new Weekly(false, false, Map.of());

  Weekly {
    given = Map.copyOf(given);
  }

  GroupDecision set(GroupCommand.SetPolicies set) {
    return GroupDecision.unless(
        set.phq9() == phq9 && set.pin() == pin, new GroupEvent.PoliciesSet(set.phq9(), set.pin()));
  }

  GroupDecision checkIn(GroupCommand.CheckIn checkIn, Group group) {
    var role = group.role(checkIn.seat());
    var planned = group.sessions().find(checkIn.session());
    if (role == null || role.staff() || planned == null) {
      return GroupDecision.refused(GroupRule.PG16);
    }
    return GroupDecision.unless(
        checkIn.checkIn().equals(of(checkIn.seat()).get(planned.number())),
        new GroupEvent.CheckedIn(checkIn.session(), checkIn.seat(), checkIn.checkIn()));
  }

  /** The last one before session {@code number}; null for none. */
  @Nullable Private<CheckIn> before(SeatId seat, int number) {
    return of(seat).entrySet().stream()
        .filter(week -> week.getKey() < number)
        .max(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  Weekly with(GroupEvent.PoliciesSet set) {
    return new Weekly(set.phq9(), Boolean.TRUE.equals(set.pin()), given);
  }

  Weekly with(SeatId seat, int number, Private<CheckIn> checkIn) {
    var weeks = new TreeMap<>(of(seat));
    weeks.put(number, checkIn);
    var all = new HashMap<>(given);
    all.put(seat, Map.copyOf(weeks));
    return new Weekly(phq9, pin, all);
  }

  private Map<Integer, Private<CheckIn>> of(SeatId seat) {
    return given.getOrDefault(seat, Map.of());
  }
}
