package hearth.media.kurento.server;

import hearth.media.IceCandidate;
import hearth.media.LinkState;

/**
 * What an endpoint tells, from any thread, which must not be held up. The server tells things out
 * of order, and the same thing twice.
 */
public interface EndpointEvents {
  void candidate(IceCandidate candidate);

  /** Connected, interrupted (no RTCP from the browser for long) or closed (it said goodbye). */
  void state(LinkState state);

  /** The server transcodes this medium, which it never should. */
  void transcoding(Medium medium);
}
