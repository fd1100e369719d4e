package hearth.media.kurento.space;

import hearth.media.BadOffer;
import hearth.media.IceCandidate;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MemberId;
import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One RTCPeerConnection of a member, and the server's end of it once a browser has offered. An
 * endpoint serves one offer: the next one gets a new endpoint. In the space's mailbox.
 */
final class Link {
  /** Of a browser; it finds about ten. */
  static final int MOST_CANDIDATES = 50;

  private final Ground ground;
  private final MemberId member;
  private final LinkSpec spec;
  private final Negotiation negotiation;
  private final List<IceCandidate> early = new ArrayList<>();
  private final Consumer<Endpoint> release;
  private @Nullable Endpoint endpoint;
  private @Nullable LinkState told;
  private boolean closed;

  /**
   * @param release lets go of an endpoint and what hangs on it
   */
  Link(Ground ground, MemberId member, LinkSpec spec, Making making, Consumer<Endpoint> release) {
    this.ground = ground;
    this.member = member;
    this.spec = spec;
    this.release = release;
    this.negotiation = new Negotiation(ground, this, making);
  }

  LinkSpec spec() {
    return spec;
  }

  MemberId member() {
    return member;
  }

  Purpose purpose() {
    return spec.publishes().isEmpty() ? Purpose.PLAYS : Purpose.PUBLISHES;
  }

  /** The endpoint that answered, from which and to which wires may lead. */
  @Nullable Endpoint endpoint() {
    return endpoint;
  }

  boolean isClosed() {
    return closed;
  }

  boolean isConnected() {
    return told == LinkState.CONNECTED;
  }

  /** Whether something of it stands on the server, or is about to. */
  boolean isBegun() {
    return endpoint != null || negotiation.isBusy();
  }

  void offer(String sdp, CompletableFuture<String> answer) {
    if (closed) {
      answer.completeExceptionally(new BadOffer("no such link"));
    } else {
      negotiation.offer(sdp, answer);
    }
  }

  void candidate(IceCandidate candidate) {
    Endpoint to = endpoint;
    if (closed) {
      ground.tally().drop("unknown-link");
    } else if (to != null && !negotiation.isBusy()) {
      to.candidate(candidate);
    } else if (early.size() < MOST_CANDIDATES) {
      early.add(candidate);
    } else {
      ground.tally().drop("early-candidate");
    }
  }

  /** The answer to an offer is there: what stood before makes way. */
  void serve(Endpoint next) {
    Endpoint before = endpoint;
    endpoint = next;
    if (before != null) {
      release.accept(before);
    }
    early.forEach(next::candidate);
    early.clear();
  }

  void refused() {
    early.clear();
  }

  /** A candidate of the server, once the browser knows the answer. */
  void tell(IceCandidate candidate) {
    if (!closed) {
      ground.events().candidate(member, spec.id(), candidate);
    }
  }

  void become(LinkState next) {
    if (!closed && next != told) {
      told = next;
      ground.events().state(member, spec.id(), next);
    }
  }

  /** Lets go of a browser that said goodbye; it may offer again. */
  void goodbye() {
    become(LinkState.CLOSED);
    Endpoint gone = endpoint;
    endpoint = null;
    if (gone != null) {
      release.accept(gone);
    }
  }

  /** For good. What is being made for it is released when it comes. */
  void close() {
    if (!closed) {
      if (told != null) {
        become(LinkState.CLOSED);
      }
      closed = true;
      negotiation.close();
      early.clear();
      Endpoint gone = endpoint;
      endpoint = null;
      if (gone != null) {
        release.accept(gone);
      }
    }
  }
}
