package hearth.session;

import hearth.practice.SeatId;
import java.util.HashMap;
import java.util.Map;

/**
 * How much each sends and receives, as they chose; who has chosen nothing sends and receives all.
 */
record Ladders(Map<SeatId, Ladder> chosen) {
  static final Ladders NONE = new Ladders(Map.of());

  Ladders {
    chosen = Map.copyOf(chosen);
  }

  Ladder of(SeatId seat) {
    return chosen.getOrDefault(seat, Ladder.VIDEO);
  }

  Decision choose(Asked ask, Ladder ladder) {
    return Decision.unless(of(ask.by()) == ladder, new RetreatEvent.LadderChosen(ask.by(), ladder));
  }

  boolean sendsPicture(SeatId seat) {
    return of(seat) == Ladder.VIDEO;
  }

  boolean sendsSound(SeatId seat) {
    return of(seat) != Ladder.TEXT;
  }

  boolean receivesPictures(SeatId seat) {
    return of(seat) == Ladder.VIDEO || of(seat) == Ladder.STILL;
  }

  boolean receivesSound(SeatId seat) {
    return of(seat) != Ladder.TEXT;
  }

  Ladders with(SeatId seat, Ladder ladder) {
    var all = new HashMap<>(chosen);
    all.put(seat, ladder);
    return new Ladders(all);
  }

  /** A device that was turned on is one step up, no more than that device needs. */
  Ladders cameraOn(SeatId seat) {
    return sendsPicture(seat) ? this : with(seat, Ladder.VIDEO);
  }

  Ladders microphoneOn(SeatId seat) {
    return sendsSound(seat) ? this : with(seat, Ladder.AUDIO);
  }

  Ladders without(SeatId seat) {
    var rest = new HashMap<>(chosen);
    rest.remove(seat);
    return new Ladders(rest);
  }
}
