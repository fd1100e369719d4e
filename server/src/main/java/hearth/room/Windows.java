package hearth.room;

import hearth.practice.SeatId;
import hearth.session.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which window holds which seat, at most one each. Immutable. */
record Windows(Map<SeatId, Seated> bySeat) {
  static final Windows NONE = new Windows(Map.of());

  /**
   * A window and the seat it holds.
   *
   * @param connect what it said when it came, to be said again when it wakes
   * @param silent nothing has been heard of it for a while
   */
  record Seated(Viewer viewer, SeatId seat, Command.Connect connect, boolean silent) {
    String client() {
      return connect.client();
    }
  }

  @Nullable Seated of(SeatId seat) {
    return bySeat.get(seat);
  }

  @Nullable Seated of(Viewer viewer) {
    return bySeat.values().stream().filter(s -> s.viewer().equals(viewer)).findAny().orElse(null);
  }

  /** The seat's window from now on, in place of any other. */
  Windows with(Seated seated) {
    var next = new LinkedHashMap<>(bySeat);
    next.put(seated.seat(), seated);
    return new Windows(next);
  }

  Windows without(Viewer viewer) {
    var next = new LinkedHashMap<>(bySeat);
    next.values().removeIf(s -> s.viewer().equals(viewer));
    return new Windows(next);
  }
}
