package hearth.media.kurento.space;

import hearth.media.BadOffer;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.Quality;
import hearth.media.SlotId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A peer as others hold it: any thread, every call a task for the mailbox. */
final class KurentoPeer implements MediaPeer {
  /** Browsers' own are below 200 characters. */
  private static final int MOST_CHARACTERS = 1_024;

  private final Ground ground;
  private final Peer peer;
  private final Consumer<Peer> preferred;

  /**
   * @param preferred this peer prefers other pictures than before
   */
  KurentoPeer(Ground ground, Peer peer, Consumer<Peer> preferred) {
    this.ground = ground;
    this.peer = peer;
    this.preferred = preferred;
  }

  @Override
  public List<LinkSpec> links() {
    return peer.offered();
  }

  @Override
  public CompletionStage<String> offer(LinkId id, String sdpOffer) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    if (sdpOffer.length() > Sdp.MOST_CHARACTERS) {
      answer.completeExceptionally(
          new BadOffer("longer than " + Sdp.MOST_CHARACTERS + " characters"));
    } else if (!ground.mailbox().offer(() -> offered(id, sdpOffer, answer))) {
      answer.completeExceptionally(new BadOffer("too much is waiting"));
    }
    return answer;
  }

  private void offered(LinkId id, String sdpOffer, CompletableFuture<String> answer) {
    Link link = peer.link(id);
    if (link == null) {
      answer.completeExceptionally(new BadOffer("no such link"));
    } else {
      link.offer(sdpOffer, answer);
    }
  }

  @Override
  public void candidate(LinkId id, IceCandidate candidate) {
    String text = candidate.candidate();
    if (!text.isEmpty() && (!text.startsWith("candidate:") || text.length() > MOST_CHARACTERS)) {
      ground.tally().drop("bad-candidate");
    } else if (!ground.mailbox().offer(() -> trickled(id, candidate))) {
      ground.tally().drop("mailbox");
    }
  }

  private void trickled(LinkId id, IceCandidate candidate) {
    Link link = peer.link(id);
    if (link == null) {
      ground.tally().drop("unknown-link");
    } else if (!candidate.candidate().isEmpty()) {
      // That there are no more is nothing to a server that waits to be checked.
      link.candidate(candidate);
    }
  }

  @Override
  public void prefer(SlotId slot, Quality quality) {
    if (!ground
        .mailbox()
        .offer(
            () -> {
              peer.prefer(slot, quality);
              preferred.accept(peer);
            })) {
      ground.tally().drop("mailbox");
    }
  }

  /** A media server does not tell how loud anybody is. */
  @Override
  public boolean needsLevels() {
    return true;
  }

  @Override
  public void level(int dBov) {
    peer.level().report(dBov);
  }
}
