package hearth.session;

import hearth.practice.SeatId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Staff: the scenes that are prepared, or those that go on.
 *
 * @param prepared null while nothing is
 * @param playing null while no scene is open
 * @param people who may be given a part, in the circle's order
 * @param apart who are not to be together
 * @param stageFirst few are here: the stage is the better beginning
 * @param lastTime it is known who was together last time
 * @param feedback scenes are over, and nobody has begun or waived the round of feedback
 * @param steppingOut who is back and has not stepped out of their part yet
 */
public record StudioView(
    @Nullable Prepared prepared,
    @Nullable Playing playing,
    List<Castable> people,
    List<Apart> apart,
    boolean stageFirst,
    boolean lastTime,
    boolean feedback,
    List<SeatId> steppingOut) {

  /** {@code here}: in the circle, and their browser is there. */
  public record Castable(SeatId seat, String name, boolean here) {}

  /** Not together, in any breakout and on the stage. */
  public record Apart(SeatId one, SeatId other) {}

  /** {@code shown}: members have been shown their parts. */
  public record Prepared(SceneKind kind, int minutes, boolean shown, List<PreparedRoom> rooms) {}

  /** {@code text}: null while it has no scene yet. */
  public record PreparedRoom(String breakout, @Nullable SceneText text, List<PreparedPart> cast) {}

  public record PreparedPart(SeatId seat, ScenePart part, @Nullable PartAnswer answer) {}

  public record Playing(SceneKind kind, List<PlayingRoom> rooms, List<TapIn> tapIns) {}

  /**
   * One room.
   *
   * @param returning it has been called back
   * @param helpAt since when help is asked for, and {@code helpBy} by whom
   * @param markedAt the point to go back to; null for none
   * @param visiting who of staff is in it
   * @param ready who of it is ready to go back
   */
  public record PlayingRoom(
      String breakout,
      SceneText text,
      List<PlayingPart> cast,
      SceneState state,
      Instant endsAt,
      boolean returning,
      @Nullable Instant helpAt,
      @Nullable SeatId helpBy,
      @Nullable Instant markedAt,
      List<SeatId> visiting,
      List<SeatId> ready) {}

  public record PlayingPart(SeatId seat, ScenePart part) {}

  /** Somebody who watches the stage asks to take over this part. */
  public record TapIn(SeatId seat, ScenePart part) {}
}
