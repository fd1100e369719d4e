package hearth.room;

import hearth.practice.SeatId;
import hearth.session.Room;
import hearth.session.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose network bears less than all, as their browsers say; known while they are here and never
 * kept. On the room's thread.
 */
final class Networks {
  private final Map<SeatId, NetworkState> weak = new HashMap<>();

  /** Whether this changes anything. */
  boolean became(SeatId seat, NetworkState state) {
    if (state == NetworkState.GOOD) {
      return weak.remove(seat) != null;
    }
    return weak.put(seat, state) != state;
  }

  /** Forgets who is not in the circle with a window that speaks; whether that changes anything. */
  boolean keepOnly(Room room, Windows windows) {
    return weak.keySet()
        .removeIf(
            seat -> {
              var window = windows.of(seat);
              return window == null || window.silent() || room.stage(seat) != Stage.CIRCLE;
            });
  }

  /** Who is to be sent no pictures. */
  Set<SeatId> soundOnly() {
    return weak.entrySet().stream()
        .filter(entry -> entry.getValue() == NetworkState.SOUND_ONLY)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether somebody has gone where others may not know of them, or is back from there. */
  boolean seenOtherwise(Room before, Room after) {
    return !weak.isEmpty()
        && after.seats().stream()
            .anyMatch(
                seat ->
                    !before.seats().contains(seat)
                        || !before.whereabouts(seat).equals(after.whereabouts(seat)));
  }

  /** In the circle's order; those of whom this person may know. */
  List<Viewer.Network> inOrder(Room room, SeatId viewer) {
    return room.seats().stream()
        .filter(seat -> weak.containsKey(seat) && room.mayKnowOf(seat, viewer))
        .map(seat -> new Viewer.Network(seat, weak.getOrDefault(seat, NetworkState.GOOD)))
        .toList();
  }
}
