package hearth.desk;

import hearth.audit.AuditEvent;
import hearth.practice.SeatId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pages that were opened. A page asks again and again while it is looked at, always with the id of
 * its opening, and that is one line of the audit trail. Safe for use by many threads.
 */
public final class Openings {
  /** Those remembered; of one that was forgotten there is another line. */
  private static final int MOST = 4_096;

  private record Opening(SeatId by, String id, AuditEvent what) {}

  private final Trail trail;
  private final Map<Opening, Boolean> said =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Opening, Boolean> eldest) {
          return size() > MOST;
        }
      };

  Openings(Trail trail) {
    this.trail = trail;
  }

  /** The trail tells of it when this returns; when it throws, nothing is shown. */
  public synchronized void opened(SeatId by, String id, AuditEvent what) {
    var opening = new Opening(by, id, what);
    if (said.get(opening) == null) {
      trail.says(by, what);
      said.put(opening, true);
    }
  }
}
