package hearth.media.sfu.forward;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs faults of ours, at most one a second: whoever finds a packet that trips us cannot fill a
 * disk with it.
 */
final class FaultLog {
  private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private long lastNanos = System.nanoTime() - PAUSE_NANOS;
  private long untold;

  void log(String what, RuntimeException why) {
    long now = System.nanoTime();
    if (now - lastNanos < PAUSE_NANOS) {
      untold++;
      return;
    }
    LOG.error("{} ({} more since the last)", what, untold, why);
    lastNanos = now;
    untold = 0;
  }
}
