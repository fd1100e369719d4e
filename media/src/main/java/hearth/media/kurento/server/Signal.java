package hearth.media.kurento.server;

import java.time.Duration;

/** What the socket of one life noticed, for the thread that keeps the server. */
final class Signal implements KurentoSocket.Watcher {
  private boolean shaken;
  private boolean forgotten;

  @Override
  public synchronized void shaken() {
    shaken = true;
    notifyAll();
  }

  @Override
  public synchronized void forgotten() {
    forgotten = true;
    notifyAll();
  }

  synchronized boolean isForgotten() {
    return forgotten;
  }

  /** Whether the connection was shaken since it was asked last. */
  synchronized boolean takeShaken() {
    boolean was = shaken;
    shaken = false;
    return was;
  }

  /** Waits this long, or until there is something to see to. */
  synchronized void await(Duration time) throws InterruptedException {
    long until = System.nanoTime() + time.toNanos();
    for (long left = time.toMillis(); left > 0 && !shaken && !forgotten; ) {
      wait(left);
      left = (until - System.nanoTime()) / 1_000_000;
    }
  }
}
