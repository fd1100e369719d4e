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

  private final AtomicLong lives = new AtomicLong();
  private final AtomicLong errors = new AtomicLong();
  private final AtomicLong orphans = new AtomicLong();
  private final AtomicLong late = new AtomicLong();
  private volatile int listed;
  private volatile long restsUntil = System.nanoTime();

  /** How often it was found anew. */
  long lives() {
    return lives.get();
  }

  long born() {
    return lives.incrementAndGet();
  }

  /** {@code Error} events. */
  long errors() {
    return errors.get();
  }

  long failed() {
    return errors.incrementAndGet();
  }

  /** Pipelines of an earlier life that were released. */
  long orphans() {
    return orphans.get();
  }

  void orphaned() {
    orphans.incrementAndGet();
  }

  /** Calls that it did not answer in time. */
  long late() {
    return late.get();
  }

  void calledLate() {
    late.incrementAndGet();
  }

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
