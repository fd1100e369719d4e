package hearth.session;

import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is placed where, who would rather not be, and who are not to be together. */
final class Placing {
  /** In one scene. */
  private static final int MOST = 6;

  private Placing() {}

  static Decision place(Asked ask, StudioCommand.Place it) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.SN1);
    }
    var person = ask.room().people().find(it.seat());
    if (person == null) {
      return Decision.refused(Rule.PR1);
    }
    if (ask.room().studio().plan() == null && ask.room().studio().play() == null) {
      return Decision.refused(Rule.SN13);
    }
    var breakout = it.breakout();
    if (breakout == null) {
      boolean nowhere = castOf(ask.room(), it.seat()) == null;
      return Decision.unless(nowhere, new StudioEvent.Placed(it.seat(), null, null));
    }
    if (!mayPlay(ask.room(), person)) {
      return Decision.refused(Rule.SN4);
    }
    var barred = barred(ask.room().studio(), it.seat(), breakout);
    return barred == null
        ? Decision.accepted(new StudioEvent.Placed(it.seat(), breakout, it.part()))
        : Decision.refused(barred);
  }

  private static @Nullable Rule barred(Studio studio, SeatId seat, String breakout) {
    var cast = cast(studio, breakout);
    if (cast == null) {
      return Rule.SN6;
    }
    var others = cast.without(seat).seats();
    if (studio.apart().bars(seat, others)) {
      return Rule.SN5;
    }
    return others.size() >= MOST ? Rule.SN7 : null;
  }

  /** Members, also those who are still to come, and staff who are seen and heard. */
  static boolean mayPlay(Room room, Participant person) {
    return person.standing() == Participant.Standing.EXPECTED
        && !room.people().outside().contains(person.seat())
        && !person.observing();
  }

  private static @Nullable Cast cast(Studio studio, String breakout) {
    var play = studio.play();
    if (play != null) {
      var room = play.find(breakout);
      return room == null ? null : room.cast();
    }
    var plan = studio.plan();
    var planned = plan == null ? null : plan.find(breakout);
    return planned == null ? null : planned.cast();
  }

  private static @Nullable Cast castOf(Room room, SeatId seat) {
    var play = room.studio().play();
    if (play != null) {
      var open = play.castOf(seat);
      return open == null ? null : open.cast();
    }
    var plan = room.studio().plan();
    var planned = plan == null ? null : plan.of(seat);
    return planned == null ? null : planned.cast();
  }

  /** To what is offered; in a scene that is open one may still step back. */
  static Decision answer(Asked ask, PartAnswer answer) {
    var play = ask.room().studio().play();
    if (play != null) {
      return stepBack(ask, play, answer);
    }
    var plan = ask.room().studio().plan();
    if (plan == null || !plan.shown() || plan.of(ask.by()) == null) {
      return Decision.refused(Rule.SN14);
    }
    return Decision.unless(
        answer == plan.answers().get(ask.by()), new StudioEvent.PartAnswered(ask.by(), answer));
  }

  private static Decision stepBack(Asked ask, ScenePlay play, PartAnswer answer) {
    var room = play.castOf(ask.by());
    if (room == null) {
      return Decision.refused(Rule.SN14);
    }
    return switch (answer) {
      case READY -> Decision.accepted();
      case WATCH ->
          Decision.unless(
              !room.cast().plays(ask.by()),
              play.onStage()
                  ? new StudioEvent.Placed(ask.by(), null, null)
                  : new StudioEvent.Placed(ask.by(), room.id(), ScenePart.OBSERVER));
      case STAY -> Decision.accepted(new StudioEvent.Placed(ask.by(), null, null));
    };
  }

  /** In what is prepared one of them loses their place; who is together now is parted by staff. */
  static Decision keepApart(Asked ask, SeatId one, SeatId other) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.SN1);
    }
    var people = ask.room().people();
    if (people.find(one) == null || people.find(other) == null) {
      return Decision.refused(Rule.PR1);
    }
    if (one.equals(other)) {
      return Decision.refused(Rule.SN4);
    }
    if (ask.room().studio().apart().has(one, other)) {
      return Decision.accepted();
    }
    if (!together(ask.room(), one, other)) {
      return Decision.accepted(new StudioEvent.KeptApart(one, other));
    }
    var parted = parted(ask.room(), one, other);
    if (parted == null) {
      return Decision.refused(Rule.SN15);
    }
    List<Event> events = new ArrayList<>();
    events.add(new StudioEvent.Placed(parted, null, null));
    events.add(new StudioEvent.KeptApart(one, other));
    return new Decision.Accepted(events);
  }

  private static boolean together(Room room, SeatId one, SeatId other) {
    var cast = castOf(room, one);
    return cast != null && cast.has(other);
  }

  /** Who of the two can lose their place without being sent away; null for neither. */
  private static @Nullable SeatId parted(Room room, SeatId one, SeatId other) {
    if (room.studio().play() == null || room.stage(other) != Stage.CIRCLE) {
      return other;
    }
    return room.stage(one) == Stage.CIRCLE ? null : one;
  }

  static Decision letTogether(Asked ask, SeatId one, SeatId other) {
    return ask.byStaff()
        ? Decision.unless(
            !ask.room().studio().apart().has(one, other), new StudioEvent.LetTogether(one, other))
        : Decision.refused(Rule.SN1);
  }
}
