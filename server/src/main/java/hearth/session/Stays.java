package hearth.session;

import hearth.practice.SeatId;
import hearth.session.Timeline.Stay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When each was in the circle with a connection. One that drops for less than {@link
 * Vigil#HOLDS_AFTER}, as with a reload, changes nothing; after so many times as are told the last
 * goes on over what breaks there are.
 */
record Stays(Map<SeatId, List<Stay>> of) {
  static final int MOST = 100;
  static final Stays NONE = new Stays(Map.of());

  Stays {
    of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
  }

  /** After what has made {@code room} of {@code before}. */
  Stays after(Instant at, Room before, Room room) {
    Map<SeatId, List<Stay>> all = null;
    for (var seat : room.seats()) {
      boolean is = isThere(room, seat);
      if (is != isTold(seat)) {
        all = all == null ? new LinkedHashMap<>(of) : all;
        var stays = is ? come(seat, at, before) : gone(seat, at);
        all.put(seat, stays);
        if (stays.isEmpty()) {
          all.remove(seat);
        }
      }
    }
    return all == null ? this : new Stays(all);
  }

  private boolean isTold(SeatId seat) {
    var last = last(seat);
    return last != null && last.until() == null;
  }

  private @Nullable Stay last(SeatId seat) {
    var stays = of.get(seat);
    return stays == null ? null : stays.getLast();
  }

  private static boolean isThere(Room room, SeatId seat) {
    return room.stage(seat) == Stage.CIRCLE && room.people().of(seat).here();
  }

  private List<Stay> come(SeatId seat, Instant at, Room before) {
    List<Stay> stays = new ArrayList<>(of.getOrDefault(seat, List.of()));
    var last = last(seat);
    boolean goesOn = last != null && (stays.size() >= MOST || wasBrief(seat, last, at, before));
    var from = last != null && goesOn ? stays.removeLast().from() : at;
    stays.add(new Stay(from, null));
    return List.copyOf(stays);
  }

  /** Their connection was lost, and nothing else. */
  private static boolean wasBrief(SeatId seat, Stay last, Instant at, Room before) {
    var until = last.until();
    return until != null
        && before.stage(seat) == Stage.CIRCLE
        && at.isBefore(until.plus(Vigil.HOLDS_AFTER));
  }

  private List<Stay> gone(SeatId seat, Instant at) {
    List<Stay> stays = new ArrayList<>(of.getOrDefault(seat, List.of()));
    var last = stays.removeLast();
    if (!last.from().equals(at)) {
      stays.add(new Stay(last.from(), at));
    }
    return List.copyOf(stays);
  }
}
