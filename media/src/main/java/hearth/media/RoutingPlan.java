package hearth.media;

import java.util.List;
import java.util.Map;

/**
 * The whole desired state of one space: receiver → ordered feeds. A receiver that is missing
 * receives nothing; what is not granted is never forwarded.
 *
 * @param version grows with every plan; a plan whose version is not above the last one applied is
 *     ignored
 */
public record RoutingPlan(long version, Map<MemberId, List<Feed>> feeds) {
  public static final RoutingPlan NOTHING = new RoutingPlan(0, Map.of());

  public RoutingPlan {
    feeds = Map.copyOf(feeds);
  }

  /** What this receiver is granted, in the order of importance. */
  public List<Feed> to(MemberId receiver) {
    return feeds.getOrDefault(receiver, List.of());
  }
}
