package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Role-play: scenes that are prepared, and scenes that are open.
 *
 * @param apart who are not to be together; {@code apartKnown} whether that was ever said, so that a
 *     session which knows nothing of it tells its group nothing
 * @param lastTime who were together when scenes were played last
 * @param plan null while nothing is prepared, {@code play} while nothing is open
 * @param returned who is back in the circle and has not stepped out of their part yet
 * @param feedback what is to come of a round of feedback
 */
record Studio(
    Apartness apart,
    boolean apartKnown,
    List<Set<SeatId>> lastTime,
    @Nullable ScenePlan plan,
    @Nullable ScenePlay play,
    Map<SeatId, Stepping> returned,
    Feedback feedback)
    implements Part {
  static final Studio NONE =
      new Studio(Apartness.NONE, false, List.of(), null, null, Map.of(), Feedback.NONE);

  Studio {
    lastTime = List.copyOf(lastTime);
    returned = Map.copyOf(returned);
  }

  /** The scene and the part somebody comes out of. */
  record Stepping(Private<SceneText> text, ScenePart part) {}

  enum Feedback {
    NONE,
    OFFERED,
    GOING_ON
  }

  static Decision decide(Asked ask, StudioCommand command) {
    return switch (command) {
      case StudioCommand.Arrange it -> Preparing.arrange(ask, it);
      case StudioCommand.AddBreakout _ -> Preparing.addBreakout(ask);
      case StudioCommand.DropBreakout it -> Preparing.dropBreakout(ask, it.breakout());
      case StudioCommand.Place it -> Placing.place(ask, it);
      case StudioCommand.SetScene it -> Preparing.setScene(ask, it);
      case StudioCommand.SetSceneMinutes it -> Preparing.setMinutes(ask, it.minutes());
      case StudioCommand.ShowParts _ -> Preparing.showParts(ask);
      case StudioCommand.OpenScenes _ -> Preparing.open(ask);
      case StudioCommand.DropPlan _ -> Preparing.drop(ask);
      case StudioCommand.AnswerPart it -> Placing.answer(ask, it.answer());
      case StudioCommand.KeepApart it -> Placing.keepApart(ask, it.one(), it.other());
      case StudioCommand.LetTogether it -> Placing.letTogether(ask, it.one(), it.other());
      case StudioCommand.FreezeScene it -> Directing.freeze(ask, it.breakout());
      case StudioCommand.GoOnScene it -> Directing.goOn(ask, it.breakout());
      case StudioCommand.SwapRoles it -> Directing.swap(ask, it.breakout());
      case StudioCommand.MarkScene it -> Directing.mark(ask, it.breakout());
      case StudioCommand.RewindScene it -> Directing.rewind(ask, it.breakout());
      case StudioCommand.StopScene it -> Directing.stop(ask, it.breakout());
      case StudioCommand.AskTapIn it -> Directing.askTapIn(ask, it.part());
      case StudioCommand.WithdrawTapIn _ -> Directing.withdrawTapIn(ask);
      case StudioCommand.LetTapIn it -> Directing.letTapIn(ask, it.seat());
      case StudioCommand.DeclineTapIn it -> Directing.declineTapIn(ask, it.seat());
      case StudioCommand.AskForHelp _ -> Leading.askForHelp(ask);
      case StudioCommand.WithdrawHelp _ -> Leading.withdrawHelp(ask);
      case StudioCommand.Visit it -> Leading.visit(ask, it.breakout());
      case StudioCommand.LeaveVisit _ -> Leading.leaveVisit(ask);
      case StudioCommand.SayToRooms it -> Leading.sayToRooms(ask, it.text());
      case StudioCommand.Whisper it -> Leading.whisper(ask, it.seat(), it.text());
      case StudioCommand.BringBack it -> Leading.bringBack(ask, it.breakout());
      case StudioCommand.ReadyToReturn _ -> Leading.ready(ask);
      case StudioCommand.ExtendScenes it -> Leading.extend(ask, it.breakout(), it.minutes());
      case StudioCommand.MergeBreakouts it -> Leading.merge(ask, it.breakout(), it.into());
      case StudioCommand.StepOut _ -> Leading.stepOut(ask);
      case StudioCommand.StartFeedback _ -> Leading.startFeedback(ask);
      case StudioCommand.WaiveFeedback _ -> Leading.waiveFeedback(ask);
    };
  }

  /** The breakout this person is in; null for the circle. */
  @Nullable Breakout whereIs(SeatId seat) {
    return play == null ? null : play.whereIs(seat);
  }

  /** Whether the two are in one room, a breakout or the circle. */
  boolean together(SeatId one, SeatId other) {
    return roomOf(one).equals(roomOf(other));
  }

  private String roomOf(SeatId seat) {
    var breakout = whereIs(seat);
    return breakout == null ? "" : breakout.id();
  }

  /** Whether they watch a scene that goes on. */
  boolean watches(Participant person) {
    return play != null && play.watches(person.seat(), person.role().staff());
  }

  /** Whether a scene lets them be heard whatever the floor's policy is. */
  boolean frees(SeatId seat) {
    return play != null && (play.whereIs(seat) != null || play.acts(seat));
  }

  /** In a scene that goes on although nobody of staff is there. */
  boolean outlastsHolding(SeatId seat) {
    return play != null && !play.held() && play.whereIs(seat) != null;
  }

  /** What they had on before the scene they are in; null when that is not known. */
  @Nullable Devices before(SeatId seat) {
    return play == null || !play.acts(seat) ? null : play.before().get(seat);
  }

  private boolean plays(SeatId seat) {
    var room = play == null ? null : play.castOf(seat);
    return room != null && room.cast().plays(seat);
  }

  boolean acts(SeatId seat) {
    return play != null && play.acts(seat);
  }

  /** After any event; {@code room} has taken it already. */
  Studio following(Event.Recorded recorded, Room room) {
    return switch (recorded.event()) {
      case Event.SessionOpened e -> opened(e);
      case Event.Left e -> without(e.seat());
      case Event.SentBack e -> without(e.seat());
      case Event.Removed e -> without(e.seat());
      case Event.SessionEnded _ ->
          new Studio(apart, apartKnown, lastTime, null, null, Map.of(), Feedback.NONE);
      case VigilEvent.HoldingEnded _ -> play == null ? this : with(play.held(false));
      case TurnEvent.RoundEnded _ -> feedback == Feedback.GOING_ON ? with(Feedback.NONE) : this;
      default -> this;
    };
  }

  private Studio opened(Event.SessionOpened e) {
    var before = e.lastTime();
    var last = before == null ? List.<Set<SeatId>>of() : before.stream().map(Set::copyOf).toList();
    return new Studio(
        Apartness.of(e.apart()), e.apart() != null, last, null, null, Map.of(), Feedback.NONE);
  }

  private Studio without(SeatId seat) {
    var next = plan == null ? this : with(plan.placed(seat, null, null));
    next = next.play == null ? next : next.with(next.play.without(seat));
    return next.steppedOut(seat);
  }

  Studio steppedOut(SeatId seat) {
    var rest = new HashMap<>(returned);
    rest.remove(seat);
    return new Studio(apart, apartKnown, lastTime, plan, play, rest, feedback);
  }

  Studio with(@Nullable ScenePlan next) {
    return new Studio(apart, apartKnown, lastTime, next, play, returned, feedback);
  }

  Studio with(ScenePlay next) {
    return new Studio(apart, apartKnown, lastTime, plan, next, returned, feedback);
  }

  Studio with(Apartness next) {
    return new Studio(next, true, lastTime, plan, play, returned, feedback);
  }

  Studio with(Feedback next) {
    return new Studio(apart, apartKnown, lastTime, plan, play, returned, next);
  }

  /** Feedback is offered when all scenes are over. */
  Studio closed(ScenePlay rest) {
    return rest.rooms().isEmpty()
        ? new Studio(apart, apartKnown, lastTime, plan, null, returned, Feedback.OFFERED)
        : with(rest);
  }

  /** Whoever had a part in {@code before} and has none now is asked to step out of it. */
  Studio steppingOut(ScenePlay before, Predicate<SeatId> inCircle) {
    var all = new HashMap<>(returned);
    for (var room : before.rooms()) {
      room.cast()
          .parts()
          .forEach(
              (seat, part) -> {
                if (part != ScenePart.OBSERVER && !plays(seat) && inCircle.test(seat)) {
                  all.put(seat, new Stepping(room.text(), part));
                }
              });
    }
    return new Studio(apart, apartKnown, lastTime, plan, play, all, feedback);
  }

  /** What was prepared is open; the parts of the scenes before are over. */
  Studio playing(ScenePlay next) {
    var together =
        next.onStage()
            ? lastTime
            : next.rooms().stream()
                .map(room -> Set.copyOf(room.cast().seats()))
                .filter(seats -> seats.size() > 1)
                .toList();
    return new Studio(apart, apartKnown, together, null, next, Map.of(), Feedback.NONE);
  }
}
