package hearth.media.sfu.forward;

import hearth.media.LinkId;
import hearth.media.MediaPeer;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.RoutingPlan;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A space as others hold it: any thread, every call a task for the loop. */
final class SfuSpace implements MediaSpace {
  private final Space space;
  private final Supplier<LinkId> linkIds;
  private final Offers offers;
  private final Consumer<SfuSpace> onClose;
  private final AtomicBoolean closed = new AtomicBoolean();

  SfuSpace(Space space, Supplier<LinkId> linkIds, Offers offers, Consumer<SfuSpace> onClose) {
    this.space = space;
    this.linkIds = linkIds;
    this.offers = offers;
    this.onClose = onClose;
  }

  @Override
  public MediaPeer join(MemberId member, PeerSpec spec) {
    if (closed.get()) {
      throw new IllegalStateException("space " + space.id() + " is closed");
    }
    Peer peer = new Peer(member, spec, linkIds.get(), space);
    space.grounds().loop().execute(() -> space.join(peer));
    return new SfuPeer(peer, offers);
  }

  @Override
  public void leave(MemberId member) {
    unlessClosed(() -> space.leave(member));
  }

  @Override
  public CompletionStage<Void> route(RoutingPlan plan) {
    CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    boolean queued =
        unlessClosed(
            () -> {
              try {
                space.route(plan);
                done.complete(null);
              } catch (RuntimeException e) {
                done.completeExceptionally(e);
                throw e;
              }
            });
    if (!queued) {
      // Nothing is forwarded on a plane that is closed, so any withdrawal is true.
      done.complete(null);
    }
    return done.thenRun(() -> {});
  }

  private boolean unlessClosed(Runnable task) {
    try {
      space.grounds().loop().execute(task);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      unlessClosed(space::close);
      onClose.accept(this);
    }
  }
}
