package hearth.session;

import hearth.practice.SeatId;
import hearth.session.View.AtDoor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What staff alone are shown: the door, today's cards, the holds, flags and calls. */
record StaffSight(Room room, Participant me, Stage stage) {
  /** Staff past their own gate; nobody else is ever shown the door, a card or a hold. */
  boolean sees() {
    return me.role().staff() && (stage == Stage.WAITING || stage == Stage.CIRCLE);
  }

  View.@Nullable Door door() {
    if (!sees()) {
      return null;
    }
    return new View.Door(
        atDoor(EnumSet.of(Stage.WAITING)),
        atDoor(EnumSet.range(Stage.AGREEMENT, Stage.DEVICE_CHECK)),
        room.people().all().stream().flatMap(this::gone).toList(),
        room.course().started(),
        room.course().locked());
  }

  private Stream<View.Gone> gone(Participant person) {
    var at = person.goneAt();
    if (at == null || room.people().outside().contains(person.seat())) {
      return Stream.empty();
    }
    boolean removed = person.standing() == Participant.Standing.REMOVED;
    var why = removed ? View.Why.REMOVED : View.Why.LEFT;
    return Stream.of(new View.Gone(person.seat(), person.name(), person.role(), why, at));
  }

  private boolean flagged(Participant person) {
    return room.care().flags().of(person.seat()) != null;
  }

  /** Flags outlast the end, for staff who have signed. */
  View.@Nullable Alerts alerts() {
    boolean afterwards = room.ended() && me.role().staff() && me.gate().signed();
    return sees() || afterwards ? room.care().alerts(room.people()) : null;
  }

  private List<AtDoor> atDoor(Set<Stage> stages) {
    return room.people().all().stream()
        .filter(person -> stages.contains(person.stage(room.course())))
        .filter(person -> person.connection() != null && !person.seat().equals(me.seat()))
        .map(
            p ->
                new AtDoor(
                    p.seat(),
                    p.name(),
                    p.role(),
                    p.stage(room.course()),
                    p.here(),
                    flagged(p),
                    p.gate().sentBack()))
        .toList();
  }

  View.@Nullable Cards cards() {
    return sees()
        ? new View.Cards(room.people().all().stream().flatMap(this::card).toList())
        : null;
  }

  private Stream<View.Card> card(Participant person) {
    var said = person.gate().attestation();
    if (said == null) {
      return Stream.empty();
    }
    var given = room.care().checkIns().get(person.seat());
    return Stream.of(
        new View.Card(
            person.seat(),
            person.name(),
            said.value(),
            given == null ? null : given.checkIn().value(),
            given == null || given.before() == null ? null : given.before().value()));
  }

  View.@Nullable Holds holds() {
    var held = room.holds();
    return sees()
        ? new View.Holds(inOrder(held.hushed()), inOrder(held.cameraStopped()), held.everyone())
        : null;
  }

  private List<SeatId> inOrder(Set<SeatId> seats) {
    return room.seats().stream().filter(seats::contains).toList();
  }
}
