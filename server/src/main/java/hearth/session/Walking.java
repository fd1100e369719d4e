package hearth.session;

import hearth.practice.SeatId;
import hearth.session.TurnEvent.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a round is started, and how the floor walks in it. */
final class Walking {
  private Walking() {}

  static Decision start(Asked ask, @Nullable SeatId from) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.RN1);
    }
    if (ask.room().turns().round() != null) {
      return Decision.refused(Rule.RN2);
    }
    var members =
        Holds.membersInCircle(ask.room()).stream()
            .filter(seat -> !ask.room().inBreakout(seat))
            .toList();
    if (members.isEmpty() || (from != null && !members.contains(from))) {
      return Decision.refused(Rule.RN3);
    }
    int first = from == null ? 0 : members.indexOf(from);
    var order = Stream.concat(members.stream().skip(first), members.stream().limit(first)).toList();
    return Decision.accepted(new TurnEvent.RoundStarted(order));
  }

  /** By whose turn it is: spoke, or passed. */
  static Decision over(Asked ask, Outcome how) {
    var round = ask.room().turns().round();
    return round != null && round.at(ask.by())
        ? Decision.accepted(new TurnEvent.TurnOver(ask.by(), how))
        : Decision.refused(Rule.RN5);
  }

  static Decision next(Asked ask, SeatId from) {
    var round = ask.room().turns().round();
    if (!ask.byStaff()) {
      return Decision.refused(Rule.RN1);
    }
    return round != null && round.at(from)
        ? Decision.accepted(new TurnEvent.TurnOver(from, Outcome.SPOKE))
        : Decision.accepted();
  }

  static Decision back(Asked ask, SeatId from) {
    var round = ask.room().turns().round();
    if (!ask.byStaff()) {
      return Decision.refused(Rule.RN1);
    }
    if (round == null || !round.at(from)) {
      return Decision.accepted();
    }
    var to = round.before();
    return to == null
        ? Decision.refused(Rule.RN8)
        : Decision.accepted(new TurnEvent.TurnTakenBack(from, to));
  }

  static Decision skip(Asked ask, SeatId seat) {
    var round = ask.room().turns().round();
    if (!ask.byStaff()) {
      return Decision.refused(Rule.RN1);
    }
    if (round != null && round.at(seat)) {
      return Decision.accepted(new TurnEvent.TurnOver(seat, Outcome.SKIPPED));
    }
    return round != null && round.toCome().contains(seat)
        ? Decision.accepted(new TurnEvent.TurnSkipped(seat))
        : Decision.accepted();
  }

  static Decision end(Asked ask) {
    return ask.byStaff()
        ? Decision.unless(ask.room().turns().round() == null, new TurnEvent.RoundEnded())
        : Decision.refused(Rule.RN1);
  }

  /** What the round does by itself: it leaves who is away, goes on to who is there, and ends. */
  static @Nullable Event due(Round round, Room room, java.time.Instant now) {
    var at = round.now();
    if (at != null) {
      var lostAt = round.lostAt();
      boolean lost = lostAt != null && !now.isBefore(lostAt.plus(Round.KEPT));
      return lost || room.steppedOut(at) ? new TurnEvent.TurnOver(at, Outcome.AWAY) : null;
    }
    if (round.toCome().isEmpty()) {
      return new TurnEvent.RoundEnded();
    }
    return round.toCome().stream()
        .filter(seat -> isThere(room, seat))
        .findFirst()
        .map(TurnEvent.TurnBegan::new)
        .orElse(null);
  }

  private static boolean isThere(Room room, SeatId seat) {
    return room.people().of(seat).here() && !room.steppedOut(seat);
  }

  static View.Round shown(Round round, Room room) {
    return new View.Round(
        round.inOrder().stream()
            .map(seat -> new View.InRound(seat, state(round, room, seat)))
            .toList());
  }

  private static View.RoundState state(Round round, Room room, SeatId seat) {
    if (round.at(seat)) {
      return View.RoundState.NOW;
    }
    if (round.toCome().contains(seat)) {
      return isThere(room, seat) ? View.RoundState.TO_COME : View.RoundState.AWAY;
    }
    List<Round.Over> over = round.over();
    var how = over.stream().filter(o -> o.seat().equals(seat)).findFirst().orElseThrow().how();
    return switch (how) {
      case SPOKE -> View.RoundState.SPOKE;
      case PASSED -> View.RoundState.PASSED;
      case SKIPPED -> View.RoundState.SKIPPED;
      case AWAY -> View.RoundState.AWAY;
    };
  }
}
