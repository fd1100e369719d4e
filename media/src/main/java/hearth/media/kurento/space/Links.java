package hearth.media.kurento.space;

import hearth.media.LinkSpec;
import hearth.media.MemberId;
import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Pipeline;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The links of all members, and the pipeline they stand on. In the space's mailbox. */
final class Links implements Making {
  private final Ground ground;
  private final LinkNames names;
  private final Map<MemberId, Peer> peers;
  private final Runnable settle;
  private final Rewiring rewiring;
  private final Renewal renewal;
  private @Nullable Pipeline pipeline;

  /**
   * @param peers who is there; kept by the space
   * @param settle works out slots and wires anew
   */
  Links(Ground ground, LinkNames names, Map<MemberId, Peer> peers, Runnable settle) {
    this.ground = ground;
    this.names = names;
    this.peers = peers;
    this.settle = settle;
    this.rewiring = new Rewiring(ground, this::giveUp);
    this.renewal = new Renewal(ground, names, peers::get);
  }

  Rewiring rewiring() {
    return rewiring;
  }

  Link link(MemberId member, LinkSpec spec) {
    return new Link(ground, member, spec, this, rewiring::release);
  }

  /** A member joined, with links or without, before it was known whether there is a server. */
  void welcome(Peer peer) {
    List<LinkSpec> known = peer.offered();
    if (pipeline == null) {
      offer(peer, List.of());
    } else {
      offer(peer, known.isEmpty() ? names.of(peer.spec()) : known);
    }
  }

  /** A member whom there is no room for has no links. */
  void refuse(Peer peer) {
    offer(peer, List.of());
  }

  /** There is a server: everybody gets links, and slots go on as they stand. */
  void begin(Pipeline next) {
    pipeline = next;
    rewiring.in(next);
    peers.values().forEach(peer -> offer(peer, names.of(peer.spec())));
    settle.run();
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
    settle.run();
  }

  /** All ends, and nobody is told of other links. */
  void close() {
    pipeline = null;
    rewiring.stop();
    peers.values().forEach(peer -> peer.offer(List.of()));
    rewiring.in(null);
  }

  private void offer(Peer peer, List<LinkSpec> links) {
    boolean changed = !links.equals(peer.offered());
    peer.offer(links);
    if (changed) {
      ground.events().links(peer.member(), links);
    }
  }

  @Override
  public @Nullable Pipeline pipeline() {
    return pipeline;
  }

  @Override
  public void changed(Link link) {
    if (link.endpoint() != null) {
      renewal.served(link);
    }
    settle.run();
  }

  @Override
  public void discard(Endpoint endpoint) {
    rewiring.release(endpoint);
  }

  @Override
  public void failed(Link link) {
    link.close();
    renewal.failed(link);
    settle.run();
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
