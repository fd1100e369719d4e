package hearth.room;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.Picture;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.SpaceId;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.Hearing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads the media plane by what the rules say of hearing: first what is withdrawn, and only after
 * the room has announced it what is granted. All methods on the room's thread; nothing here waits.
 */
final class MediaDirector {
  private static final Logger LOG = LoggerFactory.getLogger(MediaDirector.class);

  private final SessionId session;
  private final MediaPlane plane;
  private final Consumer<Runnable> post;
  private final Timer timer;
  private final Members members;
  private final Peers peers;
  private @Nullable PlaneEvents events;
  private @Nullable Routes routes;
  private Granted granted = Granted.NOTHING;
  private Set<SeatId> soundOnly = Set.of();
  private Consumer<Map<SeatId, Integer>> onVoices = _ -> {};
  private Map<MemberId, Integer> voices = Map.of();

  /** The last attempt to open failed: said once, not every second. */
  private boolean refused;

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
    Routes.attempt(() -> plane.open(new SpaceId(session.value()), mine))
        .whenComplete((opened, failed) -> post.accept(() -> opened(mine, opened, failed)));
  }

  private void opened(PlaneEvents mine, @Nullable MediaSpace opened, @Nullable Throwable failed) {
    if (mine != events) {
      if (opened != null) {
        opened.close();
      }
    } else if (opened == null) {
      if (!refused) {
        LOG.error("the media of session {} did not open; asked for until they do", session, failed);
      }
      refused = true;
      timer.after(Routes.AGAIN, () -> post.accept(() -> reopen(mine)));
    } else {
      refused = false;
      routes = new Routes(session, opened, peers, post, timer, this::settle);
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
    var closing = routes;
    events = null;
    routes = null;
    granted = Granted.NOTHING;
    voices = Map.of();
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
    if (routes == null) {
      return CompletableFuture.completedFuture(null);
    }
    peers.keepOnly(next.publishing().keySet(), routes.space());
    return routes.withdraw(Routing.of(next, members));
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
    if (routes == null) {
      return;
    }
    for (var may : granted.publishing().entrySet()) {
      var window = granted.windows().of(may.getKey());
      if (window != null && !routes.bars(may.getKey())) {
        peers.link(window, may.getValue(), routes.space(), routes.standing());
      }
    }
    routes.grant(granted.routing().withoutPictures(soundOnly, members));
    tellVoices(routes);
  }

  /** The link failed, says its browser: a new one, as soon as may be, after it is answered. */
  boolean relink(SeatId seat, Runnable answered) {
    if (routes == null || !granted.publishing().containsKey(seat)) {
      return false;
    }
    answered.run();
    peers.forget(seat);
    settle();
    return true;
  }

  /** Nobody has heard of this person's browser for long: their links need not be kept. */
  void release(SeatId seat) {
    if (routes != null) {
      peers.cut(seat, routes.space());
    }
  }

  void onLinks(PlaneEvents from, MemberId member) {
    with(from, member, (peer, standing) -> peer.relisted(standing, members));
  }

  void onPicture(PlaneEvents from, MemberId member, Picture picture) {
    with(from, member, (peer, _) -> peer.picture(picture));
  }

  void onCandidate(PlaneEvents from, MemberId member, LinkId link, IceCandidate candidate) {
    with(from, member, (peer, _) -> peer.candidate(link, candidate));
  }

  void onSlots(PlaneEvents from, MemberId member, long plan, Map<SlotId, SlotContent> slots) {
    with(from, member, (peer, standing) -> peer.slots(plan, slots, standing, members));
  }

  /** Whoever wants to know who speaks. */
  void onVoices(Consumer<Map<SeatId, Integer>> then) {
    onVoices = then;
  }

  /** These bear no pictures: they are sent none, whatever is granted. */
  void soundOnly(Set<SeatId> seats) {
    soundOnly = Set.copyOf(seats);
    settle();
  }

  void onSpeaking(PlaneEvents from, Map<MemberId, Integer> levels) {
    var now = routes;
    if (from == events && now != null) {
      voices = levels;
      onVoices.accept(bySeat(levels));
      tellVoices(now);
    }
  }

  /** Also when nobody is louder or quieter than before: who hears whom may be another. */
  private void tellVoices(Routes now) {
    peers.all().forEach(peer -> peer.levels(voices, now.standing(), members));
  }

  private Map<SeatId, Integer> bySeat(Map<MemberId, Integer> levels) {
    Map<SeatId, Integer> all = new HashMap<>();
    levels.forEach(
        (member, dBov) -> {
          var seat = members.seat(member);
          if (seat != null) {
            all.put(seat, dBov);
          }
        });
    return all;
  }

  private void with(PlaneEvents from, MemberId member, BiConsumer<Peer, Routing> then) {
    var seat = members.seat(member);
    var peer = seat == null || from != events ? null : peers.of(seat);
    if (peer != null && routes != null) {
      then.accept(peer, routes.standing());
    }
  }
}
