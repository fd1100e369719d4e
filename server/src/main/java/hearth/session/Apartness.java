package hearth.session;

import hearth.practice.SeatId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who are not to be together in a scene. Staff alone know, and every placement is bound by it. */
record Apartness(Set<StudioView.Apart> pairs) {
  static final Apartness NONE = new Apartness(Set.of());

  Apartness {
    pairs = Set.copyOf(pairs);
  }

  static Apartness of(@Nullable List<StudioView.Apart> pairs) {
    return pairs == null ? NONE : new Apartness(Set.copyOf(pairs));
  }

  boolean has(SeatId one, SeatId other) {
    return pairs.contains(pair(one, other));
  }

  /** Whether this person may not be with these. */
  boolean bars(SeatId seat, Collection<SeatId> others) {
    return others.stream().anyMatch(other -> has(seat, other));
  }

  /** Whether two of these may not be together. */
  boolean bars(Collection<SeatId> together) {
    return together.stream().anyMatch(seat -> bars(seat, together));
  }

  Apartness with(SeatId one, SeatId other) {
    var all = new LinkedHashSet<>(pairs);
    all.add(pair(one, other));
    return new Apartness(all);
  }

  Apartness without(SeatId one, SeatId other) {
    var rest = new LinkedHashSet<>(pairs);
    rest.remove(pair(one, other));
    return new Apartness(rest);
  }

  List<StudioView.Apart> inOrder() {
    return pairs.stream()
        .sorted(
            Comparator.comparing((StudioView.Apart pair) -> pair.one().value())
                .thenComparing(pair -> pair.other().value()))
        .toList();
  }

  /** The same pair whoever is named first. */
  private static StudioView.Apart pair(SeatId one, SeatId other) {
    return one.value().compareTo(other.value()) <= 0
        ? new StudioView.Apart(one, other)
        : new StudioView.Apart(other, one);
  }
}
