package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Scenes are prepared, offered, opened, led and closed. Where a breakout may be null, it is the
 * asker's own, or the stage.
 */
public sealed interface StudioCommand extends Command {
  /**
   * Begins to prepare, or begins anew.
   *
   * @param size how many are to be together, 2 or 3; the stage has no use for it
   * @param seed whatever makes chance different each time
   */
  record Arrange(SceneKind kind, Arrangement how, int size, long seed) implements StudioCommand {}

  record AddBreakout() implements StudioCommand {}

  record DropBreakout(String breakout) implements StudioCommand {}

  /**
   * Gives somebody a place, in what is prepared or in what goes on.
   *
   * @param breakout null: the circle
   * @param part null: whichever is free
   */
  record Place(SeatId seat, @Nullable String breakout, @Nullable ScenePart part)
      implements StudioCommand {}

  /** {@code breakout}: null for all of them. */
  record SetScene(@Nullable String breakout, Private<SceneText> text) implements StudioCommand {}

  record SetSceneMinutes(int minutes) implements StudioCommand {}

  record ShowParts() implements StudioCommand {}

  /** A member, to the part that is offered; once it is open, <i>ready</i> has no sense any more. */
  record AnswerPart(PartAnswer answer) implements StudioCommand {}

  record OpenScenes() implements StudioCommand {}

  record DropPlan() implements StudioCommand {}

  record KeepApart(SeatId one, SeatId other) implements StudioCommand {}

  record LetTogether(SeatId one, SeatId other) implements StudioCommand {}

  record FreezeScene(@Nullable String breakout) implements StudioCommand {}

  record GoOnScene(@Nullable String breakout) implements StudioCommand {}

  /** <i>Self</i> and <i>other</i> take each other's part. */
  record SwapRoles(@Nullable String breakout) implements StudioCommand {}

  /** This is the point to go back to. */
  record MarkScene(@Nullable String breakout) implements StudioCommand {}

  record RewindScene(@Nullable String breakout) implements StudioCommand {}

  record StopScene(@Nullable String breakout) implements StudioCommand {}

  record AskForHelp() implements StudioCommand {}

  record WithdrawHelp() implements StudioCommand {}

  /** Staff go into a breakout, for all in it to see. */
  record Visit(String breakout) implements StudioCommand {}

  record LeaveVisit() implements StudioCommand {}

  record SayToRooms(Private<String> text) implements StudioCommand {}

  /** A prompt to one who is in a scene. */
  record Whisper(SeatId seat, Private<String> text) implements StudioCommand {}

  /** {@code breakout}: null for all of them. */
  record BringBack(@Nullable String breakout) implements StudioCommand {}

  record ReadyToReturn() implements StudioCommand {}

  /** {@code breakout}: null for all of them. */
  record ExtendScenes(@Nullable String breakout, int minutes) implements StudioCommand {}

  record MergeBreakouts(String breakout, String into) implements StudioCommand {}

  /** Who watches the stage would take over this part. */
  record AskTapIn(ScenePart part) implements StudioCommand {}

  record WithdrawTapIn() implements StudioCommand {}

  record LetTapIn(SeatId seat) implements StudioCommand {}

  record DeclineTapIn(SeatId seat) implements StudioCommand {}

  /** Back in the circle, and oneself again. */
  record StepOut() implements StudioCommand {}

  /** A round about what was seen and felt. */
  record StartFeedback() implements StudioCommand {}

  record WaiveFeedback() implements StudioCommand {}
}
