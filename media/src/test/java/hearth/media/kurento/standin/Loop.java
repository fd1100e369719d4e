package hearth.media.kurento.standin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that owns all state. While it is frozen, only a test's hand moves things. */
final class Loop implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Loop.class);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("kurento-standin").unstarted(task));
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean frozen;

  /** What comes from outside. */
  void run(Runnable task) {
    if (!thread.isShutdown()) {
      thread.execute(() -> guarded(task));
    }
  }

  /** What the server does by itself, in this many milliseconds. */
  void after(double millis, Runnable task) {
    if (!thread.isShutdown()) {
      var _ = thread.schedule(() -> guarded(task), (long) (millis * 1000), TimeUnit.MICROSECONDS);
    }
  }

  /** What a test does, frozen or not; returns when it is done. */
  <T extends @Nullable Object> T ask(Supplier<T> task) {
    try {
      return thread.submit(task::get).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  void tell(Runnable task) {
    ask(
        () -> {
          task.run();
          return true;
        });
  }

  boolean frozen() {
    return frozen;
  }

  void freeze() {
    frozen = true;
  }

  void thaw() {
    frozen = false;
    while (!frozen && !waiting.isEmpty()) {
      guarded(waiting.removeFirst());
    }
  }

  /** Whoever was frozen is dead: what waited was for them. */
  void forget() {
    waiting.clear();
    frozen = false;
  }

  private void guarded(Runnable task) {
    if (frozen) {
      waiting.addLast(task);
      return;
    }
    try {
      task.run();
    } catch (RuntimeException e) {
      log.error("the double of Kurento has a flaw", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
