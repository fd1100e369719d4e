package hearth.room;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** A room's mail, in order. */
final class Mailbox {
  /** What people may have waiting. */
  static final int MOST = 1_000;

  /** Taken at once: one append, well below the journal's bound for a batch. */
  static final int BATCH = 64;

  private final LinkedBlockingQueue<Mail> queue = new LinkedBlockingQueue<>();

  /** For what people send: false when too much is waiting. */
  boolean offer(Mail mail) {
    return queue.size() < MOST && queue.add(mail);
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
    return taken;
  }
}
