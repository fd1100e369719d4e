package hearth.room;

import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Source;
import hearth.practice.SeatId;
import hearth.room.Routing.Pair;
import hearth.room.Windows.Seated;
import hearth.session.Hearing;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everyone's end of the media plane. The room's thread owns it. */
final class Peers {
  private static final Logger LOG = LoggerFactory.getLogger(Peers.class);

  private final Members members;
  private final IntSupplier places;
  private final LongSupplier fences;
  private final IceServers iceServers;
  private final Map<SeatId, Peer> bySeat = new LinkedHashMap<>();

  /**
   * Nobody yet.
   *
   * @param places how many seats the group has
   * @param fences a number above every one before, in this life of the server and its earlier ones
   */
  Peers(Members members, IntSupplier places, LongSupplier fences, IceServers iceServers) {
    this.members = members;
    this.places = places;
    this.fences = fences;
    this.iceServers = iceServers;
  }

  Members members() {
    return members;
  }

  @Nullable Peer of(SeatId seat) {
    return bySeat.get(seat);
  }

  Collection<Peer> all() {
    return bySeat.values();
  }

  /** The page that has the links keeps them; another page, or another purpose, begins anew. */
  void link(Seated window, Hearing.Publishing may, MediaSpace space, Routing standing) {
    var peer = bySeat.get(window.seat());
    if (peer == null || !peer.serves(window.client(), may)) {
      peer = join(window, may, space);
    }
    if (peer != null && !window.viewer().equals(peer.told())) {
      peer.tell(window.viewer(), standing, members);
    }
  }

  private @Nullable Peer join(Seated window, Hearing.Publishing may, MediaSpace space) {
    var member = members.of(window.seat());
    var publishes = EnumSet.noneOf(Source.class);
    if (may.microphone()) {
      publishes.add(Source.MICROPHONE);
    }
    if (may.camera()) {
      publishes.add(Source.CAMERA);
    }
    int slots = Math.clamp(places.getAsInt() - 1, 0, PeerSpec.MAX_SLOTS);
    try {
      var media = space.join(member, new PeerSpec(publishes, slots));
      var seat = window.seat();
      var peer =
          new Peer(
              seat,
              member,
              window.client(),
              may,
              fences.getAsLong(),
              media,
              () -> iceServers.forSeat(seat));
      bySeat.put(seat, peer);
      return peer;
    } catch (RuntimeException e) {
      LOG.error("the media plane did not let {} join", member, e);
      bySeat.remove(window.seat());
      return null;
    }
  }

  /** The next link begins anew. */
  void forget(SeatId seat) {
    bySeat.remove(seat);
  }

  void clear() {
    bySeat.clear();
  }

  void cut(SeatId seat, MediaSpace space) {
    if (bySeat.remove(seat) != null) {
      space.leave(members.of(seat));
    }
  }

  /** Cuts everyone who is not among these. */
  void keepOnly(Set<SeatId> seats, MediaSpace space) {
    List.copyOf(bySeat.keySet()).stream()
        .filter(seat -> !seats.contains(seat))
        .forEach(seat -> cut(seat, space));
  }

  /** Cuts one end of every pair: the senders or the receivers, whichever are fewer people. */
  Set<SeatId> cut(Set<Pair> pairs, MediaSpace space) {
    var senders = linked(pairs, Pair::from);
    var receivers = linked(pairs, Pair::to);
    var fewer = senders.size() <= receivers.size() ? senders : receivers;
    fewer.forEach(seat -> cut(seat, space));
    return fewer;
  }

  private Set<SeatId> linked(Set<Pair> pairs, Function<Pair, MemberId> end) {
    Set<SeatId> seats = new LinkedHashSet<>();
    for (var pair : pairs) {
      var seat = members.seat(end.apply(pair));
      if (seat != null && bySeat.containsKey(seat)) {
        seats.add(seat);
      }
    }
    return seats;
  }
}
