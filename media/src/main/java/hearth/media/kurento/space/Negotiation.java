package hearth.media.kurento.space;

import hearth.media.BadOffer;
import hearth.media.LinkState;
import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Pipeline;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The offers of one link, one after the other. In the space's mailbox. */
final class Negotiation {
  private static final Logger LOG = LoggerFactory.getLogger(Negotiation.class);

  /** An honest browser waits for its answer. */
  private static final int MOST_WAITING = 4;

  /** One offer as the server will see it, and who waits for the answer. Equal only to itself. */
  private static final class Offered {
    final String sdp;
    final CompletableFuture<String> answer;

    Offered(String sdp, CompletableFuture<String> answer) {
      this.sdp = sdp;
      this.answer = answer;
    }
  }

  private final Ground ground;
  private final Link link;
  private final Making making;
  private final Queue<Offered> waiting = new ArrayDeque<>();
  private @Nullable Offered current;

  Negotiation(Ground ground, Link link, Making making) {
    this.ground = ground;
    this.link = link;
    this.making = making;
  }

  boolean isBusy() {
    return current != null;
  }

  void offer(String sdp, CompletableFuture<String> answer) {
    try {
      Offered offered = new Offered(NarrowOffer.of(sdp, link.spec()), answer);
      if (waiting.size() >= MOST_WAITING) {
        throw new BadOffer("earlier offers are not answered yet");
      }
      waiting.add(offered);
      next();
    } catch (BadOffer bad) {
      answer.completeExceptionally(bad);
    }
  }

  void close() {
    BadOffer why = new BadOffer("no such link any more");
    Offered under = current;
    current = null;
    if (under != null) {
      under.answer.completeExceptionally(why);
    }
    waiting.forEach(each -> each.answer.completeExceptionally(why));
    waiting.clear();
  }

  private void next() {
    if (current != null || waiting.isEmpty()) {
      return;
    }
    Offered offered = waiting.remove();
    Pipeline in = making.pipeline();
    if (in == null) {
      offered.answer.completeExceptionally(new BadOffer("there is no media server now"));
      return;
    }
    current = offered;
    Ears ears = new Ears(ground, link, making);
    in.endpoint(link.purpose(), ears)
        .whenComplete((made, why) -> ground.mailbox().post(() -> made(offered, ears, made, why)));
  }

  private void made(
      Offered offered, Ears ears, @Nullable Endpoint endpoint, @Nullable Throwable why) {
    if (offered != current) {
      if (endpoint != null) {
        making.discard(endpoint);
      }
    } else if (endpoint == null) {
      failed(offered, why);
    } else {
      ears.of(endpoint);
      endpoint
          .answer(offered.sdp)
          .whenComplete(
              (answer, fault) ->
                  ground.mailbox().post(() -> answered(offered, ears, endpoint, answer, fault)));
    }
  }

  private void answered(
      Offered offered,
      Ears ears,
      Endpoint endpoint,
      @Nullable String answer,
      @Nullable Throwable why) {
    if (offered != current || answer == null) {
      making.discard(endpoint);
      if (offered == current) {
        failed(offered, why);
      }
    } else if (!isTaken(offered, answer)) {
      ground.tally().warn("strange-answer");
      making.discard(endpoint);
      failed(offered, new BadOffer("the media server answered something else"));
    } else {
      current = null;
      link.serve(endpoint);
      link.become(LinkState.CONNECTING);
      offered.answer.complete(answer);
      ears.answered();
      making.changed(link);
      next();
    }
  }

  private static boolean isTaken(Offered offered, String answer) {
    try {
      return NarrowOffer.isTakenBy(offered.sdp, answer);
    } catch (BadOffer strange) {
      return false;
    }
  }

  private void failed(Offered offered, @Nullable Throwable why) {
    Throwable cause =
        why instanceof CompletionException && why.getCause() != null ? why.getCause() : why;
    current = null;
    link.refused();
    if (cause instanceof BadOffer) {
      offered.answer.completeExceptionally(cause);
      next();
    } else {
      LOG.warn(
          "{}: {} of {} not served: {}", ground.name(), link.spec().id(), link.member(), cause);
      making.failed(link);
      offered.answer.completeExceptionally(
          new BadOffer("the media server failed; another link follows"));
    }
  }
}
