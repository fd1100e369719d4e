package hearth.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A timer whose time passes when the test says so. */
public final class TestTimer implements Timer {
  private record Waiting(Duration at, Runnable then) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private Duration now = Duration.ZERO;

  @Override
  public synchronized void after(Duration wait, Runnable then) {
    waiting.add(new Waiting(now.plus(wait), then));
  }

  /** Lets this much time pass. */
  public void pass(Duration time) {
    List<Waiting> due;
    synchronized (this) {
      now = now.plus(time);
      due =
          waiting.stream()
              .filter(w -> w.at().compareTo(now) <= 0)
              .sorted(Comparator.comparing(Waiting::at))
              .toList();
      waiting.removeAll(due);
    }
    due.forEach(w -> w.then().run());
  }

  /** How many things wait. */
  public synchronized int waiting() {
    return waiting.size();
  }
}
