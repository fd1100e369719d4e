package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Check-ins, safety flags and calls for support.
 *
 * @param checkIns those given in this session
 */
record Care(Map<SeatId, Given> checkIns) implements Part {
  static final Care NONE = new Care(Map.of());

  Care {
    checkIns = Map.copyOf(checkIns);
  }

  /** A member's check-in, and last week's where there is one. */
  record Given(Private<CheckIn> checkIn, @Nullable Private<CheckIn> before) {}

  static Decision decide(Asked ask, CareCommand command) {
    return switch (command) {
      case CareCommand.GiveCheckIn give -> ask.room().care().give(ask, give);
      default -> Decision.accepted();
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
    return Decision.accepted(new CareEvent.CheckedIn(ask.by(), checkIn, give.before()));
  }

  /** After one of its own events. */
  Care after(Event.Recorded recorded, CareEvent event, Room before) {
    return switch (event) {
      case CareEvent.CheckedIn e -> {
        var all = new HashMap<>(checkIns);
        all.put(e.seat(), new Given(e.checkIn(), e.before()));
        yield new Care(all);
      }
      default -> this;
    };
  }

  /** After any event; {@code room} has taken it already. */
  Care following(Event.Recorded recorded, Room room) {
    return this;
  }
}
