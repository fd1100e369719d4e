package hearth.media.kurento.space;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What a plane counts by name, over all its spaces. Thread-safe; the names are our own. */
public final class Tally {
  private final Map<String, Long> dropped = new ConcurrentHashMap<>();
  private final Map<String, Long> warnings = new ConcurrentHashMap<>();

  void drop(String reason) {
    drop(reason, 1);
  }

  void drop(String reason, long packets) {
    if (packets > 0) {
      dropped.merge(reason, packets, Long::sum);
    }
  }

  void warn(String name) {
    warnings.merge(name, 1L, Long::sum);
  }

  public Map<String, Long> dropped() {
    return new TreeMap<>(dropped);
  }

  public Map<String, Long> warnings() {
    return new TreeMap<>(warnings);
  }
}
