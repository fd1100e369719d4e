package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a session went: who was there, its steps, turns and scenes, each from when until when. Folded
 * from the session's events, beside the room.
 *
 * @param startedAt null before the start, and {@code endedAt} before the end
 * @param spans in the order of their beginning
 * @param stays when each was in the circle
 */
public record Timeline(
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    List<Span> spans,
    Map<SeatId, List<Stay>> stays) {
  /** Before anything has happened. */
  public static final Timeline NONE = new Timeline(null, null, List.of(), Map.of());

  /**
   * Something that went on.
   *
   * @param until null while it goes on
   * @param seats whose turn it was, who was together
   * @param title of a step; null for none
   * @param scene of a scene; null for none
   */
  public record Span(
      SpanKind kind,
      Instant from,
      @Nullable Instant until,
      Set<SeatId> seats,
      @Nullable Private<String> title,
      @Nullable Private<SceneText> scene) {}

  /** Without an end while they are there. */
  public record Stay(Instant from, @Nullable Instant until) {}

  /**
   * What went on at a moment.
   *
   * @param step the title of the agenda's step; null for none
   * @param speaker whose turn it was; null for nobody's
   * @param scene of the one it is about, or of whoever asks, or on the stage; null for none
   */
  public record Then(
      @Nullable Private<String> step,
      @Nullable SeatId speaker,
      @Nullable Private<SceneText> scene) {}

  /** With one more event. */
  public Timeline after(Event.Recorded recorded) {
    return this;
  }

  /** What went on then, for a line that is about this member (null: the group) by this writer. */
  public Then then(Instant at, @Nullable SeatId about, SeatId writer) {
    return new Then(null, null, null);
  }
}
