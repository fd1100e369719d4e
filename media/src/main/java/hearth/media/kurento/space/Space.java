package hearth.media.kurento.space;

import hearth.media.Feed;
import hearth.media.LinkSpec;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.RoutingPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** One session's members, its plan, and the wires that follow from both. In its mailbox. */
final class Space {
  /** A room takes 16; a session has no more rooms than people. */
  static final int MOST_MEMBERS = 64;

  private final Ground ground;
  private final Map<MemberId, Peer> peers = new LinkedHashMap<>();
  private final Grants grants = new Grants();
  private final Links links;
  private final Voices voices;
  private final Portraits portraits;
  private RoutingPlan standing = RoutingPlan.NOTHING;

  Space(Ground ground, LinkNames names) {
    this.ground = ground;
    this.links = new Links(ground, names, peers, () -> settle(Set.of()));
    this.voices = new Voices(ground, peers.values());
    this.portraits = new Portraits(ground);
  }

  /** Any thread: what a new member is made of. */
  Peer peer(MemberId member, PeerSpec spec, List<LinkSpec> offered) {
    return new Peer(
        member,
        spec,
        new Faces(ground.terms().videoSlots()),
        offered,
        link -> links.link(member, link));
  }

  Links links() {
    return links;
  }

  Grants grants() {
    return grants;
  }

  Collection<Peer> peers() {
    return peers.values();
  }

  void join(Peer peer) {
    if (peers.size() >= MOST_MEMBERS && !peers.containsKey(peer.member())) {
      ground.tally().warn("full-space");
      links.refuse(peer);
      return;
    }
    Peer earlier = peers.put(peer.member(), peer);
    if (earlier != null) {
      earlier.offer(List.of());
      voices.silent(peer.member());
    }
    portraits.newcomer(peer.member());
    links.welcome(peer);
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
    return links.rewiring().withdrawn();
  }

  void close() {
    links.close();
    peers.clear();
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
    links.rewiring().want(Layout.of(peers));
    toTell.forEach(
        peer -> ground.events().slots(peer.member(), standing.version(), peer.playing()));
    portraits.show(peers.values(), granted, this::faces);
  }

  private int faces(MemberId receiver) {
    Peer peer = peers.get(receiver);
    int slots = peer == null ? 0 : peer.spec().slots();
    return Math.min(slots, ground.terms().videoSlots());
  }
}
