package hearth.session;

import hearth.practice.Role;
import hearth.practice.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody of staff is there, and since when not: a group is never left alone unseen.
 *
 * @param staffSeen those of staff who have been in the circle
 * @param unattendedSince null while somebody of staff is there, and before the start
 * @param therapistLostAt when the last connection of a therapist was lost; null before that
 * @param holding the room waits for staff: no microphone is passed
 * @param closed nobody of staff came back in time
 */
record Vigil(
    Set<SeatId> staffSeen,
    @Nullable Instant unattendedSince,
    @Nullable Instant therapistLostAt,
    boolean holding,
    boolean closed)
    implements Part {
  static final Vigil NONE = new Vigil(Set.of(), null, null, false, false);

  /** A therapist's reload hands nothing over. */
  static final Duration HANDS_OVER_AFTER = Duration.ofSeconds(1);

  /** A connection that drops for less changes nothing. */
  static final Duration HOLDS_AFTER = Duration.ofSeconds(15);

  static final Duration CLOSES_AFTER = Duration.ofMinutes(15);

  Vigil {
    staffSeen = Set.copyOf(staffSeen);
  }

  /** After one of its own events. */
  Vigil after(Event.Recorded recorded, VigilEvent event, Room before) {
    return switch (event) {
      case VigilEvent.HoldingBegan _ -> with(true, closed);
      case VigilEvent.HoldingEnded _ -> with(false, closed);
      case VigilEvent.ClosedUnattended _ -> with(holding, true);
    };
  }

  private Vigil with(boolean nextHolding, boolean nextClosed) {
    return new Vigil(staffSeen, unattendedSince, therapistLostAt, nextHolding, nextClosed);
  }

  /** After any event; {@code room} has taken it already. */
  Vigil following(Event.Recorded recorded, Room room) {
    if (!room.course().started() || room.ended()) {
      return new Vigil(staffSeen, null, therapistLostAt, false, closed);
    }
    var seen = new LinkedHashSet<>(staffSeen);
    staff(room).map(Participant::seat).forEach(seen::add);
    boolean attended = staff(room).anyMatch(Participant::here);
    var lost = unattendedSince == null ? recorded.at() : unattendedSince;
    return new Vigil(
        seen, attended ? null : lost, therapistLostAt(recorded, room), holding, closed);
  }

  private @Nullable Instant therapistLostAt(Event.Recorded recorded, Room room) {
    return recorded.event() instanceof Event.Lost lost
            && room.people().of(lost.seat()).role() == Role.THERAPIST
        ? recorded.at()
        : therapistLostAt;
  }

  /** What is to happen by itself in this room at this time, one thing after another. */
  @Nullable Event due(Room room, Instant now) {
    if (closed) {
      return new Event.SessionEnded();
    }
    if (unattendedSince == null) {
      return holding ? new VigilEvent.HoldingEnded() : promotion(room, now);
    }
    if (!holding && !now.isBefore(unattendedSince.plus(HOLDS_AFTER))) {
      return new VigilEvent.HoldingBegan();
    }
    return now.isBefore(unattendedSince.plus(CLOSES_AFTER))
        ? null
        : new VigilEvent.ClosedUnattended();
  }

  /** When something will be due that is not yet; null for never. */
  @Nullable Instant deadline(Room room) {
    if (unattendedSince != null) {
      return unattendedSince.plus(holding ? CLOSES_AFTER : HOLDS_AFTER);
    }
    return observer(room) == null ? null : handsOverAt(room);
  }

  /** Therapists of the circle who are there; when none is, the co-therapists who are. */
  static List<SeatId> leads(Room room) {
    var therapists = there(room, Role.THERAPIST);
    var lead = therapists.isEmpty() ? there(room, Role.CO_THERAPIST) : therapists;
    return lead.stream().map(Participant::seat).toList();
  }

  View.@Nullable Holding shown(Room room) {
    if (unattendedSince == null) {
      return null;
    }
    var away =
        room.people().all().stream()
            .filter(person -> staffSeen.contains(person.seat()))
            .map(p -> new View.AwayStaff(p.name(), p.standing() == Participant.Standing.LEFT))
            .toList();
    return new View.Holding(
        away,
        unattendedSince,
        unattendedSince.plus(HOLDS_AFTER),
        holding,
        unattendedSince.plus(CLOSES_AFTER));
  }

  /** With no therapist there, co-therapists who are there need nobody to be seen and heard. */
  private @Nullable Event promotion(Room room, Instant now) {
    var observer = observer(room);
    var at = handsOverAt(room);
    return observer == null || (at != null && now.isBefore(at))
        ? null
        : new Event.Promoted(observer.seat());
  }

  /** A co-therapist to be promoted, since no therapist is there; null for nobody. */
  private static @Nullable Participant observer(Room room) {
    return !room.course().started() || !there(room, Role.THERAPIST).isEmpty()
        ? null
        : there(room, Role.CO_THERAPIST).stream()
            .filter(Participant::observing)
            .findFirst()
            .orElse(null);
  }

  /** A therapist of the circle who has just been lost may be back at once; null for none. */
  private @Nullable Instant handsOverAt(Room room) {
    boolean away = staff(room).anyMatch(person -> person.role() == Role.THERAPIST);
    return away && therapistLostAt != null ? therapistLostAt.plus(HANDS_OVER_AFTER) : null;
  }

  private static List<Participant> there(Room room, Role role) {
    return staff(room).filter(person -> person.role() == role && person.here()).toList();
  }

  private static Stream<Participant> staff(Room room) {
    return room.people().inStage(Stage.CIRCLE, room.course()).stream()
        .filter(person -> person.role().staff());
  }
}
