package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes on in a room.
 *
 * @param seats whose it is first
 */
record GoingOn(
    Set<SeatId> seats, @Nullable Private<String> title, @Nullable Private<SceneText> scene) {
  /** By what it is the same thing a moment later: in a scene with others it is another. */
  record Thing(SpanKind kind, Object which) {}

  /** All that goes on in this room, each once. */
  static SequencedMap<Thing, GoingOn> in(Room room) {
    SequencedMap<Thing, GoingOn> all = new LinkedHashMap<>();
    if (room.isOpen() && !room.ended()) {
      agenda(room, all);
      turns(room.turns(), all);
      scenes(room.studio().play(), all);
      care(room, all);
    }
    return all;
  }

  private static void agenda(Room room, SequencedMap<Thing, GoingOn> all) {
    var current = room.agenda().current();
    room.agenda().steps().stream()
        .filter(step -> step.id().equals(current))
        .forEach(step -> all.put(new Thing(SpanKind.STEP, step.id()), titled(title(step, room))));
  }

  /** The usual words of a step are nobody's; they are told as the group's. */
  private static Private<String> title(Agenda.Step step, Room room) {
    return step.title() != null
        ? step.title()
        : Private.of(room.opened().group(), Private.Kind.AGENDA, step.words());
  }

  private static void turns(Turns turns, SequencedMap<Thing, GoingOn> all) {
    var round = turns.round();
    if (round != null) {
      all.put(new Thing(SpanKind.ROUND, ""), of(round.inOrder(), null));
    }
    var turn = turns.floor().turn();
    if (turn != null) {
      all.put(
          new Thing(SpanKind.TURN, List.of(turn.seat(), turn.since())),
          of(List.of(turn.seat()), null));
    }
  }

  private static void scenes(@Nullable ScenePlay play, SequencedMap<Thing, GoingOn> all) {
    if (play == null) {
      return;
    }
    var kind = play.onStage() ? SpanKind.STAGE : SpanKind.BREAKOUT;
    for (var one : play.rooms()) {
      var cast = one.cast().seats();
      if (!cast.isEmpty()) {
        all.put(new Thing(kind, List.of(one.id(), Set.copyOf(cast))), of(cast, one.text()));
      }
      for (var visitor : play.visitors(one.id())) {
        var both = new LinkedHashSet<>(List.of(visitor));
        both.addAll(cast);
        all.put(
            new Thing(SpanKind.VISIT, List.of(visitor, one.id())),
            of(List.copyOf(both), one.text()));
      }
    }
  }

  private static void care(Room room, SequencedMap<Thing, GoingOn> all) {
    for (var one : room.retreat().privateRooms().rooms()) {
      if (one.open()) {
        var both = List.of(one.member(), one.staff());
        all.put(new Thing(SpanKind.PRIVATE_ROOM, List.of(both, one.since())), of(both, null));
      }
    }
    for (var call : room.care().calls().standing()) {
      if (call.takenBy() == null) {
        var which = List.of(call.seat(), call.at());
        all.put(new Thing(SpanKind.SUPPORT, which), of(List.of(call.seat()), null));
      }
    }
    if (room.vigil().holding()) {
      all.put(new Thing(SpanKind.HOLDING, ""), of(List.of(), null));
    }
  }

  private static GoingOn titled(Private<String> title) {
    return new GoingOn(Set.of(), title, null);
  }

  private static GoingOn of(List<SeatId> seats, @Nullable Private<SceneText> scene) {
    return new GoingOn(new LinkedHashSet<>(seats), null, scene);
  }
}
