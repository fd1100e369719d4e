package hearth.media.kurento.space;

import hearth.media.LinkSpec;
import hearth.media.MemberId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links that failed are made anew under another name: the first at once, and one that fails again
 * after a growing pause, so that a server without room is not asked without end. In the space's
 * mailbox.
 */
final class Renewal {
  private static final Duration SHORTEST = Duration.ofMillis(200);
  private static final int DOUBLINGS = 5;

  private final Ground ground;
  private final LinkNames names;
  private final Function<MemberId, @Nullable Peer> peers;
  private final Map<MemberId, Integer> failures = new HashMap<>();

  Renewal(Ground ground, LinkNames names, Function<MemberId, @Nullable Peer> peers) {
    this.ground = ground;
    this.names = names;
    this.peers = peers;
  }

  /** This link of a member is closed and must be replaced soon. */
  void failed(Link link) {
    ground.tally().warn("remade-link");
    Peer peer = peers.apply(link.member());
    int before = failures.merge(link.member(), 1, Integer::sum) - 1;
    if (peer == null) {
      failures.remove(link.member());
    } else if (before == 0) {
      renew(peer);
    } else {
      ground.after(
          SHORTEST.multipliedBy(1L << Math.min(before - 1, DOUBLINGS)),
          () -> {
            if (peers.apply(peer.member()) == peer) {
              renew(peer);
            }
          });
    }
  }

  void served(Link link) {
    failures.remove(link.member());
  }

  /** Gives every closed link of this member another name, and tells their browser. */
  void renew(Peer peer) {
    List<LinkSpec> next =
        peer.offered().stream()
            .map(spec -> isClosed(peer, spec) ? names.again(spec) : spec)
            .toList();
    if (!next.equals(peer.offered())) {
      peer.offer(next);
      ground.events().links(peer.member(), next);
    }
  }

  private static boolean isClosed(Peer peer, LinkSpec spec) {
    Link link = peer.link(spec.id());
    return link == null || link.isClosed();
  }
}
