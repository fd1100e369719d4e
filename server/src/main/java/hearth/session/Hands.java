package hearth.session;

import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one queue of raised hands; who raised first stands first, whatever their connection does. */
record Hands(List<SeatId> queue) implements Part {
  static final Hands NONE = new Hands(List.of());

  Hands {
    queue = List.copyOf(queue);
  }

  Decision raise(Asked ask) {
    if (ask.room().inBreakout(ask.by())) {
      return Decision.refused(Rule.BR13);
    }
    return Decision.unless(queue.contains(ask.by()), new Event.HandRaised(ask.by()));
  }

  Decision lower(Asked ask, @Nullable SeatId whose) {
    var seat = whose == null ? ask.by() : whose;
    if (!seat.equals(ask.by()) && !ask.byStaff()) {
      return Decision.refused(Rule.HA2);
    }
    return ask.room().people().find(seat) == null
        ? Decision.refused(Rule.PR1)
        : Decision.unless(!queue.contains(seat), new Event.HandLowered(seat));
  }

  /** From 1; null when not raised. */
  @Nullable Integer placeOf(SeatId seat) {
    int index = queue.indexOf(seat);
    return index < 0 ? null : index + 1;
  }

  Hands with(SeatId seat) {
    var longer = new ArrayList<>(queue);
    longer.add(seat);
    return queue.contains(seat) ? this : new Hands(longer);
  }

  Hands without(SeatId seat) {
    return new Hands(queue.stream().filter(other -> !other.equals(seat)).toList());
  }
}
