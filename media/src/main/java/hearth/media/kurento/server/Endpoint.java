package hearth.media.kurento.server;

import hearth.media.IceCandidate;
import java.util.concurrent.CompletionStage;

/** The server's end of one RTCPeerConnection; serves one offer. Equal only to itself. */
public interface Endpoint {
  /** The server's own name for it, for logs. */
  String id();

  /**
   * Answers the browser's offer and begins to gather candidates.
   *
   * @return fails with {@link hearth.media.BadOffer} when the server refuses the offer, with {@link
   *     MediaServerFault} when it does not answer in time or is gone
   */
  CompletionStage<String> answer(String offer);

  /** A candidate of the browser; a failure is logged. */
  void candidate(IceCandidate candidate);

  CompletionStage<Traffic> traffic();

  /**
   * Releases it; tried again while the server lives.
   *
   * @return completes when nothing goes in or out of it any more: the server has confirmed, or the
   *     pipeline is over. It never fails
   */
  CompletionStage<Void> release();
}
