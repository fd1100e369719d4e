package hearth.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a group meets: every week, at the same time by the clocks of its place, in summer and in
 * winter.
 *
 * @param first the first day; the weekday is that of this day
 */
public record Schedule(LocalDate first, LocalTime time, ZoneId zone) {
  /** The first meeting of this length that is not over at this time. */
  Instant notOver(Instant now, Duration length) {
    var meeting = first.atTime(time).atZone(zone);
    var from = now.minus(length).atZone(zone);
    if (meeting.isBefore(from)) {
      meeting = meeting.plusWeeks(Math.max(0, ChronoUnit.WEEKS.between(meeting, from)));
    }
    while (!isAfter(meeting, from)) {
      meeting = meeting.plusWeeks(1);
    }
    return meeting.toInstant();
  }

  /** The first meeting that begins after this time. */
  Instant after(Instant time) {
    return notOver(time, Duration.ZERO);
  }

  private static boolean isAfter(ZonedDateTime meeting, ZonedDateTime time) {
    return meeting.toInstant().isAfter(time.toInstant());
  }
}
