package hearth.media.kurento.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.kurento.client.MediaType;
import org.kurento.client.WebRtcEndpoint;

/**
 * The wires of one pipeline that may be there. To release an end of a wire, or the pipeline, does
 * not cut it: Kurento confirms a release at once and forwards for up to 600 ms more (measured). So
 * wires are taken away before.
 */
final class Laid {
  private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
  private final Map<Wire, CompletableFuture<Void>> cutting = new ConcurrentHashMap<>();

  /** These are asked for: from now on they may be there. */
  void ask(List<Wire> laid) {
    wires.addAll(laid);
  }

  /** The server has confirmed that these are gone. */
  void gone(List<Wire> away) {
    away.forEach(wires::remove);
  }

  /**
   * Takes these away, each for itself: what is wrong with one keeps no other. Both ends of a wire
   * wait for the same cut, so that none is named to the server after its release.
   *
   * @return completes when the server has answered, or not in time; never fails
   */
  CompletableFuture<Void> cut(Calls calls, Predicate<Wire> which) {
    return CompletableFuture.allOf(
        wires.stream()
            .filter(which)
            .map(wire -> cutting.computeIfAbsent(wire, made -> cut(calls, made)))
            .toArray(CompletableFuture<?>[]::new));
  }

  private CompletableFuture<Void> cut(Calls calls, Wire wire) {
    WebRtcEndpoint from = ((KurentoEndpoint) wire.from()).object();
    WebRtcEndpoint to = ((KurentoEndpoint) wire.to()).object();
    MediaType medium = MediaType.valueOf(wire.medium().name());
    return calls
        .<Void>make("disconnect", reply -> from.disconnect(to, medium, reply))
        .handle(
            (done, thrown) -> {
              wires.remove(wire);
              return null;
            });
  }
}
