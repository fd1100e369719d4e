package hearth.media.sfu.forward;

import hearth.media.BadOffer;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.Quality;
import hearth.media.SlotId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** A peer as others hold it: any thread. */
final class SfuPeer implements MediaPeer {
  /** Offers of one browser that wait for their turn; an honest one waits for its answer. */
  private static final int MAX_WAITING = 4;

  /** Browsers' own are below 200 characters. */
  private static final int MAX_CANDIDATE = 1_024;

  private final Peer peer;
  private final Offers offers;
  private CompletableFuture<?> last = CompletableFuture.completedFuture("");
  private int waiting;
  private long version;

  SfuPeer(Peer peer, Offers offers) {
    this.peer = peer;
    this.offers = offers;
  }

  @Override
  public List<LinkSpec> links() {
    return peer.isNeeded() ? List.of(peer.linkSpec()) : List.of();
  }

  /** One after the other, so that a restart cannot overtake what it restarts. */
  @Override
  public synchronized CompletionStage<String> offer(LinkId link, String sdpOffer) {
    if (!peer.isNeeded() || !link.equals(peer.linkSpec().id())) {
      return CompletableFuture.failedFuture(new BadOffer("no such link"));
    }
    if (waiting >= MAX_WAITING) {
      return CompletableFuture.failedFuture(new BadOffer("earlier offers are not answered yet"));
    }
    waiting++;
    long next = ++version;
    CompletableFuture<String> answer =
        last.handle((before, fault) -> next)
            .thenCompose(turn -> offers.answer(peer, turn, sdpOffer))
            .whenComplete((text, fault) -> answered());
    last = answer;
    return answer.exceptionallyCompose(fault -> CompletableFuture.failedFuture(plain(fault)));
  }

  private synchronized void answered() {
    waiting--;
  }

  private static Throwable plain(Throwable fault) {
    Throwable cause = fault.getCause();
    return fault instanceof CompletionException && cause != null ? cause : fault;
  }

  /** A lite agent waits to be checked and needs no candidates; they are only looked over. */
  @Override
  public void candidate(LinkId link, IceCandidate candidate) {
    String text = candidate.candidate();
    if (!link.equals(peer.linkSpec().id())) {
      peer.drop(Drop.UNKNOWN_LINK);
    } else if (!text.isEmpty()
        && (!text.startsWith("candidate:") || text.length() > MAX_CANDIDATE)) {
      peer.drop(Drop.BAD_CANDIDATE);
    }
  }

  /** Cameras come in one layer, so there is nothing to choose yet. */
  @Override
  public void prefer(SlotId slot, Quality quality) {}

  /** The level is read from the packets themselves (RFC 6464). */
  @Override
  public boolean needsLevels() {
    return false;
  }

  @Override
  public void level(int dBov) {}
}
