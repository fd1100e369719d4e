package hearth.media.kurento.server;

import hearth.media.kurento.server.MediaServerFault.Kind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kurento.client.ListenerSubscription;
import org.kurento.client.MediaPipeline;
import org.kurento.client.WebRtcEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A pipeline in one life of one server. */
final class KurentoPipeline implements Pipeline {
  private static final Logger LOG = LoggerFactory.getLogger(KurentoPipeline.class);

  private enum State {
    /** Made, but not handed out yet. */
    NEW,
    LIVE,
    OVER
  }

  private final Life life;
  private final MediaPipeline object;
  private final PipelineEvents events;
  private final Set<KurentoEndpoint> endpoints = ConcurrentHashMap.newKeySet();
  private final AtomicInteger making = new AtomicInteger();
  private final Laid wires = new Laid();
  private State state = State.NEW;

  KurentoPipeline(Life life, MediaPipeline object, PipelineEvents events) {
    this.life = life;
    this.object = object;
    this.events = events;
  }

  String id() {
    return object.getId();
  }

  Life life() {
    return life;
  }

  @Override
  public String server() {
    return life.server;
  }

  /** Endpoints that stand or are being made. */
  int endpoints() {
    return endpoints.size() + making.get();
  }

  /** Completes when its errors are heard; only then it is handed out. */
  CompletableFuture<KurentoPipeline> heard(Patient patient) {
    return patient
        .<ListenerSubscription>make(
            life.calls,
            "subscribe",
            c -> object.addErrorListener(event -> life.error(id(), event), c))
        .thenApply(subscribed -> live());
  }

  private synchronized KurentoPipeline live() {
    if (state != State.NEW) {
      throw new MediaServerFault(Kind.GONE, id() + " went as it was made");
    }
    state = State.LIVE;
    return this;
  }

  synchronized boolean isOver() {
    return state == State.OVER;
  }

  private synchronized State overNow() {
    State was = state;
    state = State.OVER;
    return was;
  }

  /** It is gone with its server. */
  void tellOver() {
    if (overNow() == State.LIVE) {
      tell(events::over);
    }
  }

  void tellMissed() {
    if (!isOver()) {
      tell(events::missed);
    }
  }

  private void tell(Runnable event) {
    try {
      event.run();
    } catch (RuntimeException e) {
      LOG.error("{}: a listener failed", id(), e);
    }
  }

  @Override
  public CompletionStage<Endpoint> endpoint(Purpose purpose, EndpointEvents told) {
    if (isOver()) {
      return gone();
    }
    Patient patient = new Patient(life.patience().call());
    making.incrementAndGet();
    return patient
        .<WebRtcEndpoint>make(
            life.calls,
            "create WebRtcEndpoint",
            c -> new WebRtcEndpoint.Builder(object).buildAsync(c),
            life.releases::drop)
        .thenCompose(made -> prepared(new KurentoEndpoint(this, made, purpose, told), patient))
        .whenComplete((endpoint, thrown) -> making.decrementAndGet());
  }

  private CompletableFuture<Endpoint> prepared(KurentoEndpoint endpoint, Patient patient) {
    endpoints.add(endpoint);
    return endpoint
        .prepare(patient)
        .whenComplete(
            (done, thrown) -> {
              if (thrown != null) {
                var _ = endpoint.release();
              }
            })
        .thenApply(done -> endpoint);
  }

  void released(KurentoEndpoint endpoint) {
    endpoints.remove(endpoint);
  }

  @Override
  public CompletionStage<Void> rewire(List<Wire> away, List<Wire> laid) {
    if (isOver()) {
      return gone();
    }
    wires.ask(laid);
    return Rewiring.of(away, laid).commit(life).thenRun(() -> wires.gone(away));
  }

  /** How many wires are kept in mind. */
  int wires() {
    return wires.size();
  }

  /** Nothing goes in or out of this endpoint any more when it completes. */
  CompletableFuture<Void> cut(KurentoEndpoint endpoint) {
    return wires.cut(life.calls, wire -> wire.from() == endpoint || wire.to() == endpoint);
  }

  private <T> CompletableFuture<T> gone() {
    return CompletableFuture.failedFuture(new MediaServerFault(Kind.GONE, id() + " is gone"));
  }

  @Override
  public void release() {
    var _ = leave();
  }

  /** Completes when the server has released it, or its life is over. */
  CompletableFuture<Void> leave() {
    overNow();
    return wires
        .cut(life.calls, wire -> true)
        .thenCompose(cut -> life.releases.release(object))
        .thenRun(() -> life.pipelines.forget(this));
  }
}
