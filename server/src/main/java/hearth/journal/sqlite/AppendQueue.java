package hearth.journal.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Appends on their way to the writing thread, bounded in number and weight. */
final class AppendQueue {
  /** The most appends that one commit takes; more would make the first of them wait too long. */
  static final int GROUP = 256;

  private static final long MAX_WEIGHT = 64L << 20;
  private static final long GROUP_WEIGHT = 4L << 20;

  private final Queue<Waiting> queue = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final int most;
  private long weight;
  private boolean closed;

  AppendQueue(int most) {
    this.most = most;
  }

  /** False when there is no room for it, or the queue is closed. */
  boolean offer(Waiting append) {
    lock.lock();
    try {
      long added = append.weight();
      if (closed || queue.size() >= most || weight + added > MAX_WEIGHT) {
        return false;
      }
      queue.add(append);
      weight += added;
      changed.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** What is to be committed together, in order; none when nothing came in this time. */
  List<Waiting> take(long millis) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (queue.isEmpty() && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      return group();
    } finally {
      lock.unlock();
    }
  }

  private List<Waiting> group() {
    var group = new ArrayList<Waiting>();
    long taken = 0;
    while (!queue.isEmpty() && group.size() < GROUP && taken < GROUP_WEIGHT) {
      var next = queue.remove();
      taken += next.weight();
      group.add(next);
    }
    weight -= taken;
    return group;
  }

  /** Nothing more comes in; what waits can still be taken. */
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Closed, and everything taken. */
  boolean finished() {
    lock.lock();
    try {
      return closed && queue.isEmpty();
    } finally {
      lock.unlock();
    }
  }
}
