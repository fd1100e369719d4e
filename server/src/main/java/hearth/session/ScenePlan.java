package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Scenes as staff prepare them, for all of staff the same.
 *
 * @param rooms on the stage one
 * @param shown members have been shown their parts
 * @param answers what they said to the parts they have now
 */
record ScenePlan(
    SceneKind kind,
    List<Planned> rooms,
    int minutes,
    boolean shown,
    Map<SeatId, PartAnswer> answers) {
  static final int MINUTES = 12;
  static final String STAGE = "stage";

  ScenePlan {
    rooms = List.copyOf(rooms);
    answers = Map.copyOf(answers);
  }

  /** One scene; {@code text} is null while it has none. */
  record Planned(String id, @Nullable Private<SceneText> text, Cast cast) {
    Planned with(Cast next) {
      return new Planned(id, text, next);
    }

    Planned with(Private<SceneText> next) {
      return new Planned(id, next, cast);
    }
  }

  /** Begun anew: the scenes and the time of before are kept. */
  static ScenePlan of(StudioEvent.PlanMade made, @Nullable ScenePlan before) {
    var rooms =
        made.rooms().stream()
            .map(r -> new Planned(r.breakout(), text(before, r.breakout()), Cast.of(r.cast())))
            .toList();
    int minutes = before == null ? MINUTES : before.minutes;
    return new ScenePlan(made.kind(), rooms, minutes, false, Map.of());
  }

  private static @Nullable Private<SceneText> text(@Nullable ScenePlan before, String id) {
    if (before == null) {
      return null;
    }
    var same = before.find(id);
    return same != null && same.text() != null ? same.text() : before.anyText();
  }

  private @Nullable Private<SceneText> anyText() {
    return rooms.stream().map(Planned::text).filter(Objects::nonNull).findFirst().orElse(null);
  }

  @Nullable Planned find(String id) {
    return rooms.stream().filter(room -> room.id().equals(id)).findFirst().orElse(null);
  }

  @Nullable Planned of(SeatId seat) {
    return rooms.stream().filter(room -> room.cast().has(seat)).findFirst().orElse(null);
  }

  /** The number the next breakout gets. */
  String nextId() {
    int last = rooms.stream().mapToInt(room -> Integer.parseInt(room.id())).max().orElse(0);
    return Integer.toString(last + 1);
  }

  ScenePlan plusRoom(String id) {
    var all = new ArrayList<>(rooms);
    all.add(new Planned(id, anyText(), Cast.NOBODY));
    return with(all);
  }

  ScenePlan withoutRoom(String id) {
    return with(rooms.stream().filter(room -> !room.id().equals(id)).toList());
  }

  ScenePlan placed(SeatId seat, @Nullable String id, @Nullable ScenePart part) {
    return with(rooms.stream().map(room -> room.with(placed(room, seat, id, part))).toList());
  }

  private static Cast placed(
      Planned room, SeatId seat, @Nullable String id, @Nullable ScenePart part) {
    return room.id().equals(id) ? room.cast().with(seat, part) : room.cast().without(seat);
  }

  /** {@code id}: null for all of them. */
  ScenePlan with(@Nullable String id, Private<SceneText> text) {
    return with(each(id, room -> room.with(text)));
  }

  private List<Planned> each(@Nullable String id, UnaryOperator<Planned> change) {
    return rooms.stream()
        .map(room -> id == null || room.id().equals(id) ? change.apply(room) : room)
        .toList();
  }

  ScenePlan withMinutes(int next) {
    return new ScenePlan(kind, rooms, next, shown, answers);
  }

  ScenePlan asShown() {
    return new ScenePlan(kind, rooms, minutes, true, answers);
  }

  ScenePlan answered(SeatId seat, PartAnswer answer) {
    var all = new HashMap<>(answers);
    all.put(seat, answer);
    return new ScenePlan(kind, rooms, minutes, shown, all);
  }

  /** An answer is to a part in a scene: who has another one now is asked again. */
  private ScenePlan with(List<Planned> next) {
    var kept = new HashMap<>(answers);
    kept.keySet().removeIf(seat -> !Objects.equals(offer(rooms, seat), offer(next, seat)));
    return new ScenePlan(kind, next, minutes, shown, kept);
  }

  private record Offer(String room, @Nullable Private<SceneText> text, @Nullable ScenePart part) {}

  private static @Nullable Offer offer(List<Planned> rooms, SeatId seat) {
    return rooms.stream()
        .filter(room -> room.cast().has(seat))
        .findFirst()
        .map(room -> new Offer(room.id(), room.text(), room.cast().of(seat)))
        .orElse(null);
  }

  /** As it would open: who would rather watch watches, who stays is not in it. */
  List<Planned> asAnswered() {
    return rooms.stream().map(room -> room.with(asAnswered(room.cast()))).toList();
  }

  private Cast asAnswered(Cast cast) {
    var next = cast.only(seat -> answers.get(seat) != PartAnswer.STAY);
    for (var seat : next.seats()) {
      next = answers.get(seat) == PartAnswer.WATCH ? next.with(seat, ScenePart.OBSERVER) : next;
    }
    return next;
  }
}
