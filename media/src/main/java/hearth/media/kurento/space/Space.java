package hearth.media.kurento.space;

import hearth.media.Feed;
import hearth.media.LinkSpec;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.RoutingPlan;
import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Pipeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One session's members, its plan, and the wires that follow from both. In its mailbox. */
final class Space implements Making {
  private final Ground ground;
  private final LinkNames names;
  private final Rewiring rewiring;
  private final Renewal renewal;
  private final Voices voices;
  private final Portraits portraits;
  private final Map<MemberId, Peer> peers = new LinkedHashMap<>();
  private final Grants grants = new Grants();
  private RoutingPlan standing = RoutingPlan.NOTHING;
  private @Nullable Pipeline pipeline;

  Space(Ground ground, LinkNames names) {
    this.ground = ground;
    this.names = names;
    this.rewiring = new Rewiring(ground, this::giveUp);
    this.renewal = new Renewal(ground, names, peers::get);
    this.voices = new Voices(ground, peers.values());
    this.portraits = new Portraits(ground);
  }

  /** Any thread: what a new member is made of. */
  Peer peer(MemberId member, PeerSpec spec, List<LinkSpec> links) {
    return new Peer(
        member,
        spec,
        new Faces(ground.terms().videoSlots()),
        links,
        link -> new Link(ground, member, link, this, rewiring::release));
  }

  Rewiring rewiring() {
    return rewiring;
  }

  Grants grants() {
    return grants;
  }

  Collection<Peer> peers() {
    return peers.values();
  }

  void join(Peer peer) {
    Peer earlier = peers.put(peer.member(), peer);
    if (earlier != null) {
      earlier.offer(List.of());
      voices.silent(peer.member());
    }
    portraits.newcomer(peer.member());
    List<LinkSpec> known = peer.offered();
    if (pipeline == null) {
      offer(peer, List.of());
    } else {
      offer(peer, known.isEmpty() ? names.of(peer.spec()) : known);
    }
    settle(Set.of(peer.member()));
  }

  void leave(MemberId member) {
    Peer peer = peers.remove(member);
    if (peer != null) {
      peer.offer(List.of());
      settle(Set.of());
    }
  }

  /** Completes when nothing of what this or an earlier plan withdrew is forwarded any more. */
  CompletionStage<Void> route(RoutingPlan plan) {
    if (plan.version() > standing.version()) {
      standing = plan;
      settle(Set.of());
    }
    return rewiring.withdrawn();
  }

  /** There is a server: everybody gets links, and slots go on as they stand. */
  void begin(Pipeline next) {
    pipeline = next;
    rewiring.in(next);
    peers.values().forEach(peer -> offer(peer, names.of(peer.spec())));
    settle(Set.of());
  }

  /** The server is gone, and every link with it; their browsers know before any plan is done. */
  void end() {
    pipeline = null;
    rewiring.stop();
    peers.values().forEach(peer -> offer(peer, List.of()));
    rewiring.in(null);
  }

  /** Whatever was said of links that were coming up is lost: those are made anew. */
  void missed() {
    for (Peer peer : peers.values()) {
      peer.links().stream()
          .filter(link -> link.isBegun() && !link.isConnected())
          .forEach(Link::close);
      renewal.renew(peer);
    }
    settle(Set.of());
  }

  void close() {
    pipeline = null;
    rewiring.stop();
    peers.values().forEach(peer -> peer.offer(List.of()));
    peers.clear();
    rewiring.in(null);
  }

  /** This receiver's browser shows other slots larger than before. */
  void preferred(Peer peer) {
    if (peer.isCrowded()) {
      settle(Set.of());
    }
  }

  void listen(long now) {
    voices.listen(now);
    if (peers.values().stream().anyMatch(Peer::isCrowded)) {
      settle(Set.of());
    }
  }

  /**
   * Works out every receiver's slots anew, and the wires; tells those whose slots play something
   * else, and newcomers in any case.
   */
  private void settle(Set<MemberId> newcomers) {
    Map<MemberId, List<Feed>> granted = new LinkedHashMap<>();
    List<Peer> toTell = new ArrayList<>();
    long now = System.nanoTime();
    for (Peer peer : peers.values()) {
      List<Feed> feeds = Grants.to(peer, standing, peers);
      granted.put(peer.member(), feeds);
      if (peer.assign(feeds, voices.spokeAt(), now) || newcomers.contains(peer.member())) {
        toTell.add(peer);
      }
    }
    grants.are(granted.values());
    voices.heard(granted.values());
    rewiring.want(Layout.of(peers));
    toTell.forEach(
        peer -> ground.events().slots(peer.member(), standing.version(), peer.playing()));
    portraits.show(peers.values(), granted, this::faces);
  }

  private int faces(MemberId receiver) {
    Peer peer = peers.get(receiver);
    int slots = peer == null ? 0 : peer.spec().slots();
    return Math.min(slots, ground.terms().videoSlots());
  }

  private void offer(Peer peer, List<LinkSpec> links) {
    boolean changed = !links.equals(peer.offered());
    peer.offer(links);
    if (changed) {
      ground.events().links(peer.member(), links);
    }
  }

  // ---- what links ask for

  @Override
  public @Nullable Pipeline pipeline() {
    return pipeline;
  }

  @Override
  public void changed(Link link) {
    if (link.endpoint() != null) {
      renewal.served(link);
    }
    settle(Set.of());
  }

  @Override
  public void discard(Endpoint endpoint) {
    rewiring.release(endpoint);
  }

  @Override
  public void failed(Link link) {
    link.close();
    renewal.failed(link);
    settle(Set.of());
  }

  /** Wires at this endpoint cannot be made what they should be. */
  private void giveUp(Endpoint endpoint) {
    peers.values().stream()
        .flatMap(peer -> peer.links().stream())
        .filter(link -> endpoint.equals(link.endpoint()))
        .findFirst()
        .ifPresent(this::failed);
  }
}
