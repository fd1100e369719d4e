package hearth.door;

import java.time.Duration;

/** Waits, on a thread that has nothing else to do. */
@FunctionalInterface
public interface Pause {
  /** By the clock. */
  Pause REAL =
      time -> {
        try {
          Thread.sleep(time);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      };

  void of(Duration time);
}
