package hearth.media.kurento;

import java.net.URI;
import java.time.Duration;
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

  /**
   * How long is waited for a server.
   *
   * @param call for the answer to one call
   * @param probe for the answer to a probe
   * @param between from one probe's end to the next
   * @param misses probes in a row without an answer: then the server counts as dead
   * @param sample between two readings of the counters
   */
  public record Patience(
      Duration call, Duration probe, Duration between, int misses, Duration sample) {
    public static final Patience USUAL =
        new Patience(
            Duration.ofSeconds(2),
            Duration.ofMillis(700),
            Duration.ofMillis(500),
            2,
            Duration.ofSeconds(5));
  }

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
