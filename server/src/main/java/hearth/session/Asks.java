package hearth.session;

import hearth.practice.SeatId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who is asked to turn their microphone on; it is theirs to do.
 *
 * @param asked whom, and by whom
 * @param declined who said <i>Not now</i> since they were last asked
 */
record Asks(Map<SeatId, SeatId> asked, Set<SeatId> declined) {
  static final Asks NONE = new Asks(Map.of(), Set.of());

  Asks {
    asked = Map.copyOf(asked);
    declined = Set.copyOf(declined);
  }

  Decision ask(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.AS1);
    }
    var member = ask.room().people().find(seat);
    if (member == null) {
      return Decision.refused(Rule.PR1);
    }
    if (member.role().staff() || !ask.inCircle(member) || ask.room().steppedOut(seat)) {
      return Decision.refused(Rule.AS2);
    }
    if (!ask.room().mayBeHeard(member)) {
      return Decision.refused(Rule.AS3);
    }
    boolean so = member.devices().microphone() || asked.containsKey(seat);
    return Decision.unless(so, new TurnEvent.UnmuteAsked(seat, ask.by()));
  }

  Decision decline(Asked ask) {
    return Decision.unless(!asked.containsKey(ask.by()), new TurnEvent.UnmuteDeclined(ask.by()));
  }

  Asks asked(SeatId seat, SeatId by) {
    var all = new LinkedHashMap<>(asked);
    all.put(seat, by);
    return new Asks(all, minus(seat));
  }

  Asks declined(SeatId seat) {
    var all = new LinkedHashSet<>(declined);
    all.add(seat);
    return new Asks(without(seat).asked, all);
  }

  /** Answered by the microphone itself, or without a sense any more. */
  Asks without(SeatId seat) {
    if (!asked.containsKey(seat) && !declined.contains(seat)) {
      return this;
    }
    var rest = new LinkedHashMap<>(asked);
    rest.remove(seat);
    return new Asks(rest, minus(seat));
  }

  /** Gone from the circle: what they were asked, and what they asked of others. */
  Asks gone(SeatId seat) {
    var rest = new LinkedHashMap<>(asked);
    rest.values().removeIf(seat::equals);
    return new Asks(rest, declined).without(seat);
  }

  private Set<SeatId> minus(SeatId seat) {
    var rest = new LinkedHashSet<>(declined);
    rest.remove(seat);
    return rest;
  }
}
