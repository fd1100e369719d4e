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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A session on a media server, as others hold it: any thread, every call a task for the mailbox.
 */
public final class KurentoSpace implements MediaSpace {
  private final Ground ground;
  private final LinkNames names = new LinkNames();
  private final Space space;
  private final Sampling sampling;
  private final Stay stay;
  private volatile boolean closed;

  public KurentoSpace(SpaceId id, MediaEvents events, Terms terms, Consumer<KurentoSpace> onClose) {
    this.ground = new Ground(id, terms, events, new Mailbox("media-" + id));
    this.space = new Space(ground, names);
    this.sampling = new Sampling(ground, space);
    this.stay = new Stay(ground, space, sampling, this, () -> onClose.accept(this));
  }

  public SpaceId id() {
    return ground.id();
  }

  /** Asks for a server; fails when there is none, and the space is closed then. */
  public CompletionStage<MediaSpace> open() {
    ground.mailbox().post(stay::ask);
    return stay.opened();
  }

  @Override
  public MediaPeer join(MemberId member, PeerSpec spec) {
    if (closed || stay.ended().isDone()) {
      throw new IllegalStateException("space " + id() + " is closed");
    }
    List<LinkSpec> links = stay.isServed() ? names.of(spec) : List.of();
    Peer peer = space.peer(member, spec, links);
    ground.mailbox().post(() -> joined(peer));
    return new KurentoPeer(ground, peer, space::preferred);
  }

  private void joined(Peer peer) {
    if (stay.ended().isDone()) {
      peer.offer(List.of());
    } else {
      space.join(peer);
    }
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
    return inMailbox(() -> space.links().rewiring().quiet());
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
    return stay.ended().thenRun(() -> {});
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
    ground.mailbox().post(stay::end);
  }
}
