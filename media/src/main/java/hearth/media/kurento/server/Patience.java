package hearth.media.kurento.server;

import java.time.Duration;

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
