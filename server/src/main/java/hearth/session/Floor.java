package hearth.session;

import hearth.practice.SeatId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may speak, and who is invited to. One person at most has the floor, and one at most is
 * invited.
 *
 * @param notNow who declined since the floor last changed hands
 */
record Floor(
    FloorPolicy policy,
    @Nullable Integer timerSeconds,
    @Nullable Turn turn,
    @Nullable Offer offer,
    Set<SeatId> notNow) {
  static final Floor OPEN = new Floor(FloorPolicy.OPEN, null, null, null, Set.of());
  private static final int SHORTEST_SECONDS = 15;
  private static final int LONGEST_SECONDS = 3_600;

  Floor {
    notNow = Set.copyOf(notNow);
  }

  /**
   * Somebody has the floor.
   *
   * @param endsAt when the turn timer is over; null for no timer
   */
  record Turn(SeatId seat, Instant since, @Nullable Instant endsAt) {}

  record Offer(SeatId seat, SeatId by) {}

  boolean heldBy(SeatId seat) {
    return turn != null && turn.seat().equals(seat);
  }

  private boolean offeredTo(SeatId seat) {
    return offer != null && offer.seat().equals(seat);
  }

  Decision give(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.FL1);
    }
    var member = ask.room().people().find(seat);
    if (member == null) {
      return Decision.refused(Rule.PR1);
    }
    if (!ask.room().turns().mayBeGiven(ask.room(), member)) {
      return Decision.refused(Rule.FL2);
    }
    if (policy == FloorPolicy.ROUND_ONLY) {
      return Decision.refused(Rule.FL3);
    }
    return Decision.unless(
        heldBy(seat) || offeredTo(seat), new TurnEvent.FloorOffered(seat, ask.by()));
  }

  Decision end(Asked ask) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.FL1);
    }
    if (offer != null) {
      return Decision.accepted(new TurnEvent.OfferEnded(offer.seat()));
    }
    return turn == null
        ? Decision.accepted()
        : Decision.accepted(new TurnEvent.FloorEnded(turn.seat(), false));
  }

  Decision accept(Asked ask) {
    if (heldBy(ask.by())) {
      return Decision.accepted();
    }
    if (!offeredTo(ask.by())) {
      return Decision.refused(Rule.FL5);
    }
    var taken = new TurnEvent.FloorTaken(ask.by());
    return turn == null
        ? Decision.accepted(taken)
        : Decision.accepted(new TurnEvent.FloorEnded(turn.seat(), false), taken);
  }

  Decision decline(Asked ask) {
    return offeredTo(ask.by())
        ? Decision.accepted(new TurnEvent.FloorDeclined(ask.by()))
        : Decision.accepted();
  }

  Decision finish(Asked ask) {
    return heldBy(ask.by())
        ? Decision.accepted(new TurnEvent.FloorEnded(ask.by(), true))
        : Decision.refused(Rule.FL6);
  }

  Decision setPolicy(Asked ask, FloorPolicy next) {
    return ask.byStaff()
        ? Decision.unless(policy == next, new TurnEvent.FloorPolicySet(next))
        : Decision.refused(Rule.FL1);
  }

  Decision setTimer(Asked ask, @Nullable Integer seconds) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.FL1);
    }
    boolean fits = seconds == null || (seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS);
    return fits
        ? Decision.unless(
            Objects.equals(timerSeconds, seconds), new TurnEvent.TurnTimerSet(seconds))
        : Decision.refused(Rule.TT2);
  }

  /** An invitation that could not be taken any more ends by itself; null for none. */
  @Nullable Event due(Room room) {
    if (offer == null) {
      return null;
    }
    boolean over = policy == FloorPolicy.ROUND_ONLY || room.steppedOut(offer.seat());
    return over ? new TurnEvent.OfferEnded(offer.seat()) : null;
  }

  Floor offered(SeatId seat, SeatId by) {
    return new Floor(policy, timerSeconds, turn, new Offer(seat, by), minus(seat));
  }

  Floor offerEnded() {
    return new Floor(policy, timerSeconds, turn, null, notNow);
  }

  Floor taken(SeatId seat, Instant at) {
    var endsAt = timerSeconds == null ? null : at.plusSeconds(timerSeconds);
    return new Floor(policy, timerSeconds, new Turn(seat, at, endsAt), null, Set.of());
  }

  Floor declined(SeatId seat) {
    var all = new LinkedHashSet<>(notNow);
    all.add(seat);
    return new Floor(policy, timerSeconds, turn, null, all);
  }

  /** Nobody has it; an invitation stands. */
  Floor ended() {
    return new Floor(policy, timerSeconds, null, offer, notNow);
  }

  Floor with(FloorPolicy next) {
    return new Floor(next, timerSeconds, turn, offer, notNow);
  }

  Floor withTimer(@Nullable Integer seconds) {
    return new Floor(policy, seconds, turn, offer, notNow);
  }

  /** Less whoever is not in the circle any more. */
  Floor without(SeatId seat) {
    var left = heldBy(seat) ? ended() : this;
    boolean theirs = offer != null && (offer.seat().equals(seat) || offer.by().equals(seat));
    left = theirs ? left.offerEnded() : left;
    return new Floor(policy, timerSeconds, left.turn, left.offer, left.minus(seat));
  }

  private Set<SeatId> minus(SeatId seat) {
    var rest = new LinkedHashSet<>(notNow);
    rest.remove(seat);
    return rest;
  }
}
