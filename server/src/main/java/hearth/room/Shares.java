package hearth.room;

import hearth.practice.SeatId;
import hearth.session.Room;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long each member has been heard in this session, for staff, so that quiet people are not
 * forgotten. In this process only; never kept and never ranked. On the room's thread.
 */
final class Shares {
  /** A voice, as opposed to a room, in dBov. */
  private static final int VOICE = -50;

  private final InstantSource clock;
  private final Map<SeatId, Duration> heard = new HashMap<>();
  private Set<SeatId> speaking = Set.of();
  private Set<SeatId> heardNow = Set.of();
  private Instant since;
  private boolean measured;

  Shares(InstantSource clock) {
    this.clock = clock;
    this.since = clock.instant();
  }

  /** Who speaks to the circle from now on, by the plane's levels; behind a door nobody counts. */
  void speaking(Map<SeatId, Integer> levels, Room room) {
    count();
    measured |= !levels.isEmpty();
    var voices = new HashMap<>(levels);
    voices.values().removeIf(dBov -> dBov < VOICE);
    heardNow = Set.copyOf(voices.keySet());
    voices.keySet().removeIf(room::steppedOut);
    speaking = Set.copyOf(voices.keySet());
  }

  /** Whose voice is heard now, wherever they are. */
  Set<SeatId> speaking() {
    return heardNow;
  }

  /** Whether the plane has ever told a voice. */
  boolean measured() {
    return measured;
  }

  /** Members only, in the circle's order. */
  List<Viewer.Share> inOrder(Room room) {
    count();
    return room.members().stream().map(seat -> new Viewer.Share(seat, seconds(seat))).toList();
  }

  private int seconds(SeatId seat) {
    return (int) heard.getOrDefault(seat, Duration.ZERO).toSeconds();
  }

  private void count() {
    var now = clock.instant();
    var passed = Duration.between(since, now);
    speaking.forEach(seat -> heard.merge(seat, passed, Duration::plus));
    since = now;
  }
}
