package hearth.media.kurento.standin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each call came, over all lives of the server. */
final class Calls {
  private final Map<String, Long> byName = new TreeMap<>();

  synchronized void count(List<String> names) {
    names.forEach(name -> byName.merge(name, 1L, Long::sum));
  }

  synchronized long of(String name) {
    return byName.getOrDefault(name, 0L);
  }

  synchronized Map<String, Long> all() {
    return Map.copyOf(byName);
  }
}
