package hearth.demo;

import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.Attestation;
import hearth.session.CareCommand;
import hearth.session.CheckIn;
import hearth.session.Command;
import hearth.session.Decider;
import hearth.session.Decision;
import hearth.session.Event;
import hearth.session.Room;
import hearth.session.Timeline;
import hearth.session.TurnCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A session that its people play as they would have: by commands, and by the rules of any room. */
final class DemoEvening {
  private static final String NODE = "demo";

  private final Event.SessionOpened opened;
  private final List<Event.Recorded> events = new ArrayList<>();
  private Room room = Room.empty();
  private Timeline timeline = Timeline.NONE;
  private Instant now;

  DemoEvening(Event.SessionOpened opened, Instant at) {
    this.opened = opened;
    this.now = at;
    happens(new Event.Recorded(opened, now, null, null));
  }

  List<Event.Recorded> events() {
    return List.copyOf(events);
  }

  /** How it has gone so far. */
  Timeline timeline() {
    return timeline;
  }

  Instant now() {
    return now;
  }

  DemoEvening does(SeatId by, Command command) {
    var id = "demo-" + events.size();
    var decision = Decider.decide(room, new Command.Issued(by, id, now, command));
    if (!(decision instanceof Decision.Accepted accepted)) {
      throw new IllegalStateException("the demo's last week is refused: " + decision);
    }
    accepted.events().forEach(event -> happens(new Event.Recorded(event, now, by, id)));
    return this;
  }

  /** Time passes, and what is due by then happens, as if somebody looked at their screen. */
  DemoEvening after(SeatId by, Duration time) {
    now = now.plus(time);
    return does(by, new Command.Tick());
  }

  /** Somebody comes as far as the waiting room. */
  DemoEvening comes(SeatId seat) {
    var agreement = opened.agreement();
    var clauses = agreement.clauses().stream().map(it -> it.id()).toList();
    var name = Private.of(seat, Private.Kind.SIGNATURE, "Signed");
    does(seat, new Command.Connect(NODE + "-" + seat, NODE, 1, 0, false));
    does(seat, new Command.SignAgreement(agreement.version(), clauses, name));
    if (!room.leads(seat)) {
      var today = new Attestation(true, true, "At home", null, null, null, false, false);
      var week = new CheckIn(null, null, null, null, null, false);
      does(seat, new Command.Attest(Private.of(seat, Private.Kind.ATTESTATION, today)));
      does(seat, new CareCommand.GiveCheckIn(Private.of(seat, Private.Kind.CHECK_IN, week), null));
    }
    return does(seat, new Command.DeviceReady());
  }

  /** Their connection breaks for so long. */
  DemoEvening breaks(SeatId seat, SeatId watching, Duration time) {
    var client = NODE + "-" + seat;
    does(seat, new Command.Lose(client)).after(watching, time);
    return does(seat, new Command.Connect(client, NODE, 1, 0, false));
  }

  /** Somebody is given the floor, and speaks for so long. */
  DemoEvening speaks(SeatId given, SeatId who, int minutes) {
    does(given, new TurnCommand.GiveFloor(who)).does(who, new TurnCommand.AcceptFloor());
    return after(given, Duration.ofMinutes(minutes)).does(who, new TurnCommand.FinishTurn());
  }

  private void happens(Event.Recorded recorded) {
    events.add(recorded);
    room = room.evolve(recorded);
    timeline = timeline.after(recorded);
  }
}
