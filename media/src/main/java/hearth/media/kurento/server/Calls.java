package hearth.media.kurento.server;

import hearth.media.kurento.server.MediaServerFault.Kind;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * All calls of one life of a media server. They leave in the order they were made: one thread hands
 * them to kurento-client, whose calls block while it connects. Each has a deadline from the moment
 * it was made, and one that is late before it was sent is never sent: a stale {@code connect} must
 * not follow the {@code disconnect} that came after it.
 */
final class Calls {
  private static final int QUEUE = 20_000;

  /**
   * Sent and not answered. Few: the server takes the calls of one connection in turn, and a probe
   * must not wait behind a whole room that moves. Nor must offers fill the socket's buffer (64 kB):
   * kurento-client then stands still for a second.
   */
  private static final int WINDOW = 12;

  /** Between two tries to send while the socket is away. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** Returns when the socket stands; connects if it must. */
  @FunctionalInterface
  interface Reach {
    void socket() throws Exception;
  }

  private final String server;
  private final Duration patience;
  private final Reach reach;
  private final Consumer<MediaServerFault> faults;
  private final BlockingQueue<Call<?>> queue = new ArrayBlockingQueue<>(QUEUE);
  private final Set<Call<?>> pending = ConcurrentHashMap.newKeySet();
  private final Semaphore window = new Semaphore(WINDOW);
  private final AtomicLong answers = new AtomicLong();
  private volatile boolean over;

  /**
   * @param faults is told how calls fail
   */
  Calls(String server, Duration patience, Reach reach, Consumer<MediaServerFault> faults) {
    this.server = server;
    this.patience = patience;
    this.reach = reach;
    this.faults = faults;
    var _ = Thread.ofVirtual().name("kurento-calls-" + server).start(this::send);
  }

  <T> CompletableFuture<T> make(String name, Call.Issue<T> issue) {
    return make(name, patience, issue, late -> {});
  }

  /**
   * @param late releases what was created after the deadline
   */
  <T> CompletableFuture<T> make(
      String name, Duration within, Call.Issue<T> issue, Consumer<T> late) {
    Call<T> call = pending(name, within, issue, late);
    if (!queue.offer(call)) {
      call.end(new MediaServerFault(Kind.REFUSED, name + ": too many calls wait already"));
    }
    return call.result();
  }

  /** Passes by the queue and the window: for probes, whose order does not matter. */
  <T> CompletableFuture<T> aside(String name, Duration within, Call.Issue<T> issue) {
    Call<T> call = pending(name, within, issue, late -> {});
    Thread.ofVirtual().name("kurento-probe-" + server).start(() -> issue(call));
    return call.result();
  }

  /** How many calls the server has answered in time, with a result or an error. */
  long answers() {
    return answers.get();
  }

  private <T> Call<T> pending(String name, Duration within, Call.Issue<T> issue, Consumer<T> late) {
    Call<T> call = new Call<>(server + " " + name, within, issue, late);
    pending.add(call);
    call.onEnd(
        fault -> {
          pending.remove(call);
          if (fault == null || fault.code() != MediaServerFault.NO_CODE) {
            answers.incrementAndGet();
          }
          if (fault != null) {
            faults.accept(fault);
          }
        });
    if (over) {
      call.end(gone());
    }
    return call;
  }

  private void send() {
    try {
      while (!over) {
        Call<?> call = queue.poll(1, TimeUnit.SECONDS);
        if (call != null && admitted(call)) {
          issue(call);
        }
      }
    } catch (InterruptedException e) {
      // Nobody is left who would call.
    }
  }

  private boolean admitted(Call<?> call) throws InterruptedException {
    while (!call.ended()) {
      if (window.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        call.onEnd(fault -> window.release());
        return true;
      }
    }
    return false;
  }

  /**
   * Waits for the socket first: so a call that finds it away for a moment is sent as soon as it is
   * back, and kurento-client does not connect in the midst of its own locks.
   */
  private void issue(Call<?> call) {
    try {
      while (!call.ended() && !reached()) {
        Thread.sleep(PAUSE);
      }
      call.issue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean reached() {
    try {
      reach.socket();
      return true;
    } catch (Exception e) {
      return false;
    }
  }

  /** Ends all calls, waiting ones and those to come. Does not touch the socket. */
  void end() {
    over = true;
    pending.forEach(call -> call.end(gone()));
    // Only wakes the line: where it may stand in kurento-client, an interrupt would do harm.
    queue.clear();
  }

  private MediaServerFault gone() {
    return new MediaServerFault(Kind.GONE, server + " is gone");
  }
}
