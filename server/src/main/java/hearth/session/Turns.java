package hearth.session;

import hearth.practice.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has the floor, whose turn it is in a round, who is asked to speak.
 *
 * @param round null while there is none
 */
record Turns(Floor floor, @Nullable Round round, Asks asks) implements Part {
  static final Turns NONE = new Turns(Floor.OPEN, null, Asks.NONE);

  static Decision decide(Asked ask, TurnCommand command) {
    var turns = ask.room().turns();
    return switch (command) {
      case TurnCommand.GiveFloor give ->
          turns.round == null
              ? turns.floor.give(ask, give.seat())
              : Decision.refused(ask.byStaff() ? Rule.FL4 : Rule.FL1);
      case TurnCommand.EndFloor _ -> turns.round == null ? turns.floor.end(ask) : Walking.end(ask);
      case TurnCommand.AcceptFloor _ -> turns.floor.accept(ask);
      case TurnCommand.DeclineFloor _ -> turns.floor.decline(ask);
      case TurnCommand.FinishTurn _ ->
          turns.round == null
              ? turns.floor.finish(ask)
              : Walking.over(ask, TurnEvent.Outcome.SPOKE);
      case TurnCommand.Pass _ -> Walking.over(ask, TurnEvent.Outcome.PASSED);
      case TurnCommand.AskToUnmute unmute -> turns.asks.ask(ask, unmute.seat());
      case TurnCommand.DeclineUnmute _ -> turns.asks.decline(ask);
      case TurnCommand.SetFloorPolicy set -> turns.floor.setPolicy(ask, set.policy());
      case TurnCommand.SetTurnTimer set -> turns.floor.setTimer(ask, set.seconds());
      case TurnCommand.StartRound start -> Walking.start(ask, start.from());
      case TurnCommand.NextTurn next -> Walking.next(ask, next.from());
      case TurnCommand.BackTurn back -> Walking.back(ask, back.from());
      case TurnCommand.SkipTurn skip -> Walking.skip(ask, skip.seat());
      case TurnCommand.EndRound _ -> Walking.end(ask);
      case TurnCommand.HushOthers _ -> ask.room().holds().hushOthers(ask);
    };
  }

  /** A member of the circle who is there and has not stepped out. */
  boolean mayBeGiven(Room room, Participant member) {
    return !member.role().staff()
        && member.stage(room.course()) == Stage.CIRCLE
        && member.here()
        && !room.steppedOut(member.seat())
        && !room.studio().watches(member);
  }

  /** Whether the policy lets this person of the circle be heard. */
  boolean mayBeHeard(Participant person) {
    return person.role().staff()
        || switch (floor.policy()) {
          case OPEN -> true;
          case BY_HAND -> floor.heldBy(person.seat());
          case ROUND_ONLY -> round != null && floor.heldBy(person.seat());
        };
  }

  /** After one of its own events. */
  Turns after(Event.Recorded recorded, TurnEvent event, Room before) {
    return switch (event) {
      case TurnEvent.FloorOffered e -> with(floor.offered(e.seat(), e.by()));
      case TurnEvent.OfferEnded _ -> with(floor.offerEnded());
      case TurnEvent.FloorTaken e -> with(floor.taken(e.seat(), recorded.at()));
      case TurnEvent.FloorDeclined e -> with(floor.declined(e.seat()));
      case TurnEvent.FloorEnded _ -> with(floor.ended());
      case TurnEvent.FloorPolicySet e -> with(floor.with(e.policy()));
      case TurnEvent.TurnTimerSet e -> with(floor.withTimer(e.seconds()));
      case TurnEvent.UnmuteAsked e -> with(asks.asked(e.seat(), e.by()));
      case TurnEvent.UnmuteDeclined e -> with(asks.declined(e.seat()));
      case TurnEvent.RoundStarted e ->
          new Turns(floor.offerEnded().ended(), Round.of(e.order()), asks);
      case TurnEvent.TurnBegan e ->
          new Turns(floor.taken(e.seat(), recorded.at()), walking().began(e.seat()), asks);
      case TurnEvent.TurnOver e -> between(walking().over(e.seat(), e.how()));
      case TurnEvent.TurnTakenBack e -> between(walking().takenBack(e.from(), e.to()));
      case TurnEvent.TurnSkipped e -> new Turns(floor, walking().skipped(e.seat()), asks);
      case TurnEvent.RoundEnded _ -> new Turns(floor.ended(), null, asks);
      case TurnEvent.OthersHushed _ -> this;
    };
  }

