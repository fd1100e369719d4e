package hearth.room;

import hearth.practice.SeatId;
import hearth.session.Room;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * <i>With you</i>: a warmth at the speaker's seat, of nobody's name, not counted and not kept. On
 * the room's thread.
 */
final class Warmth {
  /** One from each person in this time, so that it stays a gesture. */
  static final Duration REST = Duration.ofSeconds(3);

  /** One at each seat in this time, so that nobody can count who sent it. */
  static final Duration GLOW = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Map<SeatId, Instant> sent = new HashMap<>();
  private final Map<SeatId, Instant> shown = new HashMap<>();

  Warmth(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Shows it to all who are with the circle, or to nobody.
   *
   * @param heard who is speaking without having the floor; null for nobody
   */
  void from(SeatId sender, Room room, Windows windows, @Nullable SeatId heard) {
    var holder = room.hasTheFloor();
    var speaker = holder == null || room.inBreakout(sender) ? heard : holder;
    if (speaker == null || speaker.equals(sender)) {
      return;
    }
    if (room.together(sender, speaker) && mayBe(sender, speaker)) {
      windows.bySeat().values().stream()
          .filter(window -> room.together(window.seat(), speaker))
          .forEach(window -> window.viewer().warmth(speaker));
    }
  }

  private boolean mayBe(SeatId sender, SeatId speaker) {
    var now = clock.instant();
    if (!rested(sent, sender, now, REST)) {
      return false;
    }
    sent.put(sender, now);
    if (!rested(shown, speaker, now, GLOW)) {
      return false;
    }
    shown.put(speaker, now);
    return true;
  }

  private static boolean rested(
      Map<SeatId, Instant> before, SeatId seat, Instant now, Duration rest) {
    var last = before.get(seat);
    return last == null || !now.isBefore(last.plus(rest));
  }
}
