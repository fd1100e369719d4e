package hearth.session;

import hearth.practice.SeatId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a scene that is open is played: by who plays in it, and by staff. */
final class Directing {
  private Directing() {}

  static Decision freeze(Asked ask, @Nullable String breakout) {
    return directed(
        ask,
        breakout,
        room ->
            Decision.unless(
                room.state() == SceneState.FROZEN, new StudioEvent.SceneFrozen(room.id())));
  }

  static Decision goOn(Asked ask, @Nullable String breakout) {
    var play = ask.room().studio().play();
    if (play != null && play.held()) {
      return Decision.refused(Rule.VG6);
    }
    return directed(
        ask,
        breakout,
        room ->
            Decision.unless(
                room.state() == SceneState.PLAYING, new StudioEvent.SceneWentOn(room.id())));
  }

  static Decision swap(Asked ask, @Nullable String breakout) {
    return directed(
        ask,
        breakout,
        room -> Decision.unless(!room.cast().swaps(), new StudioEvent.RolesSwapped(room.id())));
  }

  static Decision mark(Asked ask, @Nullable String breakout) {
    return directed(
        ask, breakout, room -> Decision.accepted(new StudioEvent.SceneMarked(room.id())));
  }

  static Decision rewind(Asked ask, @Nullable String breakout) {
    return directed(
        ask,
        breakout,
        room ->
            room.markedAt() == null
                ? Decision.refused(Rule.BR5)
                : Decision.accepted(new StudioEvent.SceneRewound(room.id())));
  }

  /** By <i>self</i> or staff, with no reason asked. */
  static Decision stop(Asked ask, @Nullable String breakout) {
    return found(
        ask,
        breakout,
        room -> {
          if (!stops(ask.me(), room)) {
            return Decision.refused(Rule.BR4);
          }
          return Decision.unless(!room.goesOn(), new StudioEvent.SceneStopped(room.id(), ask.by()));
        });
  }

  static boolean directs(Participant person, Breakout room) {
    return person.role().staff() || room.cast().plays(person.seat());
  }

  static boolean stops(Participant person, Breakout room) {
    return person.role().staff() || room.cast().of(person.seat()) == ScenePart.SELF;
  }

  private static Decision directed(
      Asked ask, @Nullable String breakout, Function<Breakout, Decision> then) {
    return found(
        ask,
        breakout,
        room -> {
          if (!directs(ask.me(), room)) {
            return Decision.refused(Rule.BR3);
          }
          return room.goesOn() ? then.apply(room) : Decision.refused(Rule.BR6);
        });
  }

  /** A member has one's own scene alone, whatever room is named; staff have all of them. */
  private static Decision found(
      Asked ask, @Nullable String breakout, Function<Breakout, Decision> then) {
    var play = ask.room().studio().play();
    if (play == null) {
      return Decision.refused(Rule.BR2);
    }
    var mine = play.sceneOf(ask.by());
    var room = breakout == null ? mine : play.find(breakout);
    if (!ask.byStaff()) {
      return room == null || mine == null || !room.id().equals(mine.id())
          ? Decision.refused(Rule.BR3)
          : then.apply(room);
    }
    return room == null ? Decision.refused(Rule.SN6) : then.apply(room);
  }

  /** Who watches the stage may take over a part that somebody has, once the therapist agrees. */
  static Decision askTapIn(Asked ask, ScenePart part) {
    var play = ask.room().studio().play();
    if (play == null || !play.onStage() || ask.byStaff() || play.acts(ask.by())) {
      return Decision.refused(Rule.SG1);
    }
    var stage = play.rooms().getFirst();
    if (part == ScenePart.OBSERVER || stage.cast().who(part) == null || !stage.goesOn()) {
      return Decision.refused(Rule.SG2);
    }
    return Decision.unless(
        part == play.tapIns().get(ask.by()), new StudioEvent.TapInAsked(ask.by(), part));
  }

  static Decision withdrawTapIn(Asked ask) {
    return over(ask, ask.by());
  }

  static Decision declineTapIn(Asked ask, SeatId seat) {
    return ask.byStaff() ? over(ask, seat) : Decision.refused(Rule.BR1);
  }

  private static Decision over(Asked ask, SeatId seat) {
    var play = ask.room().studio().play();
    boolean asked = play != null && play.tapIns().containsKey(seat);
    return Decision.unless(!asked, new StudioEvent.TapInOver(seat));
  }

  static Decision letTapIn(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.BR1);
    }
    var play = ask.room().studio().play();
    var part = play == null ? null : play.tapIns().get(seat);
    if (play == null || part == null) {
      return Decision.refused(Rule.SG3);
    }
    var cast = play.rooms().getFirst().cast();
    var holder = cast.who(part);
    if (holder == null) {
      return Decision.refused(Rule.SG3);
    }
    return ask.room().studio().apart().bars(seat, cast.without(holder).seats())
        ? Decision.refused(Rule.SN5)
        : Decision.accepted(new StudioEvent.TappedIn(seat));
  }
}
