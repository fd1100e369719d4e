package hearth.programme;

import hearth.practice.Phase;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a group is: its programme, when it meets, and whether anybody may come.
 *
 * @param of how many sessions the programme has; 0 before it is founded
 * @param initialUntil the last session of the initial phase
 * @param finalFrom the first session of the final phase
 * @param length how long a session is planned to last
 * @param closed nobody comes in
 */
public record Terms(
    String name,
    int of,
    int initialUntil,
    int finalFrom,
    Duration length,
    @Nullable Schedule schedule,
    boolean closed) {
  static final Terms NONE = new Terms("", 0, 0, 0, Duration.ZERO, null, false);

  GroupDecision set(GroupCommand.SetSchedule set) {
    boolean same = Objects.equals(set.schedule(), schedule);
    return GroupDecision.unless(same, new GroupEvent.ScheduleSet(set.schedule()));
  }

  GroupDecision close() {
    return GroupDecision.unless(closed, new GroupEvent.GroupClosed());
  }

  GroupDecision reopen() {
    return GroupDecision.unless(!closed, new GroupEvent.GroupReopened());
  }

  public Phase phase(int number) {
    if (number <= initialUntil) {
      return Phase.INITIAL;
    }
    return number < finalFrom ? Phase.MIDDLE : Phase.FINAL;
  }

  Terms with(GroupEvent.GroupFounded e) {
    return new Terms(
        e.name(), e.of(), e.initialUntil(), e.finalFrom(), e.length(), schedule, closed);
  }

  Terms with(GroupEvent.ProgrammeChanged e) {
    return new Terms(
        e.name(), e.of(), e.initialUntil(), e.finalFrom(), e.length(), schedule, closed);
  }

  Terms with(@Nullable Schedule next) {
    return new Terms(name, of, initialUntil, finalFrom, length, next, closed);
  }

  Terms with(boolean nowClosed) {
    return new Terms(name, of, initialUntil, finalFrom, length, schedule, nowClosed);
  }
}
