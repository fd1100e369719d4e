package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Scenes that are open.
 *
 * @param visits which breakout each of staff is visiting
 * @param before what people had on before they came into a scene
 * @param tapIns who watches the stage and would take over which part
 * @param said what staff said to all rooms last, {@code whispers} to one
 * @param held nobody of staff is there: no microphone is passed
 */
record ScenePlay(
    SceneKind kind,
    List<Breakout> rooms,
    Map<SeatId, String> visits,
    Map<SeatId, Devices> before,
    Map<SeatId, ScenePart> tapIns,
    @Nullable Line said,
    Map<SeatId, Line> whispers,
    boolean held) {

  ScenePlay {
    rooms = List.copyOf(rooms);
    visits = Map.copyOf(visits);
    before = Map.copyOf(before);
    tapIns = Collections.unmodifiableMap(new LinkedHashMap<>(tapIns));
    whispers = Map.copyOf(whispers);
  }

  /** What somebody of staff said. */
  record Line(SeatId from, Private<String> text, Instant at) {}

  static ScenePlay opened(ScenePlan plan, Instant at, Map<SeatId, Devices> before) {
    var endsAt = at.plus(Duration.ofMinutes(plan.minutes()));
    var rooms =
        plan.asAnswered().stream()
            .filter(room -> !room.cast().isEmpty())
            .map(room -> Breakout.opened(room.id(), text(room), room.cast(), endsAt))
            .toList();
    return new ScenePlay(plan.kind(), rooms, Map.of(), before, Map.of(), null, Map.of(), false);
  }

  private static Private<SceneText> text(ScenePlan.Planned room) {
    return Objects.requireNonNull(room.text(), "a scene opens with its text");
  }

  boolean onStage() {
    return kind == SceneKind.STAGE;
  }

  @Nullable Breakout find(String id) {
    return rooms.stream().filter(room -> room.id().equals(id)).findFirst().orElse(null);
  }

  /** Whose cast this person is of; null for none. */
  @Nullable Breakout castOf(SeatId seat) {
    return rooms.stream().filter(room -> room.cast().has(seat)).findFirst().orElse(null);
  }

  /** The breakout this person is in, as a visitor or of its cast; null for the circle. */
  @Nullable Breakout whereIs(SeatId seat) {
    if (onStage()) {
      return null;
    }
    var visited = visits.get(seat);
    return visited == null ? castOf(seat) : find(visited);
  }

  /** The scene this person is in or beside: their breakout, or the stage. */
  @Nullable Breakout sceneOf(SeatId seat) {
    return onStage() ? rooms.getFirst() : whereIs(seat);
  }

  /** Whether they have a part that is played. */
  boolean acts(SeatId seat) {
    var room = castOf(seat);
    return room != null && (!onStage() || room.cast().plays(seat));
  }

  /** Whether they watch a scene that goes on, and are neither heard nor seen. */
  boolean watches(SeatId seat, boolean staff) {
    var scene = onStage() ? rooms.getFirst() : visits.containsKey(seat) ? null : castOf(seat);
    if (scene == null || !scene.goesOn()) {
      return false;
    }
    var part = scene.cast().of(seat);
    return part == null ? onStage() && !staff : part == ScenePart.OBSERVER;
  }

  List<SeatId> visitors(String id) {
    return visits.entrySet().stream()
        .filter(visit -> visit.getValue().equals(id))
        .map(Map.Entry::getKey)
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .toList();
  }

  /** {@code id}: null for all of them. */
  ScenePlay each(@Nullable String id, UnaryOperator<Breakout> change) {
    return with(
        rooms.stream()
            .map(room -> id == null || room.id().equals(id) ? change.apply(room) : room)
            .toList());
  }

  private ScenePlay with(List<Breakout> next) {
    return new ScenePlay(kind, next, visits, before, tapIns, said, whispers, held);
  }

  ScenePlay visiting(SeatId seat, @Nullable String id) {
    return new ScenePlay(
        kind, rooms, changed(visits, seat, id), before, tapIns, said, whispers, held);
  }

  ScenePlay asking(SeatId seat, @Nullable ScenePart part) {
    var all = new LinkedHashMap<>(tapIns);
    all.remove(seat);
    if (part != null) {
      all.put(seat, part);
    }
    return new ScenePlay(kind, rooms, visits, before, all, said, whispers, held);
  }

  ScenePlay saying(Line line) {
    return new ScenePlay(kind, rooms, visits, before, tapIns, line, whispers, held);
  }

  ScenePlay whispering(SeatId to, Line line) {
    return new ScenePlay(
        kind, rooms, visits, before, tapIns, said, changed(whispers, to, line), held);
  }

  ScenePlay held(boolean next) {
    return new ScenePlay(kind, rooms, visits, before, tapIns, said, whispers, next);
  }

  ScenePlay allFrozen() {
    return each(
        null, room -> room.state() == SceneState.PLAYING ? room.with(SceneState.FROZEN) : room);
  }

  /**
   * In this breakout, or in none.
   *
   * @param devices what they had on, coming from the circle; null when that is not known
   */
  ScenePlay placed(
      SeatId seat, @Nullable String id, @Nullable ScenePart part, @Nullable Devices devices) {
    var placed =
        each(
            null,
            room ->
                room.id().equals(id)
                    ? room.with(room.cast().with(seat, part))
                    : room.cast().has(seat) ? room.with(room.cast().without(seat)) : room);
    var kept = acts(seat) ? before : changed(before, seat, devices);
    return new ScenePlay(
        kind,
        placed.rooms,
        changed(visits, seat, null),
        kept,
        placed.tapIns,
        said,
        changed(whispers, seat, null),
        held);
  }

  /** Who asked takes over; who had the part watches from now on. */
  ScenePlay tappedIn(SeatId seat, Devices devices) {
    var part = tapIns.get(seat);
    var holder = part == null ? null : rooms.getFirst().cast().who(part);
    var next = asking(seat, null);
    if (part == null || holder == null) {
      return next;
    }
    return next.placed(holder, null, null, null).placed(seat, rooms.getFirst().id(), part, devices);
  }

  ScenePlay merged(String id, String into) {
    var from = find(id);
    if (from == null) {
      return this;
    }
    var next = each(into, room -> room.with(joined(room.cast(), from.cast())));
    for (var visitor : visitors(id)) {
      next = next.visiting(visitor, into);
    }
    return next.closed(id);
  }

  private static Cast joined(Cast into, Cast from) {
    var all = into;
    for (var seat : from.seats()) {
      all = all.with(seat, null);
    }
    return all;
  }

  /** Without this room; its visitors are back in the circle. */
  ScenePlay closed(String id) {
    var rest = rooms.stream().filter(room -> !room.id().equals(id)).toList();
    var elsewhere = new HashMap<>(visits);
    elsewhere.values().removeIf(id::equals);
    return new ScenePlay(kind, rest, elsewhere, before, tapIns, said, whispers, held);
  }

  /** Who is not in the session any more. */
  ScenePlay without(SeatId seat) {
    var next = placed(seat, null, null, null).asking(seat, null);
    return new ScenePlay(
        kind,
        next.rooms,
        next.visits,
        changed(before, seat, null),
        next.tapIns,
        said,
        next.whispers,
        held);
  }

  private static <T> Map<SeatId, T> changed(Map<SeatId, T> all, SeatId seat, @Nullable T value) {
    var next = new HashMap<>(all);
    if (value == null) {
      next.remove(seat);
    } else {
      next.put(seat, value);
    }
    return next;
  }
}
