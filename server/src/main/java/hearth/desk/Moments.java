package hearth.desk;

import hearth.notes.Moment;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.SceneText;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What was going on when a line was begun; copied into it, as scenes are forgotten. */
final class Moments {
  private final Courses courses;
  private final InstantSource clock;

  Moments(Courses courses, InstantSource clock) {
    this.courses = courses;
    this.clock = clock;
  }

  Moment of(SessionId session, SeatId writer, Writing it) {
    var course = courses.of(session);
    var at = at(it.begun(), course.opened());
    var then = course.timeline().then(at, it.about(), writer);
    var speaker = then.speaker() == null ? it.heard() : then.speaker();
    return new Moment(at, value(then.step()), speaker, title(then.scene()));
  }

  /** A browser's clock may be wrong: not before the session was opened, and not after now. */
  private Instant at(Instant begun, @Nullable Instant opened) {
    var now = clock.instant();
    var first = opened == null ? now : opened;
    var at = begun.isAfter(now) ? now : begun;
    return (at.isBefore(first) ? first : at).truncatedTo(ChronoUnit.MILLIS);
  }

  private static @Nullable String value(@Nullable Private<String> it) {
    return it == null ? null : it.value();
  }

  private static @Nullable String title(@Nullable Private<SceneText> it) {
    var text = it == null ? null : it.value();
    return text == null ? null : text.title();
  }
}
