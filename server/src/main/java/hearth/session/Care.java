package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Check-ins, safety flags and calls for support.
 *
 * @param checkIns those given in this session
 */
record Care(Map<SeatId, Given> checkIns, Flags flags, Calls calls) implements Part {
  static final Care NONE = new Care(Map.of(), Flags.NONE, Calls.NONE);

  Care {
    checkIns = Map.copyOf(checkIns);
  }

  /** A member's check-in, and last week's where there is one. */
  record Given(Private<CheckIn> checkIn, @Nullable Private<CheckIn> before) {}

  static Decision decide(Asked ask, CareCommand command) {
    var care = ask.room().care();
    return switch (command) {
      case CareCommand.GiveCheckIn give -> care.give(ask, give);
      case CareCommand.SayNotSafe _ -> care.sayNotSafe(ask);
      case CareCommand.ReadFlag read -> care.flags.read(ask, read);
      case CareCommand.TakeFlag take -> care.flags.take(ask, take);
      case CareCommand.FlagTakenElsewhere told -> care.flags.takenElsewhere(told);
      case CareCommand.CallSupport _ -> care.calls.call(ask);
      case CareCommand.WithdrawCall _ -> care.calls.withdraw(ask);
      case CareCommand.TakeCall take -> care.calls.take(ask, take.seat());
    };
  }

  private Decision give(Asked ask, CareCommand.GiveCheckIn give) {
    var barred = CheckingIn.bars(ask, give.checkIn());
    if (barred != null) {
      return Decision.refused(barred);
    }
    var checkIn = CheckingIn.tidied(give.checkIn());
    var earlier = checkIns.get(ask.by());
    if (earlier != null) {
      return earlier.checkIn().equals(checkIn) ? Decision.accepted() : Decision.refused(Rule.CI7);
    }
    List<Event> events = new ArrayList<>();
    events.add(new CareEvent.CheckedIn(ask.by(), checkIn, give.before()));
    var concern = concern(checkIn.value(), give.before());
    if (concern != null) {
      events.add(flags.raising(ask, concern));
    }
    return new Decision.Accepted(events);
  }

  private Decision sayNotSafe(Asked ask) {
    if (ask.byStaff()) {
      return Decision.refused(Rule.SF2);
    }
    var open = flags.of(ask.by());
    return Decision.unless(
        open != null && open.justSaid(ask.at()),
        flags.raising(ask, new CareEvent.Concern(true, null, null)));
  }

  /** Why staff must look at once; null when this check-in gives no cause. */
  private static CareEvent.@Nullable Concern concern(
      @Nullable CheckIn said, @Nullable Private<CheckIn> before) {
    if (said == null) {
      return null;
    }
    var ninth = said.ninth();
    var lastWeek = before == null ? null : before.value();
    return said.notSafe() || (ninth != null && ninth > 0)
        ? new CareEvent.Concern(said.notSafe(), ninth, lastWeek == null ? null : lastWeek.ninth())
        : null;
  }

  /** After one of its own events. */
  Care after(Event.Recorded recorded, CareEvent event, Room before) {
    return switch (event) {
      case CareEvent.CheckedIn e -> {
        var all = new HashMap<>(checkIns);
        all.put(e.seat(), new Given(e.checkIn(), e.before()));
        yield new Care(all, flags, calls);
      }
      case CareEvent.SafetyFlagRaised e ->
          with(flags.with(e, recorded.at(), before.opened().number()));
      case CareEvent.FlagSaidAgain e -> with(flags.with(e, recorded.at()));
      case CareEvent.FlagRead e -> with(flags.with(e));
      case CareEvent.FlagTaken e -> with(flags.with(e));
      case CareEvent.SupportCalled e ->
          with(calls.with(new Calls.Call(e.seat(), recorded.at(), null)));
      case CareEvent.CallWithdrawn e -> with(calls.without(e.seat()));
      case CareEvent.CallTaken e -> with(calls.taken(e));
    };
  }

  /** After any event; {@code room} has taken it already. */
  Care following(Event.Recorded recorded, Room room) {
    return switch (recorded.event()) {
      case Event.SessionOpened opened -> with(Flags.leftOpen(opened.openFlags()));
      case Event.SessionEnded _ -> with(Calls.NONE);
      default -> this;
    };
  }

  /** What the group is to know of it. */
  Carried carried() {
    var said = new HashMap<SeatId, Private<CheckIn>>();
    checkIns.forEach((seat, given) -> said.put(seat, given.checkIn()));
    return new Carried(
        said, flags.leftOpen(), List.copyOf(flags.taken().values()), null, List.of());
  }

  /** A member's own; null while nothing of theirs stands. */
  View.@Nullable Care shown(SeatId seat, People people) {
    var flag = flags.of(seat);
    var call = calls.of(seat);
    return flag == null && call == null
        ? null
        : new View.Care(
            flag != null,
            flag == null ? null : name(flag.readBy(), people),
            call != null,
            call == null ? null : name(call.takenBy(), people));
  }

  /** What stands, for staff; null when nothing does. */
  View.@Nullable Alerts alerts(People people) {
    if (flags.open().isEmpty() && calls.standing().isEmpty()) {
      return null;
    }
    return new View.Alerts(
        flags.open().stream().map(flag -> flag.shown(people)).toList(),
        calls.standing().stream()
            .map(
                c ->
                    new View.Call(
                        c.seat(), people.of(c.seat()).name(), c.at(), name(c.takenBy(), people)))
            .toList());
  }

  private static @Nullable String name(@Nullable SeatId seat, People people) {
    return seat == null ? null : people.of(seat).name();
  }

  private Care with(Flags next) {
    return new Care(checkIns, next, calls);
  }

  private Care with(Calls next) {
    return new Care(checkIns, flags, next);
  }
}
