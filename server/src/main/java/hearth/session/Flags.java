package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Safety flags that nobody has taken yet: at most one of each member.
 *
 * @param raised how many were raised in this session, for the ids of those to come
 * @param taken those that were taken in this session
 */
record Flags(List<RaisedFlag> open, int raised, Map<String, CareEvent.FlagTaken> taken) {
  static final Flags NONE = new Flags(List.of(), 0, Map.of());

  Flags {
    open = List.copyOf(open);
    taken = Map.copyOf(taken);
  }

  @Nullable RaisedFlag of(SeatId seat) {
    return open.stream().filter(flag -> flag.seat().equals(seat)).findAny().orElse(null);
  }

  @Nullable RaisedFlag find(String id) {
    return open.stream().filter(flag -> flag.id().equals(id)).findAny().orElse(null);
  }

  /** What raises one for this member, or says theirs again that is open. */
  Event raising(Asked ask, CareEvent.Concern concern) {
    var sealed = Private.of(ask.by(), Private.Kind.CHECK_IN, concern);
    var open = of(ask.by());
    return open == null
        ? new CareEvent.SafetyFlagRaised(
            "s" + ask.room().opened().number() + "-" + (raised + 1), ask.by(), sealed)
        : new CareEvent.FlagSaidAgain(open.id(), ask.by(), sealed);
  }

  Decision read(Asked ask, CareCommand.ReadFlag read) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.SF3);
    }
    var flag = find(read.flag());
    return Decision.unless(
        flag == null || flag.readBy() != null, new CareEvent.FlagRead(read.flag(), ask.by()));
  }

  Decision take(Asked ask, CareCommand.TakeFlag take) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.SF3);
    }
    return Decision.unless(
        find(take.flag()) == null, new CareEvent.FlagTaken(take.flag(), ask.by(), take.answer()));
  }

  /** Another session's room has heard of it first. */
  Decision takenElsewhere(CareCommand.FlagTakenElsewhere told) {
    return Decision.unless(find(told.taken().flag()) == null, told.taken());
  }

  Flags with(CareEvent.SafetyFlagRaised e, Instant at, int session) {
    var all = new ArrayList<>(open);
    all.add(new RaisedFlag(e.flag(), e.seat(), at, session, e.concern(), null, null));
    return new Flags(all, raised + 1, taken);
  }

  Flags with(CareEvent.FlagSaidAgain e, Instant at) {
    return changed(e.flag(), flag -> flag.saidAgain(e.concern(), at));
  }

  Flags with(CareEvent.FlagRead e) {
    return changed(e.flag(), flag -> flag.readBy(e.by()));
  }

  Flags with(CareEvent.FlagTaken e) {
    var all = new LinkedHashMap<>(taken);
    all.put(e.flag(), e);
    return new Flags(
        open.stream().filter(flag -> !flag.id().equals(e.flag())).toList(), raised, all);
  }

  /** As the sessions to come are told of them. */
  List<Event.OpenFlag> leftOpen() {
    return open.stream().map(RaisedFlag::asLeftOpen).toList();
  }

  /** Those that earlier sessions left open. */
  static Flags leftOpen(@Nullable List<Event.OpenFlag> flags) {
    var left = Objects.requireNonNullElse(flags, List.<Event.OpenFlag>of());
    return new Flags(left.stream().map(RaisedFlag::leftOpen).toList(), 0, Map.of());
  }

  private Flags changed(String id, UnaryOperator<RaisedFlag> how) {
    return new Flags(
        open.stream().map(flag -> flag.id().equals(id) ? how.apply(flag) : flag).toList(),
        raised,
        taken);
  }
}
