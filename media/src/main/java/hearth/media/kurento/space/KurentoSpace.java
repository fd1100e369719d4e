package hearth.media.kurento.space;

import hearth.media.LinkSpec;
import hearth.media.MediaCounters.SlotCount;
import hearth.media.MediaEvents;
import hearth.media.MediaPeer;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.RoutingPlan;
import hearth.media.SpaceId;
import hearth.media.kurento.server.Pipeline;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session on a media server, as others hold it: any thread, every call a task for the mailbox.
 */
public final class KurentoSpace implements MediaSpace, Lifeline.Owner {
  /** Speaking is told at most this often. */
  private static final Duration LISTEN = Duration.ofMillis(200);

  private final Ground ground;
  private final LinkNames names = new LinkNames();
  private final Space space;
  private final Lifeline lifeline;
  private final Sampling sampling;
  private final Consumer<KurentoSpace> onClose;
  private final CompletableFuture<MediaSpace> opened = new CompletableFuture<>();
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
  private volatile boolean served;
  private volatile boolean closed;

  public KurentoSpace(SpaceId id, MediaEvents events, Terms terms, Consumer<KurentoSpace> onClose) {
    this.ground = new Ground(id, terms, events, new Mailbox("media-" + id));
    this.space = new Space(ground, names);
    this.sampling = new Sampling(ground, space);
    this.lifeline = new Lifeline(ground, this);
    this.onClose = onClose;
  }

  public SpaceId id() {
    return ground.id();
  }

  /** Asks for a server; fails when there is none, and the space is closed then. */
  public CompletionStage<MediaSpace> open() {
    ground.mailbox().post(lifeline::ask);
    return opened;
  }

  @Override
  public MediaPeer join(MemberId member, PeerSpec spec) {
    if (closed) {
      throw new IllegalStateException("space " + id() + " is closed");
    }
    List<LinkSpec> links = served ? names.of(spec) : List.of();
    Peer peer = space.peer(member, spec, links);
    ground
        .mailbox()
        .post(
            () -> {
              if (ended.isDone()) {
                peer.offer(List.of());
              } else {
                space.join(peer);
              }
            });
    return new KurentoPeer(ground, peer, space::preferred);
  }

  @Override
  public void leave(MemberId member) {
    ground.mailbox().post(() -> space.leave(member));
  }

  @Override
  public CompletionStage<Void> route(RoutingPlan plan) {
    return inMailbox(() -> space.route(plan));
  }

  /** Completes when the server has confirmed all that was asked of it before. */
  public CompletionStage<Void> settled() {
    return inMailbox(() -> space.rewiring().quiet());
  }

  /** Reads what went through the endpoints. */
  public CompletionStage<Void> sample() {
    return inMailbox(sampling::sample);
  }

  /** Packets of each slot since the space was opened. */
  public List<SlotCount> counts() {
    return sampling.counts();
  }

  /** Completes when the space is closed and its pipeline on the way to be released. */
  public CompletionStage<Void> ended() {
    return ended.thenRun(() -> {});
  }

  private CompletionStage<Void> inMailbox(Supplier<CompletionStage<Void>> task) {
    CompletableFuture<CompletionStage<Void>> begun = new CompletableFuture<>();
    ground
        .mailbox()
        .post(
            () -> {
              try {
                begun.complete(task.get());
              } catch (RuntimeException e) {
                begun.completeExceptionally(e);
                throw e;
              }
            });
    return begun.thenCompose(stage -> stage);
  }

  @Override
  public void close() {
    closed = true;
    ground.mailbox().post(this::end);
  }

  private void end() {
    if (ended.complete(null)) {
      served = false;
      space.close();
      lifeline.close();
      var _ = opened.completeExceptionally(new IllegalStateException("closed while it opened"));
      onClose.accept(this);
    }
  }

  // ---- what becomes of the pipeline, in the mailbox

  @Override
  public void begins(Pipeline pipeline, boolean again) {
    if (again) {
      ground.tally().warn("remade-session");
    }
    served = true;
    space.begin(pipeline);
    if (!again) {
      listen();
      read();
      opened.complete(this);
    }
  }

  @Override
  public void ends() {
    served = false;
    space.end();
  }

  @Override
  public void missed() {
    space.missed();
  }

  @Override
  public void never(Throwable why) {
    closed = true;
    var _ = opened.completeExceptionally(why);
    end();
  }

  private void listen() {
    if (!ended.isDone()) {
      space.listen(System.nanoTime());
      ground.after(LISTEN, this::listen);
    }
  }

  private void read() {
    if (!ended.isDone()) {
      sampling.sample().whenComplete((_, _) -> ground.after(ground.terms().sample(), this::read));
    }
  }
}
