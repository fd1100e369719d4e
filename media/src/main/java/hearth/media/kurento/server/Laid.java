package hearth.media.kurento.server;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.kurento.client.MediaType;
import org.kurento.client.WebRtcEndpoint;

/**
 * The wires of one pipeline that may be there. To release an end of a wire, or the pipeline, does
 * not cut it: Kurento confirms a release at once and forwards for up to 600 ms more (measured). So
 * wires are taken away before.
 */
final class Laid {
  private final Set<Wire> wires = new HashSet<>();
  private final Map<Wire, CompletableFuture<Void>> cutting = new HashMap<>();

  /** These are asked for: from now on they may be there, but at an end that leaves. */
  synchronized void ask(List<Wire> laid) {
    laid.stream().filter(wire -> !leaves(wire.from()) && !leaves(wire.to())).forEach(wires::add);
  }

  private static boolean leaves(Endpoint end) {
    return ((KurentoEndpoint) end).isLeaving();
  }

  /** The server has confirmed that these are gone. */
  synchronized void gone(List<Wire> away) {
    away.forEach(wires::remove);
  }

  /** How many wires are kept in mind. */
  synchronized int size() {
    return wires.size() + cutting.size();
  }

  /**
   * Takes these away, each for itself: what is wrong with one keeps no other. Both ends of a wire
   * wait for the same cut, so that none is named to the server after its release.
   *
   * @return completes when the server has answered, or not in time; never fails
   */
  synchronized CompletableFuture<Void> cut(Calls calls, Predicate<Wire> which) {
    return CompletableFuture.allOf(
        wires.stream().filter(which).toList().stream()
            .map(wire -> once(calls, wire))
            .toArray(CompletableFuture<?>[]::new));
  }

  private CompletableFuture<Void> once(Calls calls, Wire wire) {
    CompletableFuture<Void> begun = cutting.get(wire);
    if (begun != null) {
      return begun;
    }
    CompletableFuture<Void> cut = new CompletableFuture<>();
    cutting.put(wire, cut);
    var _ = cut(calls, wire).thenRun(() -> ended(wire, cut));
    return cut;
  }

  private void ended(Wire wire, CompletableFuture<Void> cut) {
    synchronized (this) {
      wires.remove(wire);
      cutting.remove(wire);
    }
    cut.complete(null);
  }

  private CompletableFuture<Void> cut(Calls calls, Wire wire) {
    WebRtcEndpoint from = ((KurentoEndpoint) wire.from()).object();
    WebRtcEndpoint to = ((KurentoEndpoint) wire.to()).object();
    MediaType medium = MediaType.valueOf(wire.medium().name());
    return calls
        .<Void>make("disconnect", reply -> from.disconnect(to, medium, reply))
        .exceptionally(thrown -> null);
  }
}
