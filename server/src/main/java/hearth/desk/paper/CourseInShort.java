package hearth.desk.paper;

import hearth.practice.SeatId;
import hearth.session.SpanKind;
import hearth.session.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was there when, and the steps and scenes of a session. */
final class CourseInShort {
  private CourseInShort() {}

  static List<Paper.Section> of(Circle circle, Went went) {
    return Stream.of(
            Paper.Section.of("Who was there", attendance(circle, went)),
            Paper.Section.of("Course", course(circle, went)))
        .filter(section -> !section.isEmpty())
        .toList();
  }

  private static List<Paper.Entry> attendance(Circle circle, Went went) {
    var there =
        circle.people().stream()
            .filter(it -> went.stays().containsKey(it.seat()))
            .map(it -> stays(circle, it.seat(), went));
    var absent =
        went.members().stream()
            .filter(it -> went.endedAt() != null && !went.stays().containsKey(it))
            .map(it -> circle.nameOf(it) + ": not there");
    return Stream.concat(there, absent).map(Paper.Entry::of).toList();
  }

  private static String stays(Circle circle, SeatId seat, Went went) {
    var stays = went.stays().getOrDefault(seat, List.of());
    return circle.nameOf(seat)
        + ": "
        + stays.stream().map(stay -> stay(circle, stay)).collect(Collectors.joining(", "));
  }

  private static String stay(Circle circle, Timeline.Stay stay) {
    var until = stay.until();
    var from = circle.time(stay.from());
    return until == null ? "since " + from : from + "–" + circle.time(until);
  }

  private static List<Paper.Entry> course(Circle circle, Went went) {
    return went.spans().stream()
        .filter(span -> isTold(span.kind()))
        .map(span -> entry(circle, span))
        .toList();
  }

  private static boolean isTold(SpanKind kind) {
    return switch (kind) {
      case STEP, ROUND, BREAKOUT, STAGE, HOLDING -> true;
      case TURN, PASS, PRIVATE_ROOM, SUPPORT, FLAG, VISIT -> false;
    };
  }

  private static Paper.Entry entry(Circle circle, Timeline.Span span) {
    var names =
        circle.people().stream()
            .filter(it -> span.seats().contains(it.seat()))
            .map(it -> circle.nameOf(it.seat()))
            .collect(Collectors.joining(", "));
    var until = span.until();
    var length = until == null ? "" : " · " + minutes(Duration.between(span.from(), until));
    return new Paper.Entry(
        circle.time(span.from()), title(span) + length, isScene(span.kind()) ? names : "");
  }

  private static boolean isScene(SpanKind kind) {
    return kind == SpanKind.BREAKOUT || kind == SpanKind.STAGE;
  }

  private static String title(Timeline.Span span) {
    var step = span.title();
    var scene = span.scene();
    if (span.kind() == SpanKind.HOLDING) {
      return "Nobody of staff was connected";
    }
    if (span.kind() == SpanKind.ROUND) {
      return "A round";
    }
    if (span.kind() == SpanKind.STEP) {
      return step == null ? "A step" : step.or("A step");
    }
    var word = span.kind() == SpanKind.STAGE ? "On the stage" : "Breakout";
    return word + (scene == null ? "" : scene.map(it -> ": " + it.title(), ""));
  }

  private static String minutes(Duration length) {
    long minutes = Math.max(1, Math.round(length.toSeconds() / 60.0));
    return minutes + " min";
  }
}
