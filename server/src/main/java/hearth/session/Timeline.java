package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a session went: who was there, its steps, turns and scenes, each from when until when. Folded
 * from the session's events, beside the room. Immutable, and bounded: {@link Spans#MOST}.
 */
public final class Timeline {
  /** Before anything has happened. */
  public static final Timeline NONE =
      new Timeline(Room.empty(), new Told(List.of(), null, null, Spans.NONE, Stays.NONE), 0);

  /** The room as it stands; an empty one again when the session is over. */
  private final Room room;

  private final Told told;
  private final long changes;

  private Timeline(Room room, Told told, long changes) {
    this.room = room;
    this.told = told;
    this.changes = changes;
  }

  private record Told(
      List<SeatId> members,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      Spans spans,
      Stays stays) {}

  /**
   * Something that went on.
   *
   * @param until null while it goes on, and for a flag
   * @param seats whose turn it was; who was together; whose call it was and who came; who visited,
   *     and whom
   * @param title of a step; null for none
   * @param scene of a scene; null for none
   */
  public record Span(
      SpanKind kind,
      Instant from,
      @Nullable Instant until,
      Set<SeatId> seats,
      @Nullable Private<String> title,
      @Nullable Private<SceneText> scene) {
    public Span {
      seats = Collections.unmodifiableSet(new LinkedHashSet<>(seats));
    }

    Span until(Instant end) {
      return new Span(kind, from, end, seats, title, scene);
    }

    Span as(SpanKind other) {
      return new Span(other, from, until, seats, title, scene);
    }

    private boolean isAt(Instant at) {
      return !at.isBefore(from) && (until == null || at.isBefore(until));
    }
  }

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

  /** Null before the start. */
  public @Nullable Instant startedAt() {
    return told.startedAt();
  }

  /** Null before the end. */
  public @Nullable Instant endedAt() {
    return told.endedAt();
  }

  /** Every member of the group, also who left it during the session; in the circle's order. */
  public List<SeatId> members() {
    return told.members();
  }

  /** In the order of their beginning. */
  public List<Span> spans() {
    return told.spans().inOrder();
  }

  /** When each was in the circle; nothing of somebody who was not. */
  public Map<SeatId, List<Stay>> stays() {
    return told.stays().of();
  }

  /** How often what is told here has changed: most events change nothing of it. */
  public long changes() {
    return changes;
  }

  /** With one more event; none after the end tells anything. */
  public Timeline after(Event.Recorded recorded) {
    if (told.endedAt() != null) {
      return this;
    }
    var next = room.evolve(recorded);
    var now = told(recorded, next);
    long count = now.equals(told) ? changes : changes + 1;
    return new Timeline(next.ended() ? Room.empty() : next, now, count);
  }

  private Told told(Event.Recorded recorded, Room next) {
    var spans = flagged(recorded).after(recorded, room, next);
    var stays = told.stays().after(recorded.at(), room, next);
    var started = next.course().startedAt();
    return next.ended()
        ? new Told(next.members(), started, recorded.at(), spans.withoutScenes(), stays)
        : new Told(next.members(), started, null, spans, stays);
  }

  private Spans flagged(Event.Recorded recorded) {
    return switch (recorded.event()) {
      case CareEvent.SafetyFlagRaised e -> told.spans().flagged(e.seat(), recorded.at());
      case CareEvent.FlagSaidAgain e -> told.spans().flagged(e.seat(), recorded.at());
      default -> told.spans();
    };
  }

  /** What went on then, for a line that is about this member (null: the group) by this writer. */
  public Then then(Instant at, @Nullable SeatId about, SeatId writer) {
    var then = spans().stream().filter(it -> it.kind() != SpanKind.FLAG && it.isAt(at)).toList();
    var step = find(then, it -> it.kind() == SpanKind.STEP);
    var turn = find(then, it -> it.kind() == SpanKind.TURN || it.kind() == SpanKind.PASS);
    var scene = scene(then, about, writer);
    return new Then(
        step == null ? null : step.title(),
        turn == null ? null : turn.seats().iterator().next(),
        scene == null ? null : scene.scene());
  }

  private static @Nullable Span scene(List<Span> then, @Nullable SeatId about, SeatId writer) {
    var theirs = about == null ? null : find(then, it -> isScene(it) && it.seats().contains(about));
    if (theirs != null) {
      return theirs;
    }
    var mine =
        find(
            then,
            it ->
                it.kind() == SpanKind.VISIT
                    ? it.seats().iterator().next().equals(writer)
                    : isScene(it) && it.seats().contains(writer));
    return mine != null ? mine : find(then, it -> it.kind() == SpanKind.STAGE);
  }

  private static boolean isScene(Span it) {
    return it.kind() == SpanKind.BREAKOUT || it.kind() == SpanKind.STAGE;
  }

  /** The last of them to begin. */
  private static @Nullable Span find(List<Span> spans, Predicate<Span> which) {
    return spans.reversed().stream().filter(which).findFirst().orElse(null);
  }
}
