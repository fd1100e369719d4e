package hearth.room;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One room's alarm: it rings when what follows by itself is due. A deadline that has rung and still
 * stands could not be served, and rings again after a while. The room's thread owns it.
 */
final class Alarm {
  /** How long before a deadline that could not be served rings again. */
  static final Duration AGAIN = Duration.ofSeconds(1);

  private final Timer timer;
  private final Consumer<Mail.Due> tell;
  private @Nullable Ring set;
  private @Nullable Instant rung;
  private long rings;

  private record Ring(Mail.Due mail, Instant at, Instant deadline) {}

  Alarm(Timer timer, Consumer<Mail.Due> tell) {
    this.timer = timer;
    this.tell = tell;
  }

  /** An earlier ring that is waited for already may come in vain; then it is set anew. */
  void set(@Nullable Instant deadline, Instant now) {
    if (deadline == null) {
      return;
    }
    var soonest = deadline.equals(rung) ? now.plus(AGAIN) : now;
    var at = deadline.isBefore(soonest) ? soonest : deadline;
    if (set == null || at.isBefore(set.at())) {
      var ring = new Ring(new Mail.Due(++rings), at, deadline);
      set = ring;
      timer.after(Duration.between(now, at), () -> tell.accept(ring.mail()));
    }
  }

  /** A ring that an earlier one has replaced is none. */
  void rang(Mail.Due mail) {
    if (set != null && set.mail().equals(mail)) {
      rung = set.deadline();
      set = null;
    }
  }
}
