package hearth.room;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.RoutingPlan;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.SpaceId;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.room.Routing.Pair;
import hearth.session.Hearing;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads the media plane by what the rules say of hearing: first what is withdrawn, and only after
 * the room has announced it what is granted. All methods on the room's thread; nothing here waits.
 */
final class MediaDirector {
  private static final Logger LOG = LoggerFactory.getLogger(MediaDirector.class);

  /** How long the plane has to confirm a withdrawal; then links are cut. */
  static final Duration CONFIRM = Duration.ofSeconds(1);

  /** How long before a plane that failed is asked again. */
  static final Duration AGAIN = Duration.ofSeconds(1);

  private final SessionId session;
  private final MediaPlane plane;
  private final Consumer<Runnable> post;
  private final Timer timer;
  private final Members members;
  private final Peers peers;
  private final Map<SeatId, Long> barred = new HashMap<>();
  private @Nullable MediaSpace space;
  private @Nullable PlaneEvents events;
  private Routing standing = Routing.NOTHING;
  private Granted granted = Granted.NOTHING;
  private long version;

  MediaDirector(
      SessionId session, MediaPlane plane, Peers peers, Consumer<Runnable> post, Timer timer) {
    this.session = session;
    this.plane = plane;
    this.peers = peers;
    this.members = peers.members();
    this.post = post;
    this.timer = timer;
  }

  /** Opens the session's media; again and again until the plane does. */
  void open() {
    if (events != null) {
      return;
    }
    var mine = new PlaneEvents(this, post);
    events = mine;
    attempt(() -> plane.open(new SpaceId(session.value()), mine))
        .whenComplete((opened, failed) -> post.accept(() -> opened(mine, opened, failed)));
  }

  private void opened(PlaneEvents mine, @Nullable MediaSpace opened, @Nullable Throwable failed) {
    if (mine != events) {
      if (opened != null) {
        opened.close();
      }
    } else if (opened == null) {
      LOG.error("the media of session {} did not open", session, failed);
      later(AGAIN, () -> reopen(mine));
    } else {
      space = opened;
      standing = Routing.NOTHING;
      settle();
    }
  }

  private void reopen(PlaneEvents mine) {
    if (mine == events) {
      events = null;
      open();
    }
  }

  void close() {
    var closing = space;
    events = null;
    space = null;
    standing = Routing.NOTHING;
    granted = Granted.NOTHING;
    barred.clear();
    peers.clear();
    if (closing != null) {
      closing.close();
    }
  }

  /**
   * Takes away what this hearing no longer grants.
   *
   * @return completes on the room's thread once none of it is forwarded any more: because the plane
   *     says so, or because the links it went over have been cut
   */
  CompletableFuture<@Nullable Void> withdraw(Hearing next) {
    granted = granted.only(next, members);
    if (space == null) {
      return CompletableFuture.completedFuture(null);
    }
    peers.keepOnly(next.publishing().keySet(), space);
    var kept = standing.only(Routing.of(next, members));
    if (kept.equals(standing)) {
      return CompletableFuture.completedFuture(null);
    }
    var lost = standing.lostIn(kept);
    var done = new CompletableFuture<@Nullable Void>();
    route(space, kept, lost, done);
    if (!done.isDone()) {
      long plan = version;
      later(CONFIRM, () -> overdue(plan, lost, done));
    }
    return done;
  }

  /** Makes so what has been announced, less what is about to be withdrawn. */
  void grant(Hearing announced, Windows windows, List<Hearing> waiting) {
    var next = Granted.of(announced, members, windows);
    for (var hearing : waiting) {
      next = next.only(hearing, members);
    }
    granted = next;
    settle();
  }

  private void settle() {
    if (space == null) {
      return;
    }
    for (var may : granted.publishing().entrySet()) {
      var window = granted.windows().of(may.getKey());
      if (window != null && !barred.containsKey(may.getKey())) {
        peers.link(window, may.getValue(), space, standing);
      }
    }
    if (!granted.routing().equals(standing)) {
      route(space, granted.routing(), Set.of(), new CompletableFuture<>());
    }
  }

  private void route(
      MediaSpace to, Routing next, Set<Pair> lost, CompletableFuture<@Nullable Void> done) {
    standing = next;
    long plan = ++version;
    var stage = attempt(() -> to.route(new RoutingPlan(plan, next.feeds())));
    var future = stage.toCompletableFuture();
    if (future.isDone() && !future.isCompletedExceptionally()) {
      confirmed(plan, done);
      return;
    }
    stage.whenComplete(
        (_, failed) ->
            post.accept(
                () -> {
                  if (!to.equals(space)) {
                    done.complete(null);
                  } else if (failed == null) {
                    confirmed(plan, done);
                  } else {
                    failed(plan, lost, done, failed);
                  }
                }));
  }

  private void confirmed(long plan, CompletableFuture<@Nullable Void> done) {
    boolean freed = barred.values().removeIf(needed -> needed <= plan);
    done.complete(null);
    if (freed) {
      settle();
    }
  }

  private void failed(
      long plan, Set<Pair> lost, CompletableFuture<@Nullable Void> done, Throwable why) {
    LOG.error("session {}: the media plane did not take plan {}", session, plan, why);
    later(
        AGAIN,
        () -> {
          if (space != null && plan == version) {
            route(space, standing, Set.of(), new CompletableFuture<>());
          }
        });
    overdue(plan, lost, done);
  }

  private void overdue(long plan, Set<Pair> lost, CompletableFuture<@Nullable Void> done) {
    if (done.isDone()) {
      return;
    }
    if (space != null && !lost.isEmpty()) {
      var cut = peers.cut(lost, space);
      LOG.warn("session {}: plan {} not confirmed; cut the links of {}", session, plan, cut);
      cut.forEach(seat -> barred.put(seat, plan));
    }
    done.complete(null);
  }

  /** The link failed, says its browser: a new one, as soon as may be, after it is answered. */
  boolean relink(SeatId seat, Runnable answered) {
    if (space == null || !granted.publishing().containsKey(seat)) {
      return false;
    }
    answered.run();
    peers.forget(seat);
    settle();
    return true;
  }

  /** Nobody has heard of this person's browser for long: their links need not be kept. */
  void release(SeatId seat) {
    if (space != null) {
      peers.cut(seat, space);
    }
  }

  void onLinks(PlaneEvents from, MemberId member, List<LinkSpec> links) {
    with(from, member, peer -> peer.links(links));
  }

  void onCandidate(PlaneEvents from, MemberId member, LinkId link, IceCandidate candidate) {
    with(
        from,
        member,
        peer -> {
          var told = peer.told();
          if (told != null && peer.has(link)) {
            told.candidate(peer.fence, link, candidate);
          }
        });
  }

  void onSlots(PlaneEvents from, MemberId member, long plan, Map<SlotId, SlotContent> slots) {
    with(from, member, peer -> peer.slots(plan, slots, standing, members));
  }

  void onSpeaking(PlaneEvents from, Map<MemberId, Integer> levels) {
    if (from == events) {
      peers.all().forEach(peer -> peer.levels(levels, standing, members));
    }
  }

  private void with(PlaneEvents from, MemberId member, Consumer<Peer> then) {
    var seat = members.seat(member);
    var peer = seat == null || from != events ? null : peers.of(seat);
    if (peer != null) {
      then.accept(peer);
    }
  }

  private void later(Duration wait, Runnable then) {
    timer.after(wait, () -> post.accept(then));
  }

  /** A plane that throws instead of failing later is no reason for the room to stop. */
  private static <T> CompletionStage<T> attempt(Supplier<CompletionStage<T>> call) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
