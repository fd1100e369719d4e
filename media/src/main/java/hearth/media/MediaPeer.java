package hearth.media;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** One member's end of the media plane. Methods may be called from any thread and never block. */
public interface MediaPeer {
  /**
   * The connections the browser must open now. When they change, this says so before {@link
   * MediaEvents#links} does.
   */
  List<LinkSpec> links();

  /**
   * Answers a browser's offer; the browser always offers, so there is no glare. A second offer on a
   * link that stands is a renegotiation.
   *
   * @return the SDP answer, or completes exceptionally with {@link BadOffer} when the offer cannot
   *     be served
   */
  CompletionStage<String> offer(LinkId link, String sdpOffer);

  /**
   * A trickled candidate of the browser. Unknown links and unreadable candidates are counted and
   * dropped.
   */
  void candidate(LinkId link, IceCandidate candidate);

  /** The best picture the browser's layout can use in this slot. */
  void prefer(SlotId slot, Quality quality);

  /** Whether the browser must say how loud its microphone is, by {@link #level}. */
  boolean needsLevels();

  /**
   * The microphone's level as the browser measures it, in dBov (−127 silence … 0). Planes that
   * measure themselves ignore it.
   */
  void level(int dBov);
}
