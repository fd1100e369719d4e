package hearth.media.kurento.server;

import hearth.media.kurento.server.MediaServerFault.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pipelines that one life of a server knows, until it is over. */
final class Pipelines {
  private final Map<String, KurentoPipeline> known = new HashMap<>();

  /** Attempts that may still bring one. */
  private final Set<String> births = new HashSet<>();

  private boolean over;

  /** From now on a pipeline of this attempt is awaited, and no orphan. */
  synchronized void await(Birth birth) {
    births.add(birth.id());
  }

  /** Whether this attempt may still bring one; any, where it is not known which. */
  synchronized boolean awaits(@Nullable String birth) {
    return birth == null ? !births.isEmpty() : births.contains(birth);
  }

  /** This attempt has brought what it could: one that is known now, or none. */
  synchronized void settled(Birth birth) {
    births.remove(birth.id());
  }

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
