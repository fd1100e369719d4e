package hearth.media.kurento.server;

import hearth.media.BadOffer;
import hearth.media.kurento.server.MediaServerFault.Kind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kurento.client.WebRtcEndpoint;

/**
 * An offer and its answer: candidates are gathered once it is processed, and told once it is out.
 */
final class Negotiation {
  /** Calls' time that gathering has: nobody waits for it, and many answers may go before it. */
  private static final int GATHERING = 3;

  private final Calls calls;
  private final Duration patience;
  private final WebRtcEndpoint object;
  private final KurentoEndpoint endpoint;
  private final CompletableFuture<String> answer = new CompletableFuture<>();

  Negotiation(Calls calls, Duration patience, WebRtcEndpoint object, KurentoEndpoint endpoint) {
    this.calls = calls;
    this.patience = patience;
    this.object = object;
    this.endpoint = endpoint;
  }

  CompletableFuture<String> answer(String offer) {
    var _ =
        calls
            .<String>make("processOffer", reply -> object.processOffer(offer, reply))
            .whenComplete(this::processed);
    return answer;
  }

  private void processed(@Nullable String sdp, @Nullable Throwable thrown) {
    if (thrown != null) {
      answer.completeExceptionally(refusal(Faults.cause(thrown)));
    } else if (sdp == null) {
      answer.completeExceptionally(
          new MediaServerFault(Kind.REFUSED, endpoint.id() + ": an empty answer"));
    } else {
      gather();
      answer.complete(sdp);
      endpoint.answered();
    }
  }

  private static Throwable refusal(Throwable cause) {
    return cause instanceof MediaServerFault fault && Faults.badOffer(fault)
        ? new BadOffer("the media server refuses it: error " + fault.code())
        : cause;
  }

  /** The answer does not wait for it: its reply may come 40 ms behind the candidates. */
  private void gather() {
    var _ =
        calls
            .<Void>make(
                "gatherCandidates",
                patience.multipliedBy(GATHERING),
                object::gatherCandidates,
                late -> {})
            .exceptionally(
                thrown -> {
                  endpoint.unreachable(Faults.cause(thrown));
                  return null;
                });
  }
}