  /** After any event; {@code room} has taken it already. */
  Turns following(Event.Recorded recorded, Room room) {
    return switch (recorded.event()) {
      case Event.SessionEnded _ -> NONE;
      case StudioEvent.ScenesOpened _ -> new Turns(floor.offerEnded().ended(), null, asks);
      case Event.Left e -> without(e.seat());
      case Event.SentBack e -> without(e.seat());
      case Event.Removed e -> without(e.seat());
      case Event.MicrophoneTurned e -> e.on() ? with(asks.without(e.seat())) : this;
      case Event.Admitted e ->
          round == null ? this : new Turns(floor, round.joined(e.seat()), asks);
      case Event.Lost e ->
          round != null && round.at(e.seat())
              ? new Turns(floor, round.lost(recorded.at()), asks)
              : this;
      case Event.Connected e ->
          round != null && round.at(e.seat()) ? new Turns(floor, round.back(), asks) : this;
      default -> this;
    };
  }

  /** It has no sense any more to ask them. */
  Turns notAsking(SeatId seat) {
    return with(asks.without(seat));
  }

  /** What is to happen by itself in this room at this time, one thing after another. */
  @Nullable Event due(Room room, Instant now) {
    var offerEnded = floor.due(room);
    if (offerEnded != null) {
      return offerEnded;
    }
    return round == null ? null : Walking.due(round, room, now);
  }

  /** When something will be due that is not yet; null for never. */
  @Nullable Instant deadline(Room room) {
    var lostAt = round == null ? null : round.lostAt();
    return lostAt == null ? null : lostAt.plus(Round.KEPT);
  }

  View.Turns shown(Room room) {
    var turn = floor.turn();
    return new View.Turns(
        floor.policy(),
        turn == null ? null : new View.Turn(turn.seat(), turn.since()),
        round == null ? null : Walking.shown(round, room),
        room.studio().feedback() == Studio.Feedback.GOING_ON);
  }

  /** For the speaker and staff. */
  View.@Nullable TurnEnds endsShownTo(Participant viewer) {
    var turn = floor.turn();
    if (turn == null || turn.endsAt() == null) {
      return null;
    }
    return viewer.role().staff() || turn.seat().equals(viewer.seat())
        ? new View.TurnEnds(turn.endsAt())
        : null;
  }

  /** For whom it is addressed to. */
  View.@Nullable Invited shownTo(SeatId viewer, Room room) {
    var offer = floor.offer();
    var toSpeak =
        offer == null || !offer.seat().equals(viewer) ? null : room.people().of(offer.by()).name();
    var by = asks.asked().get(viewer);
    var toUnmute = by == null ? null : room.people().of(by).name();
    return toSpeak == null && toUnmute == null ? null : new View.Invited(toSpeak, toUnmute);
  }

  /** For staff. */
  View.Lead lead(Room room) {
    var offer = floor.offer();
    return new View.Lead(
        offer == null ? null : offer.seat(),
        inOrder(room, floor.notNow()),
        inOrder(room, asks.asked().keySet()),
        inOrder(room, asks.declined()),
        floor.timerSeconds(),
        room.spotlight().keptInSight());
  }

  private static List<SeatId> inOrder(Room room, Set<SeatId> seats) {
    return room.seats().stream().filter(seats::contains).toList();
  }

  private Round walking() {
    if (round == null) {
      throw new IllegalStateException("no round is going on");
    }
    return round;
  }

  private Turns between(Round next) {
    return new Turns(floor.ended(), next, asks);
  }

  private Turns without(SeatId seat) {
    return new Turns(
        floor.without(seat), round == null ? null : round.without(seat), asks.gone(seat));
  }

  private Turns with(Floor next) {
    return new Turns(next, round, asks);
  }

  private Turns with(Asks next) {
    return new Turns(floor, round, next);
  }
}
