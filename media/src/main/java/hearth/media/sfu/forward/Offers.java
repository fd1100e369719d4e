package hearth.media.sfu.forward;

import hearth.media.BadOffer;
import hearth.media.sfu.ice.IceCredentials;
import hearth.media.sfu.sdp.Answer;
import hearth.media.sfu.sdp.Fingerprint;
import hearth.media.sfu.sdp.LocalLink;
import hearth.media.sfu.sdp.MediaConfig;
import hearth.media.sfu.sdp.Negotiation;
import hearth.media.sfu.sdp.Offer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Reads offers and writes answers. A browser with many slots sends some 90 kB of SDP, so this runs
 * on threads of its own and only what was understood goes to the loop.
 */
final class Offers {
  /** Simulcast layers taken of one camera; a slot plays the one there is. */
  private static final int LAYERS = 1;

  private final Grounds grounds;
  private final Fingerprint fingerprint;
  private final List<String> candidates;
  private final Executor readers;

  Offers(Grounds grounds, Fingerprint fingerprint, List<String> candidates, Executor readers) {
    this.grounds = grounds;
    this.fingerprint = fingerprint;
    this.candidates = List.copyOf(candidates);
    this.readers = readers;
  }

  /** Fails with {@link BadOffer} only. */
  CompletionStage<String> answer(Peer peer, long version, String sdp) {
    return CompletableFuture.supplyAsync(() -> read(peer, sdp), readers)
        .thenCompose(terms -> accepted(peer, terms))
        .thenApplyAsync(accepted -> write(peer, version, accepted), readers)
        .exceptionallyCompose(fault -> CompletableFuture.failedFuture(badOffer(fault)));
  }

  private record Terms(Offer offer, List<MediaConfig> agreed) {}

  private record Accepted(Terms terms, IceCredentials ours) {}

  private static Terms read(Peer peer, String sdp) {
    Offer offer = Offer.parse(sdp);
    return new Terms(offer, Negotiation.agree(offer, peer.linkSpec(), LAYERS));
  }

  private CompletionStage<Accepted> accepted(Peer peer, Terms terms) {
    CompletableFuture<Accepted> accepted = new CompletableFuture<>();
    grounds
        .loop()
        .execute(
            () -> {
              try {
                accepted.complete(new Accepted(terms, peer.accept(terms.offer, terms.agreed)));
              } catch (RuntimeException e) {
                accepted.completeExceptionally(e);
              }
            });
    return accepted;
  }

  private String write(Peer peer, long version, Accepted accepted) {
    LocalLink local =
        new LocalLink(
            peer.sdpSession(),
            version,
            accepted.ours.ufrag(),
            accepted.ours.password(),
            fingerprint,
            candidates);
    return Answer.write(accepted.terms.offer, accepted.terms.agreed, local, peer::announced);
  }

  private static BadOffer badOffer(Throwable fault) {
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    if (cause instanceof BadOffer bad) {
      return bad;
    }
    BadOffer bad =
        new BadOffer(
            cause instanceof RejectedExecutionException
                ? "the media plane is closed"
                : "the offer could not be read");
    bad.initCause(cause);
    return bad;
  }
}
