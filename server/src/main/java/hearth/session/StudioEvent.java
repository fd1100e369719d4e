package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to scenes. */
public sealed interface StudioEvent extends Event {
  record PlanMade(SceneKind kind, List<Company> rooms) implements StudioEvent {}

  /** Who is together, and as what. */
  record Company(String breakout, List<Placing> cast) {}

  record Placing(SeatId seat, ScenePart part) {}

  record BreakoutAdded(String breakout) implements StudioEvent {}

  record BreakoutDropped(String breakout) implements StudioEvent {}

  /** {@code breakout}: null for the circle. */
  record Placed(SeatId seat, @Nullable String breakout, @Nullable ScenePart part)
      implements StudioEvent {}

  /** {@code breakout}: null for all of them. */
  record SceneSet(@Nullable String breakout, Private<SceneText> text) implements StudioEvent {}

  record SceneMinutesSet(int minutes) implements StudioEvent {}

  record PartsShown() implements StudioEvent {}

  record PartAnswered(SeatId seat, PartAnswer answer) implements StudioEvent {}

  record PlanDropped() implements StudioEvent {}

  record KeptApart(SeatId one, SeatId other) implements StudioEvent {}

  record LetTogether(SeatId one, SeatId other) implements StudioEvent {}

  /** What was prepared goes on from now, as the answers have made it. */
  record ScenesOpened() implements StudioEvent {}

  record SceneFrozen(String breakout) implements StudioEvent {}

  record SceneWentOn(String breakout) implements StudioEvent {}

  record RolesSwapped(String breakout) implements StudioEvent {}

  record SceneMarked(String breakout) implements StudioEvent {}

  record SceneRewound(String breakout) implements StudioEvent {}

  record SceneStopped(String breakout, SeatId by) implements StudioEvent {}

  record HelpAsked(String breakout, SeatId by) implements StudioEvent {}

  record HelpOver(String breakout) implements StudioEvent {}

  record Visited(SeatId seat, String breakout) implements StudioEvent {}

  record VisitLeft(SeatId seat) implements StudioEvent {}

  record SaidToRooms(SeatId from, Private<String> text) implements StudioEvent {}

  record Whispered(SeatId from, SeatId to, Private<String> text) implements StudioEvent {}

  /** {@code breakout}: null for all of them. */
  record CalledBack(@Nullable String breakout) implements StudioEvent {}

  record ReadyToReturn(SeatId seat) implements StudioEvent {}

  /** {@code breakout}: null for all of them. */
  record ScenesExtended(@Nullable String breakout, int minutes) implements StudioEvent {}

  record BreakoutsMerged(String breakout, String into) implements StudioEvent {}

  record TapInAsked(SeatId seat, ScenePart part) implements StudioEvent {}

  record TapInOver(SeatId seat) implements StudioEvent {}

  record TappedIn(SeatId seat) implements StudioEvent {}

  /** The last moments of a scene: its people step out of their parts. */
  record SteppingOutBegan(String breakout) implements StudioEvent {}

  /** Nobody of staff is there: all scenes hold still. */
  record ScenesHeld() implements StudioEvent {}

  /** Its people are back in the circle. */
  record SceneClosed(String breakout) implements StudioEvent {}

  record SteppedOut(SeatId seat) implements StudioEvent {}

  record FeedbackBegan() implements StudioEvent {}

  record FeedbackWaived() implements StudioEvent {}
}
