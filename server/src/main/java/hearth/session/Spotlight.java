package hearth.session;

import hearth.practice.SeatId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is on stage, and who may keep whom in sight. It is about the size of pictures alone: nobody
 * is heard or seen by it who is not heard and seen without.
 */
record Spotlight(Set<SeatId> onStage, Set<Pin> pins) implements Part {
  static final Spotlight NONE = new Spotlight(Set.of(), Set.of());
  private static final int MOST_ON_STAGE = 4;
  private static final int MOST_PINS = 2;

  Spotlight {
    onStage = Set.copyOf(onStage);
    pins = Set.copyOf(pins);
  }

  /** {@code seat} may keep {@code of} large. */
  record Pin(SeatId seat, SeatId of) {}

  static Decision decide(Asked ask, SpotlightCommand command) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.SP1);
    }
    var spotlight = ask.room().spotlight();
    return switch (command) {
      case SpotlightCommand.PutOnStage put -> spotlight.put(ask, put.seat());
      case SpotlightCommand.TakeOffStage take ->
          Decision.unless(
              !spotlight.onStage.contains(take.seat()),
              new SpotlightEvent.TakenOffStage(take.seat()));
      case SpotlightCommand.GrantPin grant -> spotlight.grant(ask, grant.seat(), grant.of());
      case SpotlightCommand.RevokePin revoke ->
          Decision.unless(
              !spotlight.pins.contains(new Pin(revoke.seat(), revoke.of())),
              new SpotlightEvent.PinRevoked(revoke.seat(), revoke.of()));
    };
  }

  private Decision put(Asked ask, SeatId seat) {
    if (!inCircle(ask, seat)) {
      return Decision.refused(Rule.SP2);
    }
    if (onStage.contains(seat)) {
      return Decision.accepted();
    }
    return onStage.size() < MOST_ON_STAGE
        ? Decision.accepted(new SpotlightEvent.PutOnStage(seat))
        : Decision.refused(Rule.SP3);
  }

  private Decision grant(Asked ask, SeatId seat, SeatId of) {
    if (!inCircle(ask, seat) || !inCircle(ask, of) || seat.equals(of)) {
      return Decision.refused(Rule.SP2);
    }
    if (pins.contains(new Pin(seat, of))) {
      return Decision.accepted();
    }
    return pinsOf(seat).size() < MOST_PINS
        ? Decision.accepted(new SpotlightEvent.PinGranted(seat, of))
        : Decision.refused(Rule.SP5);
  }

  private static boolean inCircle(Asked ask, SeatId seat) {
    var person = ask.room().people().find(seat);
    return person != null && ask.inCircle(person);
  }

  /** Whom this person may keep in sight. */
  List<SeatId> pinsOf(SeatId seat) {
    return pins.stream().filter(p -> p.seat().equals(seat)).map(Pin::of).sorted(BY_ID).toList();
  }

  /** Who may keep this person in sight. */
  List<SeatId> pinning(SeatId of) {
    return pins.stream().filter(p -> p.of().equals(of)).map(Pin::seat).sorted(BY_ID).toList();
  }

  /** Who may keep whom in sight, for staff. */
  List<View.KeptInSight> keptInSight() {
    return pins.stream()
        .sorted(Comparator.comparing(Pin::seat, BY_ID).thenComparing(Pin::of, BY_ID))
        .map(p -> new View.KeptInSight(p.seat(), p.of()))
        .toList();
  }

  private static final Comparator<SeatId> BY_ID = Comparator.comparing(SeatId::value);

  /** After one of its own events. */
  Spotlight after(Event.Recorded recorded, SpotlightEvent event, Room before) {
    return switch (event) {
      case SpotlightEvent.PutOnStage e -> new Spotlight(plus(onStage, e.seat()), pins);
      case SpotlightEvent.TakenOffStage e ->
          new Spotlight(only(onStage, s -> !s.equals(e.seat())), pins);
      case SpotlightEvent.PinGranted e ->
          new Spotlight(onStage, plus(pins, new Pin(e.seat(), e.of())));
      case SpotlightEvent.PinRevoked e ->
          new Spotlight(onStage, only(pins, p -> !p.equals(new Pin(e.seat(), e.of()))));
    };
  }

  /** After any event; {@code room} has taken it already. */
  Spotlight following(Event.Recorded recorded, Room room) {
    return switch (recorded.event()) {
      case Event.Left e -> without(e.seat());
      case Event.SentBack e -> without(e.seat());
      case Event.Removed e -> without(e.seat());
      case Event.SessionEnded _ -> NONE;
      default -> this;
    };
  }

  private Spotlight without(SeatId seat) {
    return new Spotlight(
        only(onStage, s -> !s.equals(seat)),
        only(pins, p -> !p.seat().equals(seat) && !p.of().equals(seat)));
  }

  private static <T> Set<T> plus(Set<T> some, T one) {
    var all = new LinkedHashSet<>(some);
    all.add(one);
    return all;
  }

  private static <T> Set<T> only(Set<T> some, Predicate<T> which) {
    var rest = new LinkedHashSet<>(some);
    rest.removeIf(which.negate());
    return rest;
  }
}
