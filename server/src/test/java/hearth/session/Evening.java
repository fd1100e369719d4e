package hearth.session;

import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.Samples;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A session played by the rules at a time of the test's, to be written down where it belongs. */
public final class Evening {
  private final Event.SessionOpened opened;
  private final List<Event.Recorded> events = new ArrayList<>();
  private Room room = Room.empty();
  private Instant now;

  /** Opened at this time. */
  public Evening(Event.SessionOpened opened, Instant at) {
    this.opened = opened;
    this.now = at;
    happens(new Event.Recorded(opened, now, null, null));
  }

  public Instant now() {
    return now;
  }

  public Evening after(Duration time) {
    now = now.plus(time);
    return this;
  }

  public Evening does(SeatId by, Command command) {
    var id = "id" + events.size() + "-" + by;
    var decision = Decider.decide(room, new Command.Issued(by, id, now, command));
    if (decision instanceof Decision.Accepted accepted) {
      accepted.events().forEach(it -> happens(new Event.Recorded(it, now, by, id)));
      return this;
    }
    throw new AssertionError(command + " by " + by + ": " + decision);
  }

  /** As far as the waiting room. */
  public Evening waiting(SeatId... seats) {
    for (var seat : seats) {
      does(seat, new Command.Connect("page-of-" + seat, "node", 1, version(), false));
      if (!room.leads(seat)) {
        does(seat, Play.attest(Play.NOT_NOW));
        does(seat, Play.checkIn(seat, Play.NOTHING));
      }
      does(seat, new Command.DeviceReady());
    }
    return this;
  }

  private int version() {
    return opened.agreement().version();
  }

  /** They come, and the first of them, who is of staff, starts it and admits all. */
  public Evening starts(SeatId therapist, SeatId... others) {
    waiting(therapist).waiting(others);
    return does(therapist, new Command.StartSession()).does(therapist, new Command.AdmitAll());
  }

  /** Somebody speaks for so long, as staff asks them to. */
  public Evening speaks(SeatId therapist, SeatId who, Duration time) {
    does(therapist, new TurnCommand.GiveFloor(who)).does(who, new TurnCommand.AcceptFloor());
    return after(time).does(who, new TurnCommand.FinishTurn());
  }

  private void happens(Event.Recorded recorded) {
    events.add(recorded);
    room = room.evolve(recorded);
  }

  public Timeline timeline() {
    var timeline = Timeline.NONE;
    for (var event : events) {
      timeline = timeline.after(event);
    }
    return timeline;
  }

  /** As its room would have. */
  public void writeTo(Journal journal, EventCodec<Event.Recorded> codec) {
    var stream = StreamId.session(opened.session());
    Samples.now(journal, stream, Head.NONE, codec.encode(stream, Head.NONE, events));
  }
}
