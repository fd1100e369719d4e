package hearth.media.sfu.forward;

import hearth.media.sfu.ice.IceAgent;
import hearth.media.sfu.net.Path;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the link that a datagram is for: a connectivity check by our ufrag in it, all else by the
 * path that such checks have opened. So an address nobody vouches for has no state here. Loop's
 * thread only.
 */
final class Links {
  /** One ICE session and its link; a link has two of them while it restarts. */
  record Door(IceAgent agent, Link link) {}

  private final Map<String, Door> byUfrag = new HashMap<>();
  private final List<Map<InetSocketAddress, Link>> byRemote = new ArrayList<>();

  void add(Door door) {
    byUfrag.put(door.agent().ours().ufrag(), door);
  }

  void remove(IceAgent agent) {
    byUfrag.remove(agent.ours().ufrag());
  }

  @Nullable Door byUfrag(String ufrag) {
    return byUfrag.get(ufrag);
  }

  /**
   * The newest owner wins: a browser that joins again from the same port has proved that it is
   * there now.
   */
  void opened(Path path, Link link) {
    while (byRemote.size() <= path.local()) {
      byRemote.add(new HashMap<>());
    }
    byRemote.get(path.local()).put(path.remote(), link);
  }

  void forgotten(Path path, Link link) {
    if (path.local() < byRemote.size()) {
      byRemote.get(path.local()).remove(path.remote(), link);
    }
  }

  @Nullable Link byPath(int local, InetSocketAddress remote) {
    return local < byRemote.size() ? byRemote.get(local).get(remote) : null;
  }

  int size() {
    return byUfrag.size() + byRemote.stream().mapToInt(Map::size).sum();
  }
}
