package hearth.media.kurento.server;

import java.time.Duration;

/**
 * Interrupts the thread that made it, again and again from its time on until {@link #passed} is
 * asked: kurento-client waits without limit for the WebSocket upgrade, and swallows an interrupt.
 */
final class Deadline {
  private static final Duration AGAIN = Duration.ofMillis(100);

  private final Thread waiting = Thread.currentThread();
  private final Thread watch;
  private boolean over;
  private boolean late;

  Deadline(Duration patience) {
    watch = Thread.ofVirtual().name("kurento-connecting").start(() -> watch(patience));
  }

  private void watch(Duration patience) {
    try {
      Thread.sleep(patience);
      while (interrupted()) {
        Thread.sleep(AGAIN);
      }
    } catch (InterruptedException e) {
      // It was in time.
    }
  }

  private synchronized boolean interrupted() {
    if (!over) {
      late = true;
      waiting.interrupt();
    }
    return !over;
  }

  /** Ends the watch; the thread's interrupt, if it had one from here, is taken back. */
  synchronized boolean passed() {
    over = true;
    watch.interrupt();
    if (late) {
      Thread.interrupted();
    }
    return late;
  }
}
