package hearth.session;

import hearth.practice.SeatId;
import hearth.session.TurnEvent.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A round: the floor walks from member to member until each has had a turn.
 *
 * @param now whose turn it is; null between turns, and while only people who are away are left
 * @param lostAt since when the one whose turn it is has no connection; null while they have
 */
record Round(List<Over> over, @Nullable SeatId now, @Nullable Instant lostAt, List<SeatId> toCome) {
  /** A connection that drops for less keeps the turn. */
  static final Duration KEPT = Duration.ofSeconds(10);

  Round {
    over = List.copyOf(over);
    toCome = List.copyOf(toCome);
  }

  /** A turn that was. */
  record Over(SeatId seat, Outcome how) {}

  static Round of(List<SeatId> order) {
    return new Round(List.of(), null, null, order);
  }

  boolean at(SeatId seat) {
    return seat.equals(now);
  }

  boolean has(SeatId seat) {
    return at(seat) || toCome.contains(seat) || over.stream().anyMatch(o -> o.seat().equals(seat));
  }

  /** Whose turn was the last before this one; null when this is the first. */
  @Nullable SeatId before() {
    return over.isEmpty() ? null : over.getLast().seat();
  }

  Round began(SeatId seat) {
    return new Round(over, seat, null, without(toCome, seat));
  }

  Round over(SeatId seat, Outcome how) {
    if (how == Outcome.AWAY) {
      return new Round(over, null, null, first(seat, toCome));
    }
    return new Round(plus(seat, how), null, null, toCome);
  }

  Round takenBack(SeatId from, SeatId to) {
    var earlier = over.stream().filter(o -> !o.seat().equals(to)).toList();
    return new Round(earlier, null, null, first(to, first(from, toCome)));
  }

  Round skipped(SeatId seat) {
    return new Round(plus(seat, Outcome.SKIPPED), now, lostAt, without(toCome, seat));
  }

  /** Somebody who has come in mid-round has their turn last. */
  Round joined(SeatId seat) {
    return has(seat) ? this : new Round(over, now, lostAt, last(seat));
  }

  /** Not in the circle any more. */
  Round without(SeatId seat) {
    return new Round(
        over.stream().filter(o -> !o.seat().equals(seat)).toList(),
        at(seat) ? null : now,
        at(seat) ? null : lostAt,
        without(toCome, seat));
  }

  Round lost(Instant at) {
    return lostAt == null ? new Round(over, now, at, toCome) : this;
  }

  Round back() {
    return new Round(over, now, null, toCome);
  }

  List<SeatId> inOrder() {
    return Stream.of(over.stream().map(Over::seat), Stream.ofNullable(now), toCome.stream())
        .flatMap(seats -> seats)
        .toList();
  }

  private List<Over> plus(SeatId seat, Outcome how) {
    var all = new ArrayList<>(over);
    all.add(new Over(seat, how));
    return all;
  }

  private List<SeatId> last(SeatId seat) {
    var all = new ArrayList<>(toCome);
    all.add(seat);
    return all;
  }

  private static List<SeatId> first(SeatId seat, List<SeatId> others) {
    return Stream.concat(Stream.of(seat), without(others, seat).stream()).toList();
  }

  private static List<SeatId> without(List<SeatId> seats, SeatId seat) {
    return seats.stream().filter(other -> !other.equals(seat)).toList();
  }
}
