package hearth.session;

import hearth.practice.SeatId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who has which part in one scene: one <i>self</i>, one <i>other</i>, any number beside them. */
record Cast(Map<SeatId, ScenePart> parts) {
  static final Cast NOBODY = new Cast(Map.of());

  Cast {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  static Cast of(List<StudioEvent.Placing> placings) {
    var all = new LinkedHashMap<SeatId, ScenePart>();
    placings.forEach(placing -> all.put(placing.seat(), placing.part()));
    return new Cast(all);
  }

  /** These in this order, each with the part that is free. */
  static Cast inOrder(List<SeatId> seats) {
    var cast = NOBODY;
    for (var seat : seats) {
      cast = cast.with(seat, null);
    }
    return cast;
  }

  List<StudioEvent.Placing> placings() {
    return parts.entrySet().stream()
        .map(one -> new StudioEvent.Placing(one.getKey(), one.getValue()))
        .toList();
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  int size() {
    return parts.size();
  }

  boolean has(SeatId seat) {
    return parts.containsKey(seat);
  }

  /** In it, and does not only watch. */
  boolean plays(SeatId seat) {
    var part = parts.get(seat);
    return part != null && part != ScenePart.OBSERVER;
  }

  @Nullable ScenePart of(SeatId seat) {
    return parts.get(seat);
  }

  /** Who has this part first; null for nobody. */
  @Nullable SeatId who(ScenePart part) {
    return parts.entrySet().stream()
        .filter(one -> one.getValue() == part)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  List<SeatId> seats() {
    return List.copyOf(parts.keySet());
  }

  /**
   * With this person in this part; who had it takes what that one had, or what is free.
   *
   * @param asked null: the one they have, or whichever is free
   */
  Cast with(SeatId seat, @Nullable ScenePart asked) {
    var had = parts.get(seat);
    var part = asked != null ? asked : had != null ? had : free();
    var holder = isOneOnly(part) ? who(part) : null;
    var all = new LinkedHashMap<>(parts);
    all.put(seat, part);
    if (holder != null && !holder.equals(seat)) {
      all.remove(holder);
      all.put(holder, had != null ? had : new Cast(all).free());
    }
    return new Cast(all);
  }

  Cast without(SeatId seat) {
    return only(other -> !other.equals(seat));
  }

  Cast only(Predicate<SeatId> which) {
    var rest = new LinkedHashMap<>(parts);
    rest.keySet().removeIf(which.negate());
    return new Cast(rest);
  }

  /** <i>Self</i> and <i>other</i> in each other's part. */
  Cast swapped() {
    var all = new LinkedHashMap<>(parts);
    all.replaceAll(
        (_, part) ->
            switch (part) {
              case SELF -> ScenePart.OTHER;
              case OTHER -> ScenePart.SELF;
              case DOUBLE, OBSERVER -> part;
            });
    return new Cast(all);
  }

  boolean swaps() {
    return who(ScenePart.SELF) != null && who(ScenePart.OTHER) != null;
  }

  private ScenePart free() {
    if (who(ScenePart.SELF) == null) {
      return ScenePart.SELF;
    }
    return who(ScenePart.OTHER) == null ? ScenePart.OTHER : ScenePart.OBSERVER;
  }

  private static boolean isOneOnly(ScenePart part) {
    return part == ScenePart.SELF || part == ScenePart.OTHER;
  }
}
