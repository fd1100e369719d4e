package hearth.media.fake;

import hearth.media.Feed;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.MediaCounters;
import hearth.media.MediaEvents;
import hearth.media.MediaPeer;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Picture;
import hearth.media.Pictures;
import hearth.media.RoutingPlan;
import hearth.media.SlotAssignment;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.SpaceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One session's media in memory, with the hooks that tests pull. All state is guarded by this
 * object.
 */
public final class FakeSpace implements MediaSpace {
  private final SpaceId id;
  private final MediaEvents events;
  private final Consumer<FakeSpace> onClose;
  private final Consumer<String> drop;
  private final Map<MemberId, FakePeer> peers = new LinkedHashMap<>();
  private final Inboxes inboxes = new Inboxes();
  private final HeldRoutes held = new HeldRoutes();
  private final Speaking speaking;
  private RoutingPlan standing = RoutingPlan.NOTHING;
  private Map<MemberId, Picture> pictures = Map.of();
  private @Nullable Throwable nextRouteFails;
  private int linksMade;
  private CompletableFuture<@Nullable Void> answers = CompletableFuture.completedFuture(null);
  private boolean linksAway;
  private boolean closed;

  FakeSpace(SpaceId id, MediaEvents events, Consumer<FakeSpace> onClose, Consumer<String> drop) {
    this.id = id;
    this.events = events;
    this.onClose = onClose;
    this.drop = drop;
    this.speaking = new Speaking(events);
  }

  @Override
  public synchronized MediaPeer join(MemberId member, PeerSpec spec) {
    if (closed) {
      throw new IllegalStateException("space " + id + " is closed");
    }
    FakePeer peer = new FakePeer(this, member, spec, linksAway ? null : freshLink());
    FakePeer earlier = peers.put(member, peer);
    if (earlier != null) {
      earlier.cut();
      speaking.silent(member);
    }
    settle(Set.of(member));
    return peer;
  }

  private LinkId freshLink() {
    return new LinkId("link-" + ++linksMade);
  }

  @Override
  public synchronized void leave(MemberId member) {
    FakePeer peer = peers.remove(member);
    if (peer != null) {
      peer.cut();
      settle(Set.of());
    }
  }

  @Override
  public CompletionStage<Void> route(RoutingPlan plan) {
    synchronized (this) {
      if (nextRouteFails != null) {
        Throwable why = nextRouteFails;
        nextRouteFails = null;
        return CompletableFuture.failedFuture(why);
      }
      if (held.holding()) {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        held.add(new HeldRoutes.Held(plan, done));
        return confirmed(done);
      }
      apply(plan);
    }
    return confirmed(CompletableFuture.completedFuture(null));
  }

