package hearth.media.kurento.space;

import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The wires that should be, and those that may be: what was given to the server counts as there
 * until its taking away is confirmed. Pure.
 */
final class Wires {
  /** Wires to take away, then wires to lay. */
  record Difference(List<Wire> away, List<Wire> laid) {
    boolean isEmpty() {
      return away.isEmpty() && laid.isEmpty();
    }

    Difference only(Predicate<Wire> which) {
      return new Difference(
          away.stream().filter(which).toList(), laid.stream().filter(which).toList());
    }

    List<Wire> all() {
      List<Wire> all = new ArrayList<>(away);
      all.addAll(laid);
      return all;
    }
  }

  /** What may be there, and whether the server has confirmed it. */
  private final Map<Wire, Boolean> given = new LinkedHashMap<>();

  /** Endpoints that are being released: whatever hangs on them goes with them. */
  private final Set<Endpoint> leaving = new HashSet<>();

  private Set<Wire> wanted = Set.of();

  void want(Set<Wire> wires) {
    wanted = Set.copyOf(wires);
  }

  /** What the server must do for the wires that are wanted; unknown ones are given once more. */
  Difference difference() {
    List<Wire> away = new ArrayList<>();
    for (Wire wire : given.keySet()) {
      if (!wanted.contains(wire) && !hangsOnLeaving(wire)) {
        away.add(wire);
      }
    }
    List<Wire> laid = new ArrayList<>();
    for (Wire wire : wanted) {
      if (!given.getOrDefault(wire, false) && !hangsOnLeaving(wire)) {
        laid.add(wire);
      }
    }
    return new Difference(away, laid);
  }

  private boolean hangsOnLeaving(Wire wire) {
    return leaving.contains(wire.from()) || leaving.contains(wire.to());
  }

  /** This is on its way to the server: until it answers, nothing of it is known. */
  void give(Difference difference) {
    difference.all().forEach(wire -> given.put(wire, false));
  }

  void confirm(Difference difference) {
    difference.away().forEach(given::remove);
    difference.laid().forEach(wire -> given.replace(wire, true));
  }

  void leave(Endpoint endpoint) {
    leaving.add(endpoint);
  }

  void gone(Endpoint endpoint) {
    leaving.remove(endpoint);
    given.keySet().removeIf(wire -> wire.from().equals(endpoint) || wire.to().equals(endpoint));
  }

  /** The pipeline is over, and all that was in it. */
  void clear() {
    given.clear();
    leaving.clear();
    wanted = Set.of();
  }

  /** What may still be there though nobody wants it. */
  List<Wire> unwanted() {
    return given.keySet().stream().filter(wire -> !wanted.contains(wire)).toList();
  }

  boolean isUnwanted(Wire wire) {
    return given.containsKey(wire) && !wanted.contains(wire);
  }

  /** Whether no endpoint is being released, and there is nothing to do. */
  boolean isQuiet() {
    return leaving.isEmpty() && difference().isEmpty();
  }

  Collection<Wire> given() {
    return Set.copyOf(given.keySet());
  }
}
