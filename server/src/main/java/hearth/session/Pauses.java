package hearth.session;

import hearth.practice.SeatId;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who neither sends nor receives for a moment, by their own choice, and keeps their seat. */
record Pauses(Set<SeatId> paused) {
  static final Pauses NONE = new Pauses(Set.of());

  Pauses {
    paused = Set.copyOf(paused);
  }

  Decision pause(Asked ask) {
    return ask.room().retreat().inPrivateRoom(ask.by())
        ? Decision.refused(Rule.PA2)
        : Decision.unless(paused.contains(ask.by()), new RetreatEvent.Paused(ask.by()));
  }

  Decision resume(Asked ask) {
    return Decision.unless(!paused.contains(ask.by()), new RetreatEvent.Resumed(ask.by()));
  }

  Pauses with(SeatId seat) {
    var all = new LinkedHashSet<>(paused);
    all.add(seat);
    return new Pauses(all);
  }

  Pauses without(SeatId seat) {
    var rest = new LinkedHashSet<>(paused);
    rest.remove(seat);
    return new Pauses(rest);
  }
}
