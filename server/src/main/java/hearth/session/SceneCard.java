package hearth.session;

import hearth.practice.SeatId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene as one sees it who is in it, or is offered a part in it; nobody else is sent anything of
 * it.
 *
 * @param breakout the number of its room; null on the stage
 * @param cast who plays what; on the stage without those who only watch
 * @param mine one's own part; null for a visitor, and for staff beside the stage
 * @param answer what one said to the part that is offered
 * @param endsAt null before it opens
 * @param returning everybody has been called back
 * @param directs whether one may freeze it, let it go on, swap roles and rewind
 * @param stops whether one may stop it
 * @param helpAsked somebody of it has asked for help
 * @param markedAt the point to go back to; null for none
 * @param rewinds how often it went back
 * @param visiting the names of those of staff who are in the room
 * @param ready who of it is ready to go back
 * @param tapIn the part on the stage one has asked to take over
 * @param said what staff said to all rooms last, {@code whispered} to this person alone
 */
public record SceneCard(
    SceneKind kind,
    SceneState state,
    @Nullable String breakout,
    SceneText text,
    List<InCast> cast,
    @Nullable ScenePart mine,
    @Nullable PartAnswer answer,
    @Nullable Instant endsAt,
    boolean returning,
    boolean directs,
    boolean stops,
    boolean helpAsked,
    @Nullable Instant markedAt,
    int rewinds,
    List<String> visiting,
    List<SeatId> ready,
    @Nullable ScenePart tapIn,
    @Nullable SceneLine said,
    @Nullable SceneLine whispered) {

  /** One who plays. */
  public record InCast(SeatId seat, String name, ScenePart part) {}

  /** A line of staff. */
  public record SceneLine(String name, Instant at, String text) {}

  /** Back in the circle: the part that is to be stepped out of. */
  public record SteppingOut(String title, ScenePart part) {}
}
