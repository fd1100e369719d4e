package hearth.media;

import java.util.concurrent.CompletionStage;

/**
 * The media of one session, all its breakouts included. Methods may be called from any thread and
 * never block.
 */
public interface MediaSpace extends AutoCloseable {
  /**
   * Makes a fresh peer for this member. An earlier peer of the same member is closed first, and
   * whatever it published stops.
   */
  MediaPeer join(MemberId member, PeerSpec spec);

  /** Cuts all links of this member at once. Unknown members are ignored. */
  void leave(MemberId member);

  /**
   * Makes this plan so: idempotent, by version; the plane works out the difference. Members of the
   * plan who have not joined (or not yet published) are served as soon as they do.
   *
   * @return completes when nothing the plan withdraws is forwarded any more
   */
  CompletionStage<Void> route(RoutingPlan plan);

  /** Ends the space: all links closed, nothing forwarded. */
  @Override
  void close();
}
