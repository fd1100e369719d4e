package hearth.session;

import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Places people in pairs or triads so that nobody is alone and no two are together who are not to
 * be.
 *
 * @param seed whatever makes chance different each time: the same seed places alike
 */
record Arranging(Apartness apart, int size, long seed) {
  /** By chance; null when there is no way. */
  @Nullable List<List<SeatId>> atRandom(Collection<SeatId> people) {
    var shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, new SplittableRandom(seed));
    var sizes = sizes(shuffled.size());
    List<List<SeatId>> groups = new ArrayList<>();
    sizes.forEach(_ -> groups.add(new ArrayList<>()));
    return !sizes.isEmpty() && place(shuffled, 0, groups, sizes) ? groups : null;
  }

  /**
   * As they were together last time; who was not, or whose company is not here, by chance.
   *
   * @return null when there is no way
   */
  @Nullable List<List<SeatId>> asLastTime(Collection<SeatId> people, List<Set<SeatId>> lastTime) {
    List<List<SeatId>> groups = new ArrayList<>();
    var left = new ArrayList<>(people);
    for (var company : lastTime) {
      var here = people.stream().filter(company::contains).filter(left::contains).toList();
      if (here.size() > 1 && !apart.bars(here)) {
        groups.add(new ArrayList<>(here));
        left.removeAll(here);
      }
    }
    if (left.isEmpty()) {
      return groups;
    }
    var rest = left.size() > 1 ? atRandom(left) : null;
    if (rest != null) {
      groups.addAll(rest);
      return groups;
    }
    return joined(groups, left) ? groups : null;
  }

  /** Each to the smallest company that they may be with. */
  private boolean joined(List<List<SeatId>> groups, List<SeatId> left) {
    for (var seat : left) {
      var company =
          groups.stream()
              .filter(group -> !apart.bars(seat, group))
              .min((a, b) -> Integer.compare(a.size(), b.size()));
      if (company.isEmpty()) {
        return false;
      }
      company.get().add(seat);
    }
    return true;
  }

  /** Pairs with one triad for the odd one; triads with pairs for what is left. */
  private List<Integer> sizes(int people) {
    if (people < 2) {
      return List.of();
    }
    int rooms = size == 2 ? people / 2 : (people + 2) / 3;
    List<Integer> sizes = new ArrayList<>();
    for (int room = 0; room < rooms; room++) {
      sizes.add(people / rooms + (room < people % rooms ? 1 : 0));
    }
    return sizes;
  }

  /** Depth first; a dozen people are soon tried. */
  private boolean place(
      List<SeatId> people, int next, List<List<SeatId>> groups, List<Integer> sizes) {
    if (next == people.size()) {
      return true;
    }
    var seat = people.get(next);
    Set<Integer> emptyTried = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      boolean full = group.size() == sizes.get(i);
      boolean same = group.isEmpty() && !emptyTried.add(sizes.get(i));
      if (full || same || apart.bars(seat, group)) {
        continue;
      }
      group.add(seat);
      if (place(people, next + 1, groups, sizes)) {
        return true;
      }
      group.removeLast();
    }
    return false;
  }
}
