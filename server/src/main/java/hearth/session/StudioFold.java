package hearth.session;

import hearth.practice.SeatId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What events of role-play make of it. */
final class StudioFold {
  private StudioFold() {}

  /** {@code room} has not taken it yet. */
  static Studio after(Event.Recorded recorded, StudioEvent event, Room room) {
    var before = room.studio().play();
    var next = changed(recorded, event, room);
    return before == null
        ? next
        : next.steppingOut(before, seat -> room.stage(seat) == Stage.CIRCLE);
  }

  private static Studio changed(Event.Recorded recorded, StudioEvent event, Room room) {
    var studio = room.studio();
    return switch (event) {
      case StudioEvent.PlanMade e -> studio.with(ScenePlan.of(e, studio.plan()));
      case StudioEvent.BreakoutAdded e -> studio.with(plan(studio).plusRoom(e.breakout()));
      case StudioEvent.BreakoutDropped e -> studio.with(plan(studio).withoutRoom(e.breakout()));
      case StudioEvent.Placed e -> placed(studio, e, room);
      case StudioEvent.SceneSet e -> sceneSet(studio, e);
      case StudioEvent.SceneMinutesSet e -> studio.with(plan(studio).withMinutes(e.minutes()));
      case StudioEvent.PartsShown _ -> studio.with(plan(studio).asShown());
      case StudioEvent.PartAnswered e -> studio.with(plan(studio).answered(e.seat(), e.answer()));
      case StudioEvent.PlanDropped _ -> studio.with((ScenePlan) null);
      case StudioEvent.KeptApart e -> studio.with(studio.apart().with(e.one(), e.other()));
      case StudioEvent.LetTogether e -> studio.with(studio.apart().without(e.one(), e.other()));
      case StudioEvent.ScenesOpened _ ->
          studio.playing(ScenePlay.opened(plan(studio), recorded.at(), devices(room)));
      case StudioEvent.SteppedOut e -> studio.steppedOut(e.seat());
      case StudioEvent.FeedbackBegan _ -> studio.with(Studio.Feedback.GOING_ON);
      case StudioEvent.FeedbackWaived _ -> studio.with(Studio.Feedback.NONE);
      case StudioEvent.SceneClosed e -> closed(studio, e.breakout());
      default -> studio.with(playing(recorded, event, play(studio), room));
    };
  }

  private static ScenePlay playing(
      Event.Recorded recorded, StudioEvent event, ScenePlay play, Room room) {
    return switch (event) {
      case StudioEvent.SceneFrozen e -> state(play, e.breakout(), SceneState.FROZEN);
      case StudioEvent.SceneWentOn e -> state(play, e.breakout(), SceneState.PLAYING);
      case StudioEvent.SceneStopped e -> state(play, e.breakout(), SceneState.STOPPED);
      case StudioEvent.SteppingOutBegan e -> state(play, e.breakout(), SceneState.STEPPING_OUT);
      case StudioEvent.RolesSwapped e ->
          play.each(e.breakout(), one -> one.with(one.cast().swapped()));
      case StudioEvent.SceneMarked e -> play.each(e.breakout(), one -> one.marked(recorded.at()));
      case StudioEvent.SceneRewound e -> play.each(e.breakout(), Breakout::rewound);
      case StudioEvent.HelpAsked e ->
          play.each(e.breakout(), one -> one.with(new Breakout.Help(e.by(), recorded.at())));
      case StudioEvent.HelpOver e -> play.each(e.breakout(), one -> one.with((Breakout.Help) null));
      case StudioEvent.Visited e -> play.visiting(e.seat(), e.breakout());
      case StudioEvent.VisitLeft e -> play.visiting(e.seat(), null);
      case StudioEvent.SaidToRooms e ->
          play.saying(new ScenePlay.Line(e.from(), e.text(), recorded.at()));
      case StudioEvent.Whispered e ->
          play.whispering(e.to(), new ScenePlay.Line(e.from(), e.text(), recorded.at()));
      case StudioEvent.CalledBack e ->
          play.each(e.breakout(), one -> one.calledBack(recorded.at()));
      case StudioEvent.ReadyToReturn e -> ready(play, e.seat());
      case StudioEvent.ScenesExtended e ->
          play.each(e.breakout(), one -> one.extended(Duration.ofMinutes(e.minutes())));
      case StudioEvent.BreakoutsMerged e -> play.merged(e.breakout(), e.into());
      case StudioEvent.TapInAsked e -> play.asking(e.seat(), e.part());
      case StudioEvent.TapInOver e -> play.asking(e.seat(), null);
      case StudioEvent.TappedIn e -> play.tappedIn(e.seat(), room.people().of(e.seat()).devices());
      case StudioEvent.ScenesHeld _ -> play.allFrozen().held(true);
      default -> throw new IllegalStateException("not of an open scene: " + event);
    };
  }

  private static ScenePlay state(ScenePlay play, String breakout, SceneState state) {
    return play.each(breakout, one -> one.with(state));
  }

  private static ScenePlay ready(ScenePlay play, SeatId seat) {
    UnaryOperator<Breakout> change = one -> one.cast().has(seat) ? one.readyToo(seat) : one;
    return play.each(null, change);
  }

  private static Studio placed(Studio studio, StudioEvent.Placed e, Room room) {
    var play = studio.play();
    return play == null
        ? studio.with(plan(studio).placed(e.seat(), e.breakout(), e.part()))
        : studio.with(play.placed(e.seat(), e.breakout(), e.part(), devices(room).get(e.seat())));
  }

  private static Studio sceneSet(Studio studio, StudioEvent.SceneSet e) {
    var play = studio.play();
    return play == null
        ? studio.with(plan(studio).with(e.breakout(), e.text()))
        : studio.with(play.each(e.breakout(), one -> one.with(e.text())));
  }

  private static Studio closed(Studio studio, String breakout) {
    var play = play(studio);
    return play.find(breakout) == null ? studio : studio.closed(play.closed(breakout));
  }

  /** Of everybody in the circle. */
  private static Map<SeatId, Devices> devices(Room room) {
    var all = new HashMap<SeatId, Devices>();
    room.people()
        .inStage(Stage.CIRCLE, room.course())
        .forEach(person -> all.put(person.seat(), person.devices()));
    return all;
  }

  private static ScenePlan plan(Studio studio) {
    return known(studio.plan());
  }

  private static ScenePlay play(Studio studio) {
    return known(studio.play());
  }

  private static <T> T known(@Nullable T part) {
    return Objects.requireNonNull(part, "an event of role-play that is not");
  }
}
