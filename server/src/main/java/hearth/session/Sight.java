package hearth.session;

import hearth.practice.Agreement;
import hearth.practice.Role;
import hearth.practice.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may see what, on one page: nothing of a room reaches a screen but through here. */
record Sight(Room room, Participant me, Stage stage) {
  static Sight of(Room room, SeatId viewer) {
    var me = room.people().of(viewer);
    return new Sight(room, me, me.stage(room.course()));
  }

  View view() {
    var staff = new StaffSight(room, me, stage);
    return new View(
        stage,
        new View.Sections(
            self(),
            agreement(),
            session(),
            checkInForm(),
            waiting(),
            circle(),
            inCircle() ? room.turns().shown(room) : null,
            inCircle() ? room.turns().endsShownTo(me) : null,
            inCircle() ? room.turns().shownTo(me.seat(), room) : null,
            inCircle() && me.role().staff() ? room.turns().lead(room) : null,
            inCircle() || staff.sees() ? room.agenda().shown() : null,
            care(),
            inCircle() ? room.retreat().shownTo(me.seat(), room) : null,
            inCircle() ? new SceneSight(room, me).card() : null,
            inCircle() ? new SceneSight(room, me).stepOut() : null,
            inCircle() && me.role().staff() ? new StudioSight(room).view() : null,
            inCircle() ? room.vigil().shown(room) : null,
            staff.alerts(),
            staff.door(),
            staff.cards(),
            staff.holds(),
            over()));
  }

  private View.Me self() {
    var devices = me.devices();
    return new View.Me(
        me.seat(),
        me.role(),
        me.gate().signed() ? me.name() : null,
        me.observing(),
        devices.microphone(),
        devices.camera(),
        room.holds().hushes(me.seat()),
        room.holds().stopsCamera(me.seat()),
        microphoneHeld(),
        inCircle() && room.watches(me),
        room.retreat().paused(me.seat()),
        room.retreat().ladders().of(me.seat()),
        room.spotlight().pinsOf(me.seat()),
        names(room.spotlight().pinning(me.seat())),
        devices.turnBackOn());
  }

  private List<String> names(List<SeatId> seats) {
    return seats.stream().map(seat -> room.people().of(seat).name()).toList();
  }

  private View.@Nullable MicrophoneHeld microphoneHeld() {
    if (!inCircle()) {
      return null;
    }
    if (room.watches(me)) {
      return View.MicrophoneHeld.WATCHING;
    }
    if (room.mayBeHeard(me)) {
      return null;
    }
    if (room.waits(me.seat())) {
      return View.MicrophoneHeld.HOLDING;
    }
    if (room.holds().hushes(me.seat())) {
      return View.MicrophoneHeld.HUSHED;
    }
    return room.turns().floor().policy() == FloorPolicy.BY_HAND
        ? View.MicrophoneHeld.BY_HAND
        : View.MicrophoneHeld.ROUND_ONLY;
  }

  private boolean inCircle() {
    return stage == Stage.CIRCLE;
  }

  private @Nullable Agreement agreement() {
    return stage == Stage.AGREEMENT ? room.opened().agreement() : null;
  }

  private View.@Nullable Session session() {
    var it = room.opened();
    return me.gate().signed()
        ? new View.Session(it.groupName(), it.number(), it.of(), it.phase())
        : null;
  }

  private View.@Nullable CheckInForm checkInForm() {
    var asks = room.opened().checkIn();
    return stage == Stage.CHECK_IN && asks != null ? new View.CheckInForm(asks.phq9()) : null;
  }

  private View.@Nullable Waiting waiting() {
    var course = room.course();
    return stage == Stage.WAITING
        ? new View.Waiting(therapists(), course.started(), course.locked(), me.gate().sentBack())
        : null;
  }

  private List<String> therapists() {
    return room.people().all().stream()
        .filter(person -> person.role() == Role.THERAPIST)
        .map(Participant::name)
        .toList();
  }

  private View.@Nullable Circle circle() {
    var startedAt = room.course().startedAt();
    if (stage != Stage.CIRCLE || startedAt == null) {
      return null;
    }
    var seated = room.people().inStage(Stage.CIRCLE, room.course());
    return new View.Circle(
        seated.stream().map(this::seat).toList(),
        startedAt,
        room.endsAt(startedAt),
        room.course().locked(),
        Vigil.leads(room),
        room.retreat().circleWaits(room));
  }

  private View.Seat seat(Participant person) {
    boolean sent = !isBehindADoor(person) && !room.watches(person);
    var devices = sent ? person.devices() : Devices.OFF;
    return new View.Seat(
        person.seat(),
        person.name(),
        person.role(),
        person.observing(),
        presence(person),
        devices.microphone(),
        devices.camera(),
        room.retreat().paused(person.seat()) && !isElsewhere(person),
        room.retreat().inPrivateRoom(person.seat()) && !isElsewhere(person),
        isElsewhere(person),
        onStage(person.seat()),
        isBehindADoor(person) ? Ladder.VIDEO : room.retreat().ladders().of(person.seat()),
        isElsewhere(person) ? null : room.hands().placeOf(person.seat()));
  }

  /** Who plays on the stage is on it; else whom staff put there. */
  private boolean onStage(SeatId seat) {
    var play = room.studio().play();
    boolean played = play != null && play.onStage();
    return played ? room.studio().acts(seat) : room.spotlight().onStage().contains(seat);
  }

  /** In another room of the role-play, and not behind one door with the viewer. */
  private boolean isElsewhere(Participant person) {
    return !room.studio().together(person.seat(), me.seat())
        && !room.retreat().together(person.seat(), me.seat());
  }

  /** In a private room or a breakout that the viewer is not in: what is inside is not shown. */
  private boolean isBehindADoor(Participant person) {
    return isElsewhere(person) || isInAPrivateRoom(person);
  }

  private boolean isInAPrivateRoom(Participant person) {
    var retreat = room.retreat();
    return retreat.inPrivateRoom(person.seat())
        && !person.seat().equals(me.seat())
        && !retreat.together(person.seat(), me.seat());
  }

  /** Staff see a connection that breaks inside a private room, so that they can help. */
  private View.Presence presence(Participant person) {
    boolean shown = !isBehindADoor(person) || me.role().staff();
    return person.here() || !shown ? View.Presence.HERE : View.Presence.TROUBLE;
  }

  private View.@Nullable Care care() {
    boolean mine =
        !me.role().staff() && stage.compareTo(Stage.DEVICE_CHECK) >= 0 && stage != Stage.ENDED;
    return mine ? room.care().shown(me.seat(), room.people()) : null;
  }

  private View.@Nullable Ended over() {
    if (stage != Stage.ENDED) {
      return null;
    }
    var whole = room.vigil().closed() ? View.Why.CLOSED : View.Why.ENDED;
    return new View.Ended(
        switch (me.standing()) {
          case REMOVED -> View.Why.REMOVED;
          case LEFT -> room.course().ended() ? whole : View.Why.LEFT;
          case EXPECTED -> whole;
        },
        me.standing() == Participant.Standing.REMOVED ? null : room.agenda().nextMeeting());
  }
}
