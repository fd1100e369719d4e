package hearth.room;

import java.time.Duration;

/** Runs something later, on a thread of its own; what it runs hands over and returns. */
@FunctionalInterface
public interface Timer {
  void after(Duration wait, Runnable then);
}
