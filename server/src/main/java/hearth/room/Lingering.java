package hearth.room;

import hearth.practice.SeatId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Those whose browser is lost: their links are kept for a while, since sound may flow while their
 * channel does not. The room's thread owns it.
 */
final class Lingering {
  static final Duration TIME = Duration.ofSeconds(60);

  private final Timer timer;
  private final Consumer<Runnable> post;
  private final Map<SeatId, Long> lost = new HashMap<>();
  private long losses;

  Lingering(Timer timer, Consumer<Runnable> post) {
    this.timer = timer;
    this.post = post;
  }

  /** Lost now; {@code release} runs if they have not been back before the time is over. */
  void lost(SeatId seat, Runnable release) {
    long loss = ++losses;
    lost.put(seat, loss);
    timer.after(TIME, () -> post.accept(() -> over(seat, loss, release)));
  }

  void back(SeatId seat) {
    lost.remove(seat);
  }

  private void over(SeatId seat, long loss, Runnable release) {
    if (lost.remove(seat, loss)) {
      release.run();
    }
  }
}
