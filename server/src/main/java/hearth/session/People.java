package hearth.session;

import hearth.practice.SeatId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everyone of the group, in the order in which the circle shows them.
 *
 * @param outside those of them who are not of the group any more: they come last, and are kept for
 *     what they said and what staff have still to answer
 */
record People(Map<SeatId, Participant> bySeat, Set<SeatId> outside) implements Part {
  static final People NOBODY = new People(Map.of(), Set.of());

  People {
    outside = Set.copyOf(outside);
  }

  static People of(Event.SessionOpened opened) {
    return NOBODY.with(opened.places(), opened);
  }

  /** With these as everybody of the group. */
  People with(List<Event.Place> places, Event.SessionOpened opened) {
    var gate = opened.checkIn() == null ? Gate.WITHOUT_CHECK_IN : Gate.SHUT;
    var all = new LinkedHashMap<SeatId, Participant>();
    for (var place : places) {
      var known = find(place.seat());
      var person = known == null ? Participant.of(place, gate) : known.with(place);
      all.put(place.seat(), person);
    }
    var gone = new LinkedHashMap<>(bySeat);
    gone.keySet().removeAll(all.keySet());
    all.putAll(gone);
    return new People(Collections.unmodifiableMap(all), gone.keySet());
  }

  /** Of those who are of the group now. */
  List<Event.Place> places() {
    return all().stream()
        .filter(person -> !outside.contains(person.seat()))
        .map(Participant::place)
        .toList();
  }

  Collection<Participant> all() {
    return bySeat.values();
  }

  List<Participant> inStage(Stage stage, Course course) {
    return all().stream().filter(person -> person.stage(course) == stage).toList();
  }

  @Nullable Participant find(SeatId seat) {
    return bySeat.get(seat);
  }

  /** Someone known to be of the group; anyone else here is a fault of ours. */
  Participant of(SeatId seat) {
    var person = bySeat.get(seat);
    if (person == null) {
      throw new IllegalArgumentException("no seat " + seat + " in this room");
    }
    return person;
  }

  /** Everybody is asked for their signature; what else they have said stands. */
  People unsigned() {
    var all = new LinkedHashMap<SeatId, Participant>();
    all().forEach(person -> all.put(person.seat(), person.with(person.gate().withoutSignature())));
    return new People(Collections.unmodifiableMap(all), outside);
  }

  People change(SeatId seat, UnaryOperator<Participant> change) {
    var all = new LinkedHashMap<>(bySeat);
    all.put(seat, change.apply(of(seat)));
    return new People(Collections.unmodifiableMap(all), outside);
  }
}
