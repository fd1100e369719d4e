package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Safety flags that nobody has taken yet: at most one of each member.
 *
 * @param raised how many were raised in this session, for the ids of those to come
 * @param taken those that were taken in this session
 */
record Flags(List<Raised> open, int raised, Map<String, CareEvent.FlagTaken> taken) {
  static final Flags NONE = new Flags(List.of(), 0, Map.of());

  Flags {
    open = List.copyOf(open);
    taken = Map.copyOf(taken);
  }

  /** One of them; {@code session} is the number of the session it was raised in. */
  record Raised(
      String id,
      SeatId seat,
      Instant at,
      int session,
      Private<CareEvent.Concern> concern,
      @Nullable SeatId readBy) {}

  @Nullable Raised of(SeatId seat) {
    return open.stream().filter(flag -> flag.seat().equals(seat)).findAny().orElse(null);
  }

  @Nullable Raised find(String id) {
    return open.stream().filter(flag -> flag.id().equals(id)).findAny().orElse(null);
  }

  /** What raises one for this member; none while one of theirs is open. */
  List<Event> raising(Asked ask, CareEvent.Concern concern) {
    if (of(ask.by()) != null) {
      return List.of();
    }
    var id = "s" + ask.room().opened().number() + "-" + (raised + 1);
    var sealed = Private.of(ask.by(), Private.Kind.CHECK_IN, concern);
    return List.of(new CareEvent.SafetyFlagRaised(id, ask.by(), sealed));
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
    all.add(new Raised(e.flag(), e.seat(), at, session, e.concern(), null));
    return new Flags(all, raised + 1, taken);
  }

  Flags with(CareEvent.FlagRead read) {
    return new Flags(
        open.stream()
            .map(flag -> flag.id().equals(read.flag()) ? readBy(flag, read) : flag)
            .toList(),
        raised,
        taken);
  }

  Flags with(CareEvent.FlagTaken e) {
    var all = new LinkedHashMap<>(taken);
    all.put(e.flag(), e);
    return new Flags(
        open.stream().filter(flag -> !flag.id().equals(e.flag())).toList(), raised, all);
  }

  /** As the sessions to come are told of them. */
  List<Event.OpenFlag> leftOpen() {
    return open.stream()
        .map(f -> new Event.OpenFlag(f.id(), f.seat(), f.at(), f.session(), f.concern()))
        .toList();
  }

  /** Those that earlier sessions left open. */
  static Flags leftOpen(@Nullable List<Event.OpenFlag> flags) {
    return new Flags(
        Objects.requireNonNullElse(flags, List.<Event.OpenFlag>of()).stream()
            .map(f -> new Raised(f.flag(), f.seat(), f.at(), f.session(), f.concern(), null))
            .toList(),
        0,
        Map.of());
  }

  View.Flag shown(Raised flag, People people) {
    var concern = flag.concern().value();
    return new View.Flag(
        flag.id(),
        flag.seat(),
        people.of(flag.seat()).name(),
        flag.at(),
        flag.session(),
        concern != null && concern.notSafe(),
        concern == null ? null : concern.ninth(),
        concern == null ? null : concern.ninthBefore(),
        flag.readBy() == null ? null : people.of(flag.readBy()).name());
  }

  private static Raised readBy(Raised flag, CareEvent.FlagRead read) {
    return new Raised(flag.id(), flag.seat(), flag.at(), flag.session(), flag.concern(), read.by());
  }
}
