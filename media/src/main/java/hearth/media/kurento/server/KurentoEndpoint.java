package hearth.media.kurento.server;

import hearth.media.IceCandidate;
import hearth.media.LinkState;
import hearth.media.kurento.server.MediaServerFault.Kind;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kurento.client.WebRtcEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A WebRtcEndpoint of one pipeline. */
final class KurentoEndpoint implements Endpoint {
  private static final Logger LOG = LoggerFactory.getLogger(KurentoEndpoint.class);

  private final KurentoPipeline pipeline;
  private final WebRtcEndpoint object;
  private final Purpose purpose;
  private final EndpointEvents events;
  private final Trickle trickle;
  private final Standing standing = new Standing();
  private final AtomicBoolean offered = new AtomicBoolean();
  private final CompletableFuture<Void> released = new CompletableFuture<>();
  private volatile boolean leaving;

  KurentoEndpoint(
      KurentoPipeline pipeline, WebRtcEndpoint object, Purpose purpose, EndpointEvents events) {
    this.pipeline = pipeline;
    this.object = object;
    this.purpose = purpose;
    this.events = events;
    this.trickle = new Trickle(candidate -> tell(() -> events.candidate(candidate)));
  }

  @Override
  public String id() {
    return object.getId();
  }

  /** Puts listeners and bandwidths in place; they only count before any SDP. */
  CompletableFuture<Void> prepare(Patient patient) {
    return new Preparation(this, object, purpose, pipeline.life().calls, patient).make();
  }

  /** Everything it tells goes through here: nothing after it was released or is over. */
  private void tell(Runnable event) {
    if (leaving || pipeline.isOver()) {
      return;
    }
    try {
      event.run();
    } catch (RuntimeException e) {
      LOG.error("{}: a listener failed", id(), e);
    }
  }

  void found(org.kurento.client.IceCandidate found) {
    trickle.found(
        new IceCandidate(found.getCandidate(), found.getSdpMid(), found.getSdpMLineIndex()));
  }

  void stands(LinkState state) {
    if (standing.becomes(state)) {
      tell(() -> events.state(state));
    }
  }

  void transcodes(Medium medium) {
    LOG.warn("{}: {} is transcoded", id(), medium);
    tell(() -> events.transcoding(medium));
  }

  void failed(org.kurento.client.ErrorEvent error) {
    pipeline.life().error(id(), error);
  }

  @Override
  public CompletionStage<String> answer(String offer) {
    if (!offered.compareAndSet(false, true)) {
      return CompletableFuture.failedFuture(
          new MediaServerFault(Kind.REFUSED, id() + " has had its offer"));
    }
    return new Negotiation(pipeline.life().calls, pipeline.life().patience().call(), object, this)
        .answer(offer);
  }

  /** The browser has the answer. */
  void answered() {
    trickle.open();
  }

  /** It found no candidates to offer: of no use, though it answered. */
  void unreachable(Throwable cause) {
    log(cause);
    stands(LinkState.CLOSED);
  }

  @Override
  public void candidate(IceCandidate candidate) {
    org.kurento.client.IceCandidate theirs = trickle.usable(candidate);
    if (theirs == null || leaving) {
      return;
    }
    var _ =
        pipeline
            .life()
            .calls
            .<Void>make("addIceCandidate", reply -> object.addIceCandidate(theirs, reply))
            .exceptionally(
                thrown -> {
                  log(Faults.cause(thrown));
                  return null;
                });
  }

  /** What ended with its server has been logged once for all. */
  private void log(Throwable cause) {
    if (!(cause instanceof MediaServerFault fault && fault.kind() == Kind.GONE)) {
      LOG.warn("{}: {}", id(), cause.getMessage());
    }
  }

  @Override
  public CompletionStage<Traffic> traffic() {
    return TrafficStats.read(pipeline.life().calls, object, purpose);
  }

  /** Completes when the server has released it. */
  CompletableFuture<Void> released() {
    return released;
  }

  boolean isLeaving() {
    return leaving;
  }

  WebRtcEndpoint object() {
    return object;
  }

  @Override
  public CompletionStage<Void> release() {
    leaving = true;
    var _ =
        pipeline
            .cut(this)
            .thenCompose(cut -> pipeline.life().releases.release(object))
            .thenRun(
                () -> {
                  pipeline.released(this);
                  released.complete(null);
                });
    return released;
  }
}
