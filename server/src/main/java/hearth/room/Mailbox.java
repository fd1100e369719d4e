package hearth.room;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A room's mail, in order. */
final class Mailbox {
  /** What people may have waiting for an answer. */
  static final int MOST = 1_000;

  /**
   * What is not answered, besides: when a media server dies, 16 people open 16 links each, with up
   * to 30 candidates a link, and nobody's command must be refused for that.
   */
  static final int MOST_UNANSWERED = 8_192;

  /** Taken at once: one append, well below the journal's bound for a batch. */
  static final int BATCH = 64;

  private final LinkedBlockingQueue<Mail> queue = new LinkedBlockingQueue<>();
  private final AtomicInteger unanswered = new AtomicInteger();

  /** For what people ask: false when too much is waiting. */
  boolean offer(Mail mail) {
    return queue.size() - unanswered.get() < MOST && queue.add(mail);
  }

  /** For what people send without asking: false when too much of that is waiting. */
  boolean offerUnanswered(Mail.Unanswered mail) {
    if (unanswered.incrementAndGet() > MOST_UNANSWERED) {
      unanswered.decrementAndGet();
      return false;
    }
    return queue.add(mail);
  }

  /**
   * For what must not be lost: a socket's end, the plane's confirmation. Each comes once from
   * something that is bounded itself (sockets, plans, timers), and so needs no bound here.
   */
  void tell(Mail mail) {
    queue.add(mail);
  }

  /** Waits for mail and takes what is there. */
  List<Mail> take() throws InterruptedException {
    List<Mail> taken = new ArrayList<>();
    taken.add(queue.take());
    queue.drainTo(taken, BATCH - 1);
    taken.stream()
        .filter(Mail.Unanswered.class::isInstance)
        .forEach(_ -> unanswered.decrementAndGet());
    return taken;
  }
}
