package hearth.session;

import hearth.practice.SeatId;
import java.util.function.UnaryOperator;

/** What one more event makes of a room. */
final class Evolution {
  private Evolution() {}

  static Room after(Room room, Event.Recorded recorded) {
    boolean anotherPage =
        recorded.event() instanceof Event.Connected connected && isAnotherPage(room, connected);
    var next = followed(changed(room, recorded), recorded);
    next = unasked(silenced(asBefore(room, next)));
    return next.with(next.answered().after(recorded, anotherPage));
  }

  private static Room changed(Room room, Event.Recorded recorded) {
    return switch (recorded.event()) {
      case Event.SessionOpened e -> room.with(e).with(People.of(e));
      case Event.AgreementSigned e ->
          room.with(room.people().change(e.seat(), Participant::signed));
      case Event.AgreementRenewed e ->
          room.with(room.opened().with(e.agreement())).with(room.people().unsigned());
      case Event.Attested e ->
          room.with(room.people().change(e.seat(), p -> p.attested(e.attestation())));
      case Event.DeviceChecked e ->
          room.with(room.people().change(e.seat(), p -> p.with(p.gate().withDevicesChecked())));
      case Event.SessionStarted _ -> room.with(room.course().startedAt(recorded.at()));
      case Event.SessionEnded _ -> room.with(room.course().over()).with(Hands.NONE);
      case Event.Locked _ -> room.with(room.course().withLock(true));
      case Event.Unlocked _ -> room.with(room.course().withLock(false));
      case Event.Admitted e ->
          room.with(room.people().change(e.seat(), p -> p.with(p.gate().withAdmission())))
              .with(room.holds().admitted(e.seat()));
      case Event.Hushed e -> room.with(room.holds().withHushed(e.seat()));
      case Event.AllHushed _ -> room.with(room.holds().withAllHushed(Holds.membersInCircle(room)));
      case Event.SpeechAllowed e -> room.with(room.holds().withSpeech(e.seat()));
      case Event.AllSpeechAllowed _ -> room.with(room.holds().withAllSpeech());
      case Event.CameraStopped e -> room.with(room.holds().withCameraStopped(e.seat()));
      case Event.CameraAllowed e -> room.with(room.holds().withCameraAllowed(e.seat()));
      case Event.Promoted e ->
          room.with(room.people().change(e.seat(), Participant::withPromotion));
      case Event.SentBack e -> out(room, e.seat(), Participant::sentBack);
      case Event.Removed e ->
          out(room, e.seat(), p -> p.removed(recorded.at())).with(room.holds().removed(e.seat()));
      case Event.AllowedBack e ->
          room.with(room.people().change(e.seat(), Participant::allowedBack));
      case Event.Left e -> out(room, e.seat(), p -> p.left(recorded.at()));
      case Event.MicrophoneTurned e ->
          room.with(
              room.people().change(e.seat(), p -> p.with(p.devices().microphoneTurned(e.on()))));
      case Event.CameraTurned e ->
          room.with(room.people().change(e.seat(), p -> p.with(p.devices().cameraTurned(e.on()))));
      case Event.HandRaised e -> room.with(room.hands().with(e.seat()));
      case Event.HandLowered e -> room.with(room.hands().without(e.seat()));
      case Event.Connected e ->
          room.with(room.people().change(e.seat(), p -> p.onceMoreConnected(connection(e))));
      case Event.ProgrammeChanged e -> room.with(e);
      case Event.PlacesChanged e -> room.with(room.people().with(e.places(), room.opened()));
      case Event.Lost e -> room.with(room.people().change(e.seat(), p -> p.lost(e.client())));
      case TurnEvent e -> answering(room.with(room.turns().after(recorded, e, room)), e);
      case AgendaEvent e -> room.with(room.agenda().after(recorded, e, room));
      case CareEvent.CheckedIn e ->
          room.with(room.care().after(recorded, e, room))
              .with(room.people().change(e.seat(), p -> p.with(p.gate().withCheckIn())));
      case CareEvent e -> room.with(room.care().after(recorded, e, room));
      case RetreatEvent e -> answering(room.with(room.retreat().after(recorded, e, room)), e);
      case SpotlightEvent e -> room.with(room.spotlight().after(recorded, e, room));
      case StudioEvent e -> room.with(StudioFold.after(recorded, e, room));
      case WordEvent e -> room.with(room.words().after(recorded, e, room));
      case VigilEvent e -> room.with(room.vigil().after(recorded, e, room));
    };
  }

