package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How staff are with all rooms at once, and how everybody comes back. */
final class Leading {
  private static final int MOST_MORE = 30;
  private static final Duration LONGEST = Duration.ofHours(2);
  private static final int MOST_TOGETHER = 6;

  private Leading() {}

  static Decision askForHelp(Asked ask) {
    var room = ownBreakout(ask);
    return room == null
        ? Decision.refused(Rule.BR7)
        : Decision.unless(room.help() != null, new StudioEvent.HelpAsked(room.id(), ask.by()));
  }

  static Decision withdrawHelp(Asked ask) {
    var room = ownBreakout(ask);
    return Decision.unless(
        room == null || room.help() == null,
        new StudioEvent.HelpOver(room == null ? "" : room.id()));
  }

  /** Of whose cast one is, away from the circle. */
  private static @Nullable Breakout ownBreakout(Asked ask) {
    var play = ask.room().studio().play();
    return play == null || play.onStage() ? null : play.castOf(ask.by());
  }

  /** One click in; a call for help is answered by it when the visitor can speak. */
  static Decision visit(Asked ask, String breakout) {
    return led(
        ask,
        play -> {
          var room = play.onStage() ? null : play.find(breakout);
          if (room == null) {
            return Decision.refused(Rule.SN6);
          }
          List<Event> events = new ArrayList<>();
          if (!breakout.equals(play.visits().get(ask.by()))) {
            events.add(new StudioEvent.Visited(ask.by(), breakout));
          }
          if (room.help() != null && !ask.me().observing()) {
            events.add(new StudioEvent.HelpOver(breakout));
          }
          return new Decision.Accepted(events);
        });
  }

  static Decision leaveVisit(Asked ask) {
    var play = ask.room().studio().play();
    boolean there = play != null && play.visits().containsKey(ask.by());
    return Decision.unless(!there, new StudioEvent.VisitLeft(ask.by()));
  }

  static Decision sayToRooms(Asked ask, Private<String> text) {
    return led(
        ask,
        _ ->
            Words.isWritten(text)
                ? Decision.accepted(new StudioEvent.SaidToRooms(ask.by(), Words.clean(ask, text)))
                : Decision.refused(Rule.CH6));
  }

  static Decision whisper(Asked ask, SeatId seat, Private<String> text) {
    return led(
        ask,
        play -> {
          if (play.castOf(seat) == null) {
            return Decision.refused(Rule.BR8);
          }
          return Words.isWritten(text)
              ? Decision.accepted(new StudioEvent.Whispered(ask.by(), seat, Words.clean(ask, text)))
              : Decision.refused(Rule.CH6);
        });
  }

  static Decision bringBack(Asked ask, @Nullable String breakout) {
    return of(
        ask,
        breakout,
        rooms ->
            Decision.unless(
                rooms.stream().allMatch(Breakout::called), new StudioEvent.CalledBack(breakout)));
  }

  static Decision ready(Asked ask) {
    var play = ask.room().studio().play();
    var room = play == null ? null : play.castOf(ask.by());
    return room == null || !room.returns()
        ? Decision.refused(Rule.BR9)
        : Decision.unless(room.ready().contains(ask.by()), new StudioEvent.ReadyToReturn(ask.by()));
  }

  static Decision extend(Asked ask, @Nullable String breakout, int minutes) {
    return of(
        ask,
        breakout,
        rooms -> {
          var latest = ask.at().plus(LONGEST).minus(Duration.ofMinutes(Math.max(0, minutes)));
          boolean fits =
              minutes >= 1
                  && minutes <= MOST_MORE
                  && rooms.stream().noneMatch(room -> room.endsAt().isAfter(latest));
          return fits
              ? Decision.accepted(new StudioEvent.ScenesExtended(breakout, minutes))
              : Decision.refused(Rule.BR10);
        });
  }

  static Decision merge(Asked ask, String breakout, String into) {
    return led(
        ask,
        play -> {
          var from = play.find(breakout);
          var to = play.find(into);
          if (from == null || to == null || from.equals(to)) {
            return Decision.refused(Rule.SN6);
          }
          var all = new ArrayList<>(to.cast().seats());
          all.addAll(from.cast().seats());
          if (ask.room().studio().apart().bars(all)) {
            return Decision.refused(Rule.SN5);
          }
          return all.size() > MOST_TOGETHER
              ? Decision.refused(Rule.SN7)
              : Decision.accepted(new StudioEvent.BreakoutsMerged(breakout, into));
        });
  }

  static Decision stepOut(Asked ask) {
    boolean has = ask.room().studio().returned().containsKey(ask.by());
    return Decision.unless(!has, new StudioEvent.SteppedOut(ask.by()));
  }

  /** A round like any other, and all are told what it is about. */
  static Decision startFeedback(Asked ask) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.BR1);
    }
    if (ask.room().studio().feedback() != Studio.Feedback.OFFERED) {
      return Decision.refused(Rule.BR11);
    }
    if (!(Walking.start(ask, null) instanceof Decision.Accepted round)) {
      return Walking.start(ask, null);
    }
    List<Event> events = new ArrayList<>();
    events.add(new StudioEvent.FeedbackBegan());
    events.addAll(round.events());
    return new Decision.Accepted(events);
  }

  static Decision waiveFeedback(Asked ask) {
    return ask.byStaff()
        ? Decision.unless(
            ask.room().studio().feedback() != Studio.Feedback.OFFERED,
            new StudioEvent.FeedbackWaived())
        : Decision.refused(Rule.BR1);
  }

  private static Decision of(
      Asked ask, @Nullable String breakout, Function<List<Breakout>, Decision> then) {
    return led(
        ask,
        play -> {
          if (breakout == null) {
            return then.apply(play.rooms());
          }
          var room = play.find(breakout);
          return room == null ? Decision.refused(Rule.SN6) : then.apply(List.of(room));
        });
  }

  private static Decision led(Asked ask, Function<ScenePlay, Decision> then) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.BR1);
    }
    var play = ask.room().studio().play();
    return play == null ? Decision.refused(Rule.BR2) : then.apply(play);
  }
}
