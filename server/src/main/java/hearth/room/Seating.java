package hearth.room;

import hearth.practice.SeatId;
import hearth.room.Windows.Seated;
import hearth.session.Event;
import org.jspecify.annotations.Nullable;

/** Who sits here now, and whose links wait for their return. The room's thread owns it. */
final class Seating {
  private final Lingering lingering;
  private final MediaDirector director;
  private Windows windows = Windows.NONE;

  Seating(Lingering lingering, MediaDirector director) {
    this.lingering = lingering;
    this.director = director;
  }

  Windows windows() {
    return windows;
  }

  void become(Windows next) {
    var before = windows;
    windows = next;
    for (var seat : before.bySeat().keySet()) {
      if (present(before, seat) && !present(next, seat)) {
        lingering.lost(seat, () -> director.release(seat));
      }
    }
    next.bySeat().keySet().stream().filter(seat -> present(next, seat)).forEach(lingering::back);
  }

  /** Somebody else wrote this: a seat that has gone to another node is no longer ours. */
  void heard(Event.Recorded recorded) {
    if (recorded.event() instanceof Event.Connected elsewhere) {
      var seated = windows.of(elsewhere.seat());
      if (seated != null && !seated.client().equals(elsewhere.client())) {
        become(windows.without(seated.viewer()));
        seated.viewer().farewell(Farewell.TAKEN_OVER);
      }
    }
  }

  /** Its socket is gone though this could not be written: what is still to be written, if any. */
  Mail.@Nullable StillLost gone(Viewer viewer) {
    return lost(windows.of(viewer), windows.without(viewer));
  }

  /** It is silent though this could not be written. */
  Mail.@Nullable StillLost silent(Viewer viewer) {
    var seated = windows.of(viewer);
    return seated == null
        ? null
        : lost(seated, windows.with(new Seated(viewer, seated.seat(), seated.connect(), true)));
  }

  private Mail.@Nullable StillLost lost(@Nullable Seated seated, Windows next) {
    if (seated == null) {
      return null;
    }
    become(next);
    return new Mail.StillLost(seated.seat(), seated.client());
  }

  private static boolean present(Windows windows, SeatId seat) {
    var seated = windows.of(seat);
    return seated != null && !seated.silent();
  }
}
