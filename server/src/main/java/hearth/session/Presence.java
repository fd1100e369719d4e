package hearth.session;

import java.util.ArrayList;
import java.util.List;

/** Browsers that come, fall silent, and are taken over. */
final class Presence {
  private Presence() {}

  static Decision connect(Asked ask, Command.Connect connect) {
    var me = ask.me();
    if (ask.room().course().ended()) {
      return Decision.accepted();
    }
    var held = me.connection();
    if (held != null && held.live() && !held.client().equals(connect.client())) {
      if (!connect.takeOver()) {
        return Decision.refused(Rule.PR2);
      }
    }
    var events = new ArrayList<Event>();
    var agreement = ask.room().opened().agreement();
    if (!me.gate().signed() && connect.signedVersion() == agreement.version()) {
      events.add(new Event.AgreementSigned(me.seat(), agreement.version(), agreement.hash()));
    }
    if (held == null || !held.heldBy(connect)) {
      events.add(new Event.Connected(me.seat(), connect.client(), connect.node(), connect.epoch()));
    }
    return new Decision.Accepted(events);
  }

  static Decision lose(Asked ask, Command.Lose lose) {
    var held = ask.me().connection();
    boolean holds = held != null && held.live() && held.client().equals(lose.client());
    return Decision.unless(
        !holds || ask.room().course().ended(), new Event.Lost(ask.by(), lose.client()));
  }

  static Decision loseEarlier(Room room, Command.LoseEarlier start) {
    List<Event> lost = new ArrayList<>();
    for (var person : room.people().all()) {
      var held = person.connection();
      if (held != null && held.earlierThan(start) && !room.course().ended()) {
        lost.add(new Event.Lost(person.seat(), held.client()));
      }
    }
    return new Decision.Accepted(lost);
  }
}
