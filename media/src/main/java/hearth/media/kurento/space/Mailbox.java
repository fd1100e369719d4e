package hearth.media.kurento.space;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thing after the other: all of a space's state belongs to the tasks in here. A virtual thread
 * runs them while there are any, so a space at rest holds no thread.
 */
final class Mailbox {
  private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

  /** What browsers may have waiting; beyond it their messages are turned away. */
  static final int MOST = 4_096;

  private final String name;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean running;

  Mailbox(String name) {
    this.name = name;
  }

  /**
   * For what must not be lost: the room's own calls, and what comes back from a server. There are
   * only as many of these as calls under way.
   */
  void post(Runnable task) {
    synchronized (this) {
      waiting.add(task);
      if (running) {
        return;
      }
      running = true;
    }
    var _ = Thread.ofVirtual().name(name).start(this::drain);
  }

  /** For what browsers say: false, and nothing happens, when too much is waiting. */
  boolean offer(Runnable task) {
    synchronized (this) {
      if (waiting.size() >= MOST) {
        return false;
      }
    }
    post(task);
    return true;
  }

  private void drain() {
    for (Runnable task = next(); task != null; task = next()) {
      try {
        task.run();
      } catch (RuntimeException e) {
        LOG.error("{}: a task failed", name, e);
      }
    }
  }

  private synchronized @Nullable Runnable next() {
    Runnable task = waiting.poll();
    running = task != null;
    return task;
  }
}
