package hearth.session;

import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls for support that stand, the oldest first: at most one of each member. */
record Calls(List<Call> standing) {
  static final Calls NONE = new Calls(List.of());

  Calls {
    standing = List.copyOf(standing);
  }

  /** One of them; {@code takenBy} comes to the caller. */
  record Call(SeatId seat, Instant at, @Nullable SeatId takenBy) {}

  @Nullable Call of(SeatId seat) {
    return standing.stream().filter(call -> call.seat().equals(seat)).findAny().orElse(null);
  }

  Decision call(Asked ask) {
    if (ask.byStaff()) {
      return Decision.refused(Rule.SU1);
    }
    var mine = of(ask.by());
    return Decision.unless(
        mine != null && mine.takenBy() == null, new CareEvent.SupportCalled(ask.by()));
  }

  Decision withdraw(Asked ask) {
    return Decision.unless(of(ask.by()) == null, new CareEvent.CallWithdrawn(ask.by()));
  }

  Decision take(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.SU3);
    }
    var call = of(seat);
    return Decision.unless(
        call == null || call.takenBy() != null, new CareEvent.CallTaken(seat, ask.by()));
  }

  Calls with(Call call) {
    var all = new ArrayList<>(without(call.seat()).standing);
    all.add(call);
    return new Calls(all);
  }

  Calls without(SeatId seat) {
    return new Calls(standing.stream().filter(call -> !call.seat().equals(seat)).toList());
  }

  Calls taken(CareEvent.CallTaken taken) {
    return new Calls(
        standing.stream()
            .map(c -> c.seat().equals(taken.seat()) ? new Call(c.seat(), c.at(), taken.by()) : c)
            .toList());
  }
}
