package hearth.media.fake;

import hearth.media.BadOffer;
import hearth.media.Feed;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MediaPeer;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Quality;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One member's end in memory: one link, or none while it is away, whose state a test may change.
 * Guarded by its space.
 */
public final class FakePeer implements MediaPeer {
  private final FakeSpace space;
  private final MemberId member;
  private final PeerSpec spec;
  private final List<Source> publishes;
  private final List<SlotId> places;
  private final Map<SlotId, Quality> preferred = new HashMap<>();
  private Map<SlotId, SlotContent> slots = Map.of();
  private @Nullable LinkId link;
  private @Nullable LinkState state;

  FakePeer(FakeSpace space, MemberId member, PeerSpec spec, @Nullable LinkId link) {
    this.space = space;
    this.member = member;
    this.spec = spec;
    this.publishes = spec.publishes().stream().sorted().toList();
    this.places = IntStream.range(0, spec.slots()).mapToObj(SlotId::new).toList();
    this.link = link;
  }

  @Override
  public List<LinkSpec> links() {
    synchronized (space) {
      boolean needed = !publishes.isEmpty() || !places.isEmpty();
      return needed && link != null && state != LinkState.CLOSED
          ? List.of(new LinkSpec(link, publishes, places))
          : List.of();
    }
  }

  @Override
  public CompletionStage<String> offer(LinkId id, String sdpOffer) {
    synchronized (space) {
      if (!id.equals(link) || state == LinkState.CLOSED) {
        return CompletableFuture.failedFuture(new BadOffer("no such link"));
      }
      try {
        String answer = FakeAnswer.to(sdpOffer, new LinkSpec(id, publishes, places));
        connect();
        return space.inTime(answer);
      } catch (BadOffer bad) {
        return CompletableFuture.failedFuture(bad);
      }
    }
  }

  @Override
  public void candidate(LinkId id, IceCandidate candidate) {
    synchronized (space) {
      if (!id.equals(link) || state == LinkState.CLOSED) {
        space.drop("unknown-link");
      } else if (!candidate.candidate().isEmpty()
          && !candidate.candidate().startsWith("candidate:")) {
        space.drop("bad-candidate");
      }
    }
  }

  @Override
  public void prefer(SlotId slot, Quality quality) {
    synchronized (space) {
      if (places.contains(slot)) {
        preferred.put(slot, quality);
      }
    }
  }

  @Override
  public boolean needsLevels() {
    return true;
  }

  @Override
  public void level(int dBov) {
    synchronized (space) {
      if (state == LinkState.CONNECTED && spec.publishes().contains(Source.MICROPHONE)) {
        space.level(member, dBov);
      }
    }
  }

  // ---- hooks for tests

  public MemberId member() {
    return member;
  }

  public PeerSpec spec() {
    return spec;
  }

  /** What each slot plays now. */
  public Map<SlotId, SlotContent> slots() {
    synchronized (space) {
      return slots;
    }
  }

  /**
   * The link stops carrying (no consent), until {@link #connect}. Packets in this time are lost
   * both ways.
   */
  public void interrupt() {
    synchronized (space) {
      if (state == LinkState.CONNECTED) {
        become(LinkState.INTERRUPTED);
      }
    }
  }

  /** The link carries, as if the browser had offered well or come back. */
  public void connect() {
    synchronized (space) {
      if (state == null && link != null) {
        become(LinkState.CONNECTING);
      }
      if (state == LinkState.CONNECTING || state == LinkState.INTERRUPTED) {
        become(LinkState.CONNECTED);
      }
    }
  }

  /** Tells how well the link carries, shares lost from 0 to 1. */
  public void carries(double lostDown, double lostUp) {
    space.events().quality(member, lostDown, lostUp);
  }

  /** A packet arrives on this very link, even after another peer has taken its place. */
  public void send(Source source, String packet) {
    synchronized (space) {
      publish(source, packet);
    }
  }

  // ---- for the space, under its lock

  void play(Map<SlotId, SlotContent> next) {
    slots = next;
  }

  void cut() {
    slots = Map.of();
    if (state != LinkState.CLOSED) {
      become(LinkState.CLOSED);
    }
  }

  /** What carried the link is gone; the slots wait for another. */
  void lose() {
    become(LinkState.CLOSED);
    link = null;
    state = null;
  }

  void regain(LinkId next) {
    link = next;
    state = null;
  }

  void publish(Source source, String packet) {
    if (state != LinkState.CONNECTED) {
      space.drop("no-link");
    } else if (!spec.publishes().contains(source)) {
      space.drop("unknown-source");
    } else {
      space.forward(this, source, packet);
    }
  }

  /**
   * Takes the packet if the feeds grant it and a slot plays its sender; tells whether it was
   * granted.
   */
  boolean receive(Inboxes inboxes, List<Feed> feeds, MemberId from, Source source, String packet) {
    for (Map.Entry<SlotId, SlotContent> slot : slots.entrySet()) {
      for (Feed feed : slot.getValue().from().equals(from) ? feeds : List.<Feed>of()) {
        if (feed.from().equals(from) && feed.source() == source) {
          if (link != null && state == LinkState.CONNECTED) {
            Quality quality =
                lower(feed.max(), preferred.getOrDefault(slot.getKey(), Quality.HIGH));
            inboxes.add(member, new Delivery(link, slot.getKey(), from, source, quality, packet));
          } else {
            space.drop("no-link");
          }
          return true;
        }
      }
    }
    return false;
  }

  private static Quality lower(Quality a, Quality b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private void become(LinkState next) {
    state = next;
    if (link != null) {
      space.events().state(member, link, next);
    }
  }
}
