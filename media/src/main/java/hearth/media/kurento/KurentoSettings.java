package hearth.media.kurento;

import hearth.media.kurento.server.Patience;
import java.net.URI;
import java.util.List;

/**
 * What the plane is told before it starts.
 *
 * @param servers WebSocket addresses, like {@code ws://10.0.0.5:8888/kurento}; at least one
 * @param owner whose pipelines are ours: the same after a restart of this process, and different
 *     for every process that shares a server
 * @param capacity endpoints of one server after which it takes no further session
 * @param videoSlots how many faces one receiver is sent at once; sound is sent of everybody
 */
public record KurentoSettings(
    List<URI> servers, String owner, int capacity, int videoSlots, Patience patience) {
  public static final int CAPACITY = 400;
  public static final int VIDEO_SLOTS = 9;

  public KurentoSettings {
    servers = List.copyOf(servers);
    if (servers.isEmpty()) {
      throw new IllegalArgumentException("at least one media server is needed");
    }
  }

  public static KurentoSettings of(List<URI> servers, String owner) {
    return new KurentoSettings(servers, owner, CAPACITY, VIDEO_SLOTS, Patience.USUAL);
  }
}
