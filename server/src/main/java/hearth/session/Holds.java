package hearth.session;

import hearth.practice.SeatId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Microphones and cameras of members that staff hold. Lifting a hold opens nothing.
 *
 * @param everyone members who are admitted later are hushed too
 */
record Holds(Set<SeatId> hushed, Set<SeatId> cameraStopped, boolean everyone) implements Part {
  static final Holds NONE = new Holds(Set.of(), Set.of(), false);

  Holds {
    hushed = Set.copyOf(hushed);
    cameraStopped = Set.copyOf(cameraStopped);
  }

  boolean hushes(SeatId seat) {
    return hushed.contains(seat);
  }

  boolean stopsCamera(SeatId seat) {
    return cameraStopped.contains(seat);
  }

  Decision hush(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.HU2);
    }
    var member = ask.room().people().find(seat);
    if (member == null) {
      return Decision.refused(Rule.PR1);
    }
    if (member.role().staff()) {
      return Decision.refused(Rule.HU3);
    }
    return ask.inCircle(member)
        ? Decision.unless(hushes(seat), new Event.Hushed(seat))
        : Decision.refused(Rule.HU4);
  }

  Decision hushAll(Asked ask) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.HU2);
    }
    boolean so = everyone && hushed.containsAll(membersInCircle(ask.room()));
    return Decision.unless(so, new Event.AllHushed());
  }

  /** Everyone but who has the floor. */
  Decision hushOthers(Asked ask) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.HU2);
    }
    var turn = ask.room().turns().floor().turn();
    var but = turn == null ? null : turn.seat();
    boolean so =
        everyone
            && membersInCircle(ask.room()).stream()
                .allMatch(seat -> seat.equals(but) != hushes(seat));
    return Decision.unless(so, new TurnEvent.OthersHushed(but));
  }

  Decision letSpeak(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.HU2);
    }
    return ask.room().people().find(seat) == null
        ? Decision.refused(Rule.PR1)
        : Decision.unless(!hushes(seat), new Event.SpeechAllowed(seat));
  }

  Decision letAllSpeak(Asked ask) {
    return ask.byStaff()
        ? Decision.unless(!everyone && hushed.isEmpty(), new Event.AllSpeechAllowed())
        : Decision.refused(Rule.HU2);
  }

  Decision stopCamera(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.CA2);
    }
    var member = ask.room().people().find(seat);
    if (member == null) {
      return Decision.refused(Rule.PR1);
    }
    if (member.role().staff()) {
      return Decision.refused(Rule.CA3);
    }
    return ask.inCircle(member)
        ? Decision.unless(stopsCamera(seat), new Event.CameraStopped(seat))
        : Decision.refused(Rule.CA4);
  }

  Decision allowCamera(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.CA2);
    }
    return ask.room().people().find(seat) == null
        ? Decision.refused(Rule.PR1)
        : Decision.unless(!stopsCamera(seat), new Event.CameraAllowed(seat));
  }

  Holds withHushed(SeatId seat) {
    return new Holds(plus(hushed, List.of(seat)), cameraStopped, everyone);
  }

  Holds withAllHushed(List<SeatId> members) {
    return new Holds(plus(hushed, members), cameraStopped, true);
  }

  Holds withSpeech(SeatId seat) {
    return new Holds(minus(hushed, seat), cameraStopped, everyone);
  }

  Holds withAllSpeech() {
    return new Holds(Set.of(), cameraStopped, false);
  }

  Holds withCameraStopped(SeatId seat) {
    return new Holds(hushed, plus(cameraStopped, List.of(seat)), everyone);
  }

  Holds withCameraAllowed(SeatId seat) {
    return new Holds(hushed, minus(cameraStopped, seat), everyone);
  }

  Holds admitted(SeatId seat) {
    return everyone ? withHushed(seat) : this;
  }

  Holds removed(SeatId seat) {
    return new Holds(minus(hushed, seat), minus(cameraStopped, seat), everyone);
  }

  static List<SeatId> membersInCircle(Room room) {
    return room.people().inStage(Stage.CIRCLE, room.course()).stream()
        .filter(person -> !person.role().staff())
        .map(Participant::seat)
        .toList();
  }

  private static Set<SeatId> plus(Set<SeatId> held, List<SeatId> more) {
    var all = new LinkedHashSet<>(held);
    all.addAll(more);
    return all;
  }

  private static Set<SeatId> minus(Set<SeatId> held, SeatId freed) {
    var rest = new LinkedHashSet<>(held);
    rest.remove(freed);
    return rest;
  }
}