  /** What a turn does to hands and room.holds(). */
  private static Room answering(Room room, TurnEvent event) {
    return switch (event) {
      case TurnEvent.FloorEnded e when e.finished() -> room.with(room.hands().without(e.seat()));
      case TurnEvent.TurnOver e when e.how() != TurnEvent.Outcome.AWAY ->
          room.with(room.hands().without(e.seat()));
      case TurnEvent.OthersHushed e -> {
        var others = Holds.membersInCircle(room).stream().filter(s -> !s.equals(e.but())).toList();
        var hushed = room.holds().withAllHushed(others);
        yield room.with(e.but() == null ? hushed : hushed.withSpeech(e.but()));
      }
      default -> room;
    };
  }

  /** Sending less turns off what is not sent any more; nothing turns it on again. */
  private static Room answering(Room room, RetreatEvent event) {
    if (!(event instanceof RetreatEvent.LadderChosen chosen) || chosen.ladder() == Ladder.VIDEO) {
      return room;
    }
    var dark = devices(room, chosen.seat(), Devices::cameraStopped);
    return chosen.ladder() == Ladder.TEXT
        ? devices(dark, chosen.seat(), Devices::microphoneHeld)
        : dark;
  }

  /** Every part sees every event: who leaves has no floor, whoever wrote that they left. */
  private static Room followed(Room room, Event.Recorded recorded) {
    var next = room.with(room.turns().following(recorded, room));
    next = next.with(next.agenda().following(recorded, next));
    next = next.with(next.care().following(recorded, next));
    next = next.with(next.retreat().following(recorded, next));
    next = next.with(next.spotlight().following(recorded, next));
    next = next.with(next.studio().following(recorded, next));
    next = next.with(next.words().following(recorded, next));
    return next.with(next.vigil().following(recorded, next));
  }

  /** Whoever comes out of a scene has nothing on that they had off before it. */
  private static Room asBefore(Room before, Room room) {
    var next = room;
    for (var seat : room.seats()) {
      var had = before.studio().before(seat);
      if (had != null && !room.studio().acts(seat)) {
        next = devices(next, seat, now -> now.asBefore(had));
      }
    }
    return next;
  }

  /**
   * Who may not be heard or seen as things stand now has their microphone or camera off, and is not
   * offered it back; nothing turns it on.
   */
  private static Room silenced(Room room) {
    var next = room;
    for (var person : room.people().inStage(Stage.CIRCLE, room.course())) {
      if (!room.mayBeHeard(person)) {
        next = devices(next, person.seat(), Devices::microphoneHeld);
      }
      if (!room.mayBeSeen(person)) {
        next = devices(next, person.seat(), Devices::cameraStopped);
      }
    }
    return next;
  }

  /** Who may not be heard now, or has stepped out, is not asked any more. */
  private static Room unasked(Room room) {
    var left = room.turns();
    for (var seat : room.turns().asks().asked().keySet()) {
      if (!room.mayBeHeard(room.people().of(seat)) || room.steppedOut(seat)) {
        left = left.notAsking(seat);
      }
    }
    return room.with(left);
  }

  private static boolean isAnotherPage(Room room, Event.Connected connected) {
    var before = room.people().of(connected.seat()).connection();
    return before == null || !before.client().equals(connected.client());
  }

  private static Connection connection(Event.Connected e) {
    return new Connection(e.client(), e.node(), e.epoch(), true);
  }

  private static Room devices(Room room, SeatId seat, UnaryOperator<Devices> how) {
    return room.with(room.people().change(seat, p -> p.with(how.apply(p.devices()))));
  }

  /** No longer in the circle. */
  private static Room out(Room room, SeatId seat, UnaryOperator<Participant> how) {
    return room.with(room.people().change(seat, how)).with(room.hands().without(seat));
  }
}
