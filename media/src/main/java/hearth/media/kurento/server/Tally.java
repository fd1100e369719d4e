package hearth.media.kurento.server;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What is counted of one server over all its lives. */
final class Tally {
  /** How long a server that is out of resources is asked for no further session. */
  private static final Duration REST = Duration.ofSeconds(30);

  /** Sessions that are being made on it now. */
  final AtomicInteger making = new AtomicInteger();

  final AtomicLong lives = new AtomicLong();
  final AtomicLong errors = new AtomicLong();
  final AtomicLong orphans = new AtomicLong();
  private volatile int listed;
  private volatile long restsUntil = System.nanoTime();

  /** All pipelines on it, as it said last. */
  int listed() {
    return listed;
  }

  void listed(int pipelines) {
    listed = pipelines;
  }

  void rest() {
    restsUntil = System.nanoTime() + REST.toNanos();
  }

  boolean rests() {
    return System.nanoTime() - restsUntil < 0;
  }
}
