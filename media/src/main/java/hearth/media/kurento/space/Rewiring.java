package hearth.media.kurento.space;

import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.MediaServerFault;
import hearth.media.kurento.server.Pipeline;
import hearth.media.kurento.server.Wire;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the server's wires what they should be: one difference at a time, and what changes
 * meanwhile is the next one. In the space's mailbox.
 */
final class Rewiring {
  private static final Logger LOG = LoggerFactory.getLogger(Rewiring.class);

  /** Kurento confirms the release of a wired endpoint, and forwards for up to 600 ms more. */
  private static final Duration FLOWS_ON = Duration.ofSeconds(1);

  private final Ground ground;
  private final Wires wires = new Wires();
  private final Waiting waiting = new Waiting(wires);

  /** Endpoints that are given up since wires at them could not be cut. */
  private final Set<Endpoint> uncut = new HashSet<>();

  private final Trouble trouble = new Trouble();
  private final Consumer<Endpoint> remake;
  private @Nullable Pipeline pipeline;
  private Wires.@Nullable Difference flight;
  private boolean resting;

  /** Grows with every pipeline: what comes back from an earlier one is of no use. */
  private long era;

  /**
   * @param remake makes the link of this endpoint anew, with the endpoint released
   */
  Rewiring(Ground ground, Consumer<Endpoint> remake) {
    this.ground = ground;
    this.remake = remake;
  }

  /** The server is gone, or about to be left: it is asked for nothing any more. */
  void stop() {
    pipeline = null;
  }

  /** From now on wires are laid here; null while there is no server. */
  void in(@Nullable Pipeline next) {
    pipeline = next;
    era++;
    flight = null;
    resting = false;
    wires.clear();
    uncut.clear();
    trouble.over();
    waiting.look(true);
  }

  void want(Set<Wire> wanted) {
    wires.want(wanted);
    pump();
  }

  /** Completes when nothing is there any more that is not wanted now. */
  CompletionStage<Void> withdrawn() {
    return waiting.withdrawn();
  }

  /** Completes when all that is wanted is there, and no more. */
  CompletionStage<Void> quiet() {
    return waiting.quiet(isQuiet());
  }

  Collection<Wire> given() {
    return wires.given();
  }

  /** Releases an endpoint and all that hangs on it; with a pipeline that ends it goes anyway. */
  void release(Endpoint endpoint) {
    long when = era;
    if (pipeline != null) {
      wires.leave(endpoint);
      endpoint.release().whenComplete((_, _) -> ground.mailbox().post(() -> gone(when, endpoint)));
    }
  }

  private void gone(long when, Endpoint endpoint) {
    if (when == era && uncut.remove(endpoint)) {
      ground.after(FLOWS_ON, () -> gone(when, endpoint));
    } else if (when == era) {
      wires.gone(endpoint);
      pump();
    }
  }

  private boolean isQuiet() {
    return pipeline == null || (flight == null && wires.isQuiet());
  }

  private void pump() {
    Pipeline in = pipeline;
    if (in != null && flight == null && !resting) {
      Wires.Difference next = trouble.narrow(wires.difference());
      if (!next.isEmpty()) {
        long when = era;
        flight = next;
        wires.give(next);
        in.rewire(next.away(), next.laid())
            .whenComplete((_, why) -> ground.mailbox().post(() -> landed(when, next, why)));
      } else {
        trouble.over();
      }
    }
    waiting.look(isQuiet());
  }

  private void landed(long when, Wires.Difference done, @Nullable Throwable why) {
    if (when != era) {
      return;
    }
    flight = null;
    if (why == null) {
      wires.confirm(done);
      trouble.served(done);
    } else {
      failed(done, why);
    }
    pump();
  }

  private void failed(Wires.Difference done, Throwable why) {
    Throwable cause =
        why instanceof CompletionException && why.getCause() != null ? why.getCause() : why;
    LOG.warn("{}: {} wires not confirmed: {}", ground.name(), done.all().size(), cause.toString());
    ground.tally().warn("rewire-failed");
    boolean late =
        cause instanceof MediaServerFault fault && fault.kind() == MediaServerFault.Kind.LATE;
    resting = true;
    long when = era;
    ground.after(
        trouble.pause(),
        () -> {
          if (when == era) {
            resting = false;
            pump();
          }
        });
    Set<Endpoint> hopeless = trouble.failed(done, wires::isUnwanted, late);
    uncut.addAll(hopeless);
    hopeless.forEach(remake);
  }
}
