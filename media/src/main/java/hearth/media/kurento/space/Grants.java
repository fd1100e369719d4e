package hearth.media.kurento.space;

import hearth.media.Feed;
import hearth.media.MemberId;
import hearth.media.RoutingPlan;
import hearth.media.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose sound and picture anybody is granted, now and since the counters were read last. In the
 * space's mailbox.
 */
final class Grants {
  /** One source of one member. */
  record Granted(MemberId from, Source source) {}

  private Set<Granted> now = Set.of();
  private Set<Granted> sinceLast = new HashSet<>();
  private Set<Granted> before = Set.of();

  /** What the plan grants this receiver and someone present may publish; never themself. */
  static List<Feed> to(Peer receiver, RoutingPlan plan, Map<MemberId, Peer> peers) {
    List<Feed> feeds = new ArrayList<>();
    for (Feed feed : plan.to(receiver.member())) {
      Peer from = peers.get(feed.from());
      if (from != null && from != receiver && from.spec().publishes().contains(feed.source())) {
        feeds.add(feed);
      }
    }
    return feeds;
  }

  void are(Collection<List<Feed>> granted) {
    Set<Granted> next = new HashSet<>();
    for (List<Feed> feeds : granted) {
      feeds.forEach(feed -> next.add(new Granted(feed.from(), feed.source())));
    }
    now = next;
    sinceLast.addAll(next);
  }

  /** The counters are about to be read. */
  void read() {
    before = sinceLast;
    sinceLast = new HashSet<>(now);
  }

  /** Whether it was granted at any time between the two last readings. */
  boolean was(MemberId from, Source source) {
    Granted asked = new Granted(from, source);
    return before.contains(asked) || sinceLast.contains(asked);
  }
}
