package hearth.session;

import hearth.practice.SeatId;
import hearth.session.Timeline.Span;
import hearth.session.TurnEvent.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** How what went on is told once it is over. */
final class Ending {
  /** A turn that was taken from somebody sooner was hardly theirs. */
  static final Duration HARDLY = Duration.ofSeconds(5);

  private Ending() {}

  /** Null for what is not worth telling: it took no time, or was hardly a turn. */
  static @Nullable Span of(Span span, Event.Recorded recorded, Room before, Room room) {
    var at = recorded.at();
    return switch (span.kind()) {
      case TURN -> turn(span, recorded, before);
      case SUPPORT -> answered(span, room).until(at);
      default -> span.from().equals(at) ? null : span.until(at);
    };
  }

  private static @Nullable Span turn(Span span, Event.Recorded recorded, Room before) {
    var how = recorded.event() instanceof TurnEvent.TurnOver over ? over.how() : null;
    if (how == Outcome.PASSED) {
      return span.as(SpanKind.PASS).until(recorded.at());
    }
    var until = how == Outcome.AWAY ? lostAt(before, recorded.at()) : recorded.at();
    boolean taken =
        how == Outcome.AWAY
            || how == Outcome.SKIPPED
            || recorded.event() instanceof TurnEvent.TurnTakenBack;
    boolean hardly = taken && until.isBefore(span.from().plus(HARDLY));
    return hardly || until.equals(span.from()) ? null : span.until(until);
  }

  /** Since when the one whose turn it was has had no connection; else now. */
  private static Instant lostAt(Room before, Instant now) {
    var round = before.turns().round();
    return round == null || round.lostAt() == null ? now : round.lostAt();
  }

  /** With who of staff came, if anybody did. */
  private static Span answered(Span span, Room room) {
    var call = room.care().calls().of(span.seats().iterator().next());
    if (call == null || call.takenBy() == null) {
      return span;
    }
    var both = new LinkedHashSet<SeatId>(span.seats());
    both.add(call.takenBy());
    return new Span(span.kind(), span.from(), span.until(), both, span.title(), span.scene());
  }
}
