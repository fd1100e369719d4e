package hearth.media.kurento.server;

import hearth.media.kurento.server.MediaServerFault.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The pipelines that one life of a server knows, until it is over. */
final class Pipelines {
  private final Map<String, KurentoPipeline> known = new HashMap<>();
  private boolean over;

  /** Takes it in, unless this life ended meanwhile. */
  synchronized void adopt(KurentoPipeline pipeline) {
    if (over) {
      throw new MediaServerFault(Kind.GONE, pipeline.server() + " is gone");
    }
    known.put(pipeline.id(), pipeline);
  }

  /** Whether it was known until now. */
  synchronized boolean forget(KurentoPipeline pipeline) {
    return known.remove(pipeline.id(), pipeline);
  }

  synchronized boolean knows(String id) {
    return known.containsKey(id);
  }

  synchronized Set<KurentoPipeline> all() {
    return Set.copyOf(known.values());
  }

  synchronized boolean isOver() {
    return over;
  }

  /** Knows none from now on; gives those it knew. */
  synchronized Set<KurentoPipeline> end() {
    over = true;
    Set<KurentoPipeline> lost = all();
    known.clear();
    return lost;
  }
}
