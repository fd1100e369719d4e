package hearth.media.sfu.forward;

import hearth.media.Feed;
import hearth.media.MediaEvents;
import hearth.media.MemberId;
import hearth.media.Picture;
import hearth.media.Pictures;
import hearth.media.RoutingPlan;
import hearth.media.SlotAssignment;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.SpaceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One session's media: its peers and the plan that says who receives whom. Loop's thread only. */
final class Space {
  /** Speaking is told at most this often. */
  private static final long SPEAKING_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final SpaceId id;
  private final Grounds grounds;
  private final Room room;
  private final Map<MemberId, Peer> peers = new LinkedHashMap<>();
  private final Speaking speaking = new Speaking();
  private RoutingPlan standing = RoutingPlan.NOTHING;
  private Map<MemberId, Picture> pictures = Map.of();
  private boolean closed;

  Space(SpaceId id, Grounds grounds, MediaEvents events) {
    this.id = id;
    this.grounds = grounds;
    this.room = new Room(events, grounds.counters());
  }

  void open() {
    listen();
  }

  SpaceId id() {
    return id;
  }

  Grounds grounds() {
    return grounds;
  }

  Room room() {
    return room;
  }

  void join(Peer peer) {
    if (closed) {
      peer.close();
      return;
    }
    Peer earlier = peers.put(peer.member(), peer);
    if (earlier != null) {
      earlier.close();
    }
    peer.begin();
    settle(Set.of(peer.member()));
  }

  void leave(MemberId member) {
    Peer peer = peers.remove(member);
    if (peer != null) {
      peer.close();
      settle(Set.of());
    }
  }

  /** Makes the plan so; when this returns, nothing that it withdraws will be sent. */
  void route(RoutingPlan plan) {
    if (!closed && plan.version() > standing.version()) {
      standing = plan;
      settle(Set.of());
    }
  }

  void close() {
    closed = true;
    peers.values().forEach(Peer::close);
    peers.clear();
    grounds.counters().forget(id);
  }

  @Nullable Peer peer(MemberId member) {
    return peers.get(member);
  }

  Collection<Peer> peers() {
    return peers.values();
  }

  /**
   * Works out all slots and pictures anew: first everybody's streams, then the word to those for
   * whom something changed, and to newcomers in any case.
   */
  private void settle(Set<MemberId> newcomers) {
    List<Peer> toTell = new ArrayList<>();
    Map<MemberId, List<Feed>> all = new LinkedHashMap<>();
    for (Peer peer : peers.values()) {
      List<Feed> feeds = feeds(peer);
      all.put(peer.member(), feeds);
      Map<SlotId, SlotContent> next =
          SlotAssignment.next(peer.playing(), peer.spec().slots(), feeds);
      if (!next.equals(peer.playing()) || newcomers.contains(peer.member())) {
        toTell.add(peer);
      }
      peer.play(next);
    }
    for (Peer peer : toTell) {
      room.slots(peer.member(), standing.version(), peer.playing());
    }
    frame(newcomers, all);
  }

  /** A receiver is sent every face for which there is a slot. */
  private void frame(Set<MemberId> newcomers, Map<MemberId, List<Feed>> feeds) {
    List<MemberId> cameras =
        peers.values().stream()
            .filter(peer -> peer.spec().publishes().contains(Source.CAMERA))
            .map(Peer::member)
            .toList();
    Map<MemberId, Picture> next = Pictures.of(cameras, feeds, this::slotsOf);
    Map<MemberId, Picture> news = Pictures.news(pictures, next, newcomers);
    pictures = next;
    news.forEach(room::picture);
  }

  private int slotsOf(MemberId receiver) {
    Peer peer = peers.get(receiver);
    return peer == null ? 0 : peer.spec().slots();
  }

  /** What the plan grants this receiver and someone present may publish; never themself. */
  private List<Feed> feeds(Peer to) {
    List<Feed> feeds = new ArrayList<>();
    for (Feed feed : standing.to(to.member())) {
      Peer from = peers.get(feed.from());
      if (from != null && from != to && from.spec().publishes().contains(feed.source())) {
        feeds.add(feed);
      }
    }
    return feeds;
  }

  private void listen() {
    if (!closed) {
      Map<MemberId, Integer> changed = speaking.listen(peers.values(), System.nanoTime());
      if (changed != null) {
        room.speaking(changed);
      }
      grounds.loop().after(SPEAKING_NANOS, this::listen);
    }
  }
}
