package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.GoingOn.Thing;
import hearth.session.Timeline.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What has gone on, and what goes on: what is in a room and was not begins, what was and is not any
 * more is over. After the {@value #MOST}th nothing else is told to have begun.
 *
 * @param begun how many there have been
 */
record Spans(List<Numbered> over, SequencedMap<Thing, Numbered> on, int begun) {
  static final int MOST = 2_000;
  static final Spans NONE = new Spans(List.of(), new LinkedHashMap<>(), 0);

  /** One, by its number in the order of their beginning. */
  record Numbered(int number, Span span) {}

  /** In the order of their beginning. */
  List<Span> inOrder() {
    return Stream.concat(over.stream(), on.values().stream())
        .sorted(Comparator.comparingInt(Numbered::number))
        .map(Numbered::span)
        .toList();
  }

  /** After one more event, which made {@code room} of {@code before}; the same when it is so. */
  Spans after(Event.Recorded recorded, Room before, Room room) {
    var now = GoingOn.in(room);
    List<Numbered> ended = new ArrayList<>(over);
    SequencedMap<Thing, Numbered> still = new LinkedHashMap<>();
    on.forEach(
        (thing, one) -> {
          var going = now.remove(thing);
          if (going != null) {
            still.put(thing, new Numbered(one.number(), goesOn(one.span(), going)));
            return;
          }
          var span = Ending.of(one.span(), recorded, before, room);
          if (span != null) {
            ended.add(new Numbered(one.number(), span));
          }
        });
    boolean same = now.isEmpty() && still.equals(on);
    return same ? this : new Spans(List.copyOf(ended), still, begun).begin(now, recorded.at());
  }

  private Spans begin(SequencedMap<Thing, GoingOn> fresh, Instant at) {
    SequencedMap<Thing, Numbered> all = new LinkedHashMap<>(on);
    int count = begun;
    for (var each : fresh.entrySet()) {
      if (count < MOST) {
        var it = each.getValue();
        var kind = each.getKey().kind();
        var span = new Span(kind, at, null, it.seats(), it.title(), it.scene());
        all.put(each.getKey(), new Numbered(++count, span));
      }
    }
    return new Spans(over, all, count);
  }

  /** A flag takes no time. */
  Spans flagged(SeatId seat, Instant at) {
    if (begun >= MOST) {
      return this;
    }
    var flag = new Span(SpanKind.FLAG, at, null, new LinkedHashSet<>(List.of(seat)), null, null);
    List<Numbered> all = new ArrayList<>(over);
    all.add(new Numbered(begun + 1, flag));
    return new Spans(List.copyOf(all), on, begun + 1);
  }

  /** Whoever has come to it is told of, and stays so; of its words the last. */
  private static Span goesOn(Span span, GoingOn now) {
    var seats = new LinkedHashSet<>(span.seats());
    seats.addAll(now.seats());
    return new Span(span.kind(), span.from(), null, seats, now.title(), now.scene());
  }

  /** The cards of scenes are forgotten with their session. */
  Spans withoutScenes() {
    var rest = over.stream().map(it -> new Numbered(it.number(), withoutScene(it.span()))).toList();
    return new Spans(rest, on, begun);
  }

  private static Span withoutScene(Span it) {
    var scene = it.scene();
    return new Span(
        it.kind(),
        it.from(),
        it.until(),
        it.seats(),
        it.title(),
        scene == null ? null : empty(scene));
  }

  private static Private<SceneText> empty(Private<SceneText> scene) {
    return new Private<>(scene.owner(), scene.kind(), null);
  }
}
