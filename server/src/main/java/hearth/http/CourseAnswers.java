package hearth.http;

import hearth.http.wire.DeskWire;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.programme.Group;
import hearth.programme.Seat;
import hearth.session.SceneText;
import hearth.session.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a session went, as a staff seat's browser is told. */
final class CourseAnswers {
  private CourseAnswers() {}

  /** Whoever was there stands in the circle's order. */
  static DeskWire.CourseOf of(Group group, Timeline timeline) {
    var stays = timeline.stays();
    return new DeskWire.CourseOf(
        timeline.spans().stream().map(CourseAnswers::span).toList(),
        group.everyone().stream()
            .map(Seat::seat)
            .filter(stays::containsKey)
            .map(seat -> attended(seat, stays.getOrDefault(seat, List.of())))
            .toList());
  }

  private static DeskWire.CourseSpan span(Timeline.Span it) {
    return new DeskWire.CourseSpan(
        it.kind(),
        it.from(),
        it.until(),
        it.seats().stream().map(SeatId::value).toList(),
        title(it));
  }

  private static @Nullable String title(Timeline.Span it) {
    Private<String> step = it.title();
    Private<SceneText> scene = it.scene();
    if (step != null) {
      return step.value();
    }
    var text = scene == null ? null : scene.value();
    return text == null ? null : text.title();
  }

  private static DeskWire.Attended attended(SeatId seat, List<Timeline.Stay> stays) {
    return new DeskWire.Attended(
        seat.value(), stays.stream().map(it -> new DeskWire.Stay(it.from(), it.until())).toList());
  }
}
