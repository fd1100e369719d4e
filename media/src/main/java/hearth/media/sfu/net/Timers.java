package hearth.media.sfu.net;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What is due when, on one loop's own nanosecond clock. Bounded by what the loop's owner schedules.
 */
final class Timers {
  private record Due(long atNanos, long order, Runnable task) {}

  private final PriorityQueue<Due> queue =
      new PriorityQueue<>(
          Comparator.<Due>comparingLong(due -> due.atNanos).thenComparingLong(due -> due.order));
  private long order;

  void at(long nanos, Runnable task) {
    queue.add(new Due(nanos, order++, task));
  }

  /** Runs what is due; a task that schedules itself again for now waits for the next call. */
  void runDue(long now) {
    long bound = order;
    for (Due due = queue.peek();
        due != null && due.atNanos <= now && due.order < bound;
        due = queue.peek()) {
      queue.remove();
      due.task.run();
    }
  }

  /** Nanoseconds until the next task; {@link Long#MAX_VALUE} when there is none. */
  long untilNext(long now) {
    Due due = queue.peek();
    return due == null ? Long.MAX_VALUE : Math.max(0, due.atNanos - now);
  }
}
