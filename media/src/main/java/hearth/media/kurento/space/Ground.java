package hearth.media.kurento.space;

import hearth.media.MediaEvents;
import hearth.media.SpaceId;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** What the parts of one space stand on. */
record Ground(SpaceId id, Terms terms, MediaEvents events, Mailbox mailbox) {
  Tally tally() {
    return terms.tally();
  }

  /** For logs. */
  String name() {
    return "media of " + id;
  }

  /** Runs it in the mailbox later; never, once the plane is closed. */
  void after(Duration wait, Runnable task) {
    try {
      var _ =
          terms.clock().schedule(() -> mailbox.post(task), wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException closed) {
      // The plane is closed, and so is this space.
    }
  }
}