  @Override
  public void close() {
    List<HeldRoutes.Held> waiting;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      peers.values().forEach(FakePeer::cut);
      peers.clear();
      waiting = held.release();
    }
    // Nothing is forwarded any more, so every withdrawal that waited has come true.
    waiting.forEach(each -> each.done().complete(null));
    onClose.accept(this);
  }

  // ---- hooks for tests

  /** From now on plans wait: neither made so nor confirmed until {@link #releaseRoutes}. */
  public synchronized void holdRoutes() {
    held.hold();
  }

  /** Makes the held plans so, in order, and confirms them. */
  public void releaseRoutes() {
    List<HeldRoutes.Held> waiting;
    synchronized (this) {
      waiting = held.release();
      waiting.forEach(each -> apply(each.plan()));
    }
    waiting.forEach(each -> each.done().complete(null));
  }

  /** How many plans wait. */
  public synchronized int heldRoutes() {
    return held.size();
  }

  /** The next plan is not made so, and its confirmation fails with this. */
  public synchronized void failNextRoute(Throwable why) {
    nextRouteFails = why;
  }

  /**
   * What carries all links is gone, as when a media server dies: nobody has any, nor gets one by
   * joining, until {@link #regainLinks}. Plans and slots stand.
   */
  public synchronized void loseLinks() {
    linksAway = true;
    for (FakePeer peer : peers.values()) {
      peer.lose();
      speaking.silent(peer.member());
      events.links(peer.member(), List.of());
    }
  }

  /** It is back: everybody has a new link, to be opened by their browser. */
  public synchronized void regainLinks() {
    linksAway = false;
    for (FakePeer peer : peers.values()) {
      peer.regain(freshLink());
      events.links(peer.member(), peer.links());
    }
  }

  /** Tells links that this member need not have, as when word of an earlier peer comes late. */
  public void tellLinks(MemberId member, List<LinkSpec> links) {
    events.links(member, links);
  }

  /** From now on offers are taken but not answered, until {@link #releaseAnswers}. */
  public synchronized void holdAnswers() {
    answers = new CompletableFuture<>();
  }

  public void releaseAnswers() {
    CompletableFuture<@Nullable Void> held;
    synchronized (this) {
      held = answers;
    }
    held.complete(null);
  }

  /** The plan that governs now. */
  public synchronized RoutingPlan standing() {
    return standing;
  }

  /** The members who have a peer, in the order of joining. */
  public synchronized List<MemberId> members() {
    return List.copyOf(peers.keySet());
  }

  /** The standing peer of this member. */
  public synchronized FakePeer peer(MemberId member) {
    FakePeer peer = peers.get(member);
    if (peer == null) {
      throw new IllegalStateException(member + " has no peer");
    }
    return peer;
  }

  /** Lets this member's browser open its links, as if it had offered well. */
  public synchronized FakePeer connect(MemberId member) {
    FakePeer peer = peer(member);
    peer.connect();
    return peer;
  }

  /**
   * A packet arrives from this member's browser; whoever is granted it has it when this returns.
   */
  public synchronized void publish(MemberId member, Source source, String packet) {
    FakePeer from = peers.get(member);
    if (from == null) {
      drop.accept("unknown-member");
    } else {
      from.publish(source, packet);
    }
  }

  /**
   * What reached this member so far, in order; the last {@value Inboxes#MOST} packets. It outlives
   * their peer.
   */
  public synchronized List<Delivery> received(MemberId member) {
    return inboxes.of(member);
  }

  /** Forgets what was received, so that the next look shows only what came after. */
  public synchronized void forgetReceived() {
    inboxes.clear();
  }

  // ---- for the peers, under this object's lock

  SpaceId id() {
    return id;
  }

  MediaEvents events() {
    return events;
  }

  CompletionStage<String> inTime(String answer) {
    return answers.thenApply(_ -> answer);
  }

  void drop(String reason) {
    drop.accept(reason);
  }

  synchronized List<MediaCounters.SlotCount> counts() {
    return inboxes.counts(id);
  }

  void forward(FakePeer from, Source source, String packet) {
    boolean granted = false;
    for (FakePeer to : peers.values()) {
      granted |= to.receive(inboxes, feeds(to), from.member(), source, packet);
    }
    if (!granted) {
      drop.accept("not-granted");
    }
  }

  /** A microphone is so loud; whom nobody may hear is silent. */
  void level(MemberId member, int dBov) {
    if (isHeard(member)) {
      speaking.level(member, dBov);
    }
  }

  private boolean isHeard(MemberId member) {
    return peers.values().stream()
        .flatMap(peer -> feeds(peer).stream())
        .anyMatch(feed -> feed.from().equals(member) && feed.source() == Source.MICROPHONE);
  }

  private void apply(RoutingPlan plan) {
    if (!closed && plan.version() > standing.version()) {
      standing = plan;
      settle(Set.of());
    }
  }

  /**
   * Works out every receiver's slots and every camera's picture anew, and tells those for whom they
   * changed, and the newcomers in any case.
   */
  private void settle(Set<MemberId> newcomers) {
    Map<MemberId, List<Feed>> all = new LinkedHashMap<>();
    for (FakePeer peer : peers.values()) {
      List<Feed> feeds = feeds(peer);
      all.put(peer.member(), feeds);
      Map<SlotId, SlotContent> next = SlotAssignment.next(peer.slots(), peer.spec().slots(), feeds);
      if (!next.equals(peer.slots()) || newcomers.contains(peer.member())) {
        peer.play(next);
        events.slots(peer.member(), standing.version(), next);
      }
    }
    frame(newcomers, all);
    speaking.keep(this::isHeard);
  }

  private void frame(Set<MemberId> newcomers, Map<MemberId, List<Feed>> feeds) {
    List<MemberId> cameras =
        peers.values().stream()
            .filter(peer -> peer.spec().publishes().contains(Source.CAMERA))
            .map(FakePeer::member)
            .toList();
    Map<MemberId, Picture> next = Pictures.of(cameras, feeds, to -> peer(to).spec().slots());
    Map<MemberId, Picture> news = Pictures.news(pictures, next, newcomers);
    pictures = next;
    news.forEach(events::picture);
  }

  /**
   * What the plan grants this receiver and someone present may publish. Nobody receives themself.
   */
  private List<Feed> feeds(FakePeer to) {
    List<Feed> feeds = new ArrayList<>();
    for (Feed feed : standing.to(to.member())) {
      FakePeer from = peers.get(feed.from());
      if (from != null && from != to && from.spec().publishes().contains(feed.source())) {
        feeds.add(feed);
      }
    }
    return feeds;
  }

  private static CompletionStage<Void> confirmed(CompletableFuture<@Nullable Void> done) {
    return done.thenRun(() -> {});
  }
}
