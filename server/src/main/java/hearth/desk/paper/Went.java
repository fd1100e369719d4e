package hearth.desk.paper;

import hearth.practice.SeatId;
import hearth.session.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a session went, as far as paper tells.
 *
 * @param startedAt null before the start, and {@code endedAt} before the end
 * @param members of the group at that time
 * @param stays when each was there; nothing of somebody who was not
 */
public record Went(
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    List<SeatId> members,
    List<Timeline.Span> spans,
    Map<SeatId, List<Timeline.Stay>> stays) {
  public static Went of(Timeline timeline) {
    return new Went(
        timeline.startedAt(),
        timeline.endedAt(),
        timeline.members(),
        timeline.spans(),
        timeline.stays());
  }
}
