package hearth.media.sfu.forward;

import hearth.media.BadOffer;
import hearth.media.LinkId;
import hearth.media.LinkState;
import hearth.media.sfu.ice.BindingRequest;
import hearth.media.sfu.ice.IceAgent;
import hearth.media.sfu.ice.IceCredentials;
import hearth.media.sfu.net.Path;
import hearth.media.sfu.rtp.RtpPacket;
import hearth.media.sfu.sdp.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * One browser's connection: ICE finds the path, DTLS the keys, SRTP carries. It knows nothing of
 * who is on it or of what the packets mean. Loop's thread only.
 */
final class Link implements IceAgent.PathListener {
  private final LinkId id;
  private final Grounds grounds;
  private final LinkEar ear;
  private final Consent consent = new Consent();
  private @Nullable IceAgent ice;
  private @Nullable IceAgent earlierIce;
  private @Nullable Keying keying;
  private @Nullable Path path;
  private @Nullable LinkState state;

  Link(LinkId id, Grounds grounds, LinkEar ear) {
    this.id = id;
    this.grounds = grounds;
    this.ear = ear;
  }

  LinkId id() {
    return id;
  }

  /**
   * Takes the transport part of an offer. A new ufrag on a link that stands is an ICE restart: DTLS
   * and media go on, and the old path serves until the new one is checked.
   *
   * @return our credentials for the answer
   */
  IceCredentials accept(String theirUfrag, Fingerprint fingerprint) {
    if (state == LinkState.CLOSED) {
      throw new BadOffer("the link is closed");
    }
    if (keying == null || keying.givesWayTo(fingerprint)) {
      if (keying != null) {
        keying.close();
      }
      keying = new Keying(id, grounds, fingerprint, this::sendHandshake, this::keyed, this::close);
      become(LinkState.CONNECTING);
    } else if (!keying.expects(fingerprint)) {
      throw new BadOffer("the certificate of a link cannot change");
    }
    if (ice == null || !ice.theirUfrag().equals(theirUfrag)) {
      retire(earlierIce);
      earlierIce = ice;
      ice = new IceAgent(IceCredentials.fresh(grounds.random()), theirUfrag, this);
      grounds.links().add(new Links.Door(ice, this));
    }
    return ice.ours();
  }

  /** A connectivity check for one of our ufrags. */
  void checked(IceAgent agent, BindingRequest request, byte[] message, Path from) {
    long now = System.nanoTime();
    switch (agent.hear(request, message, from, now)) {
      case NOT_AUTHENTIC -> grounds.counters().drop(Drop.NOT_AUTHENTIC);
      case FLOODED -> grounds.counters().drop(Drop.FLOODED);
      case REFUSED -> transmit(from, agent.reply());
      case ANSWERED -> consented(agent, from, now);
      case SELECTED -> {
        path = from;
        consented(agent, from, now);
      }
    }
  }

  private void consented(IceAgent agent, Path from, long now) {
    transmit(from, agent.reply());
    consent.given(now);
    if (agent == ice && earlierIce != null) {
      retire(earlierIce);
      earlierIce = null;
    }
    if (state == LinkState.INTERRUPTED) {
      become(LinkState.CONNECTED);
    }
  }

  /** A datagram of DTLS from a path of ours. */
  void handshake(byte[] buffer, int length) {
    if (keying != null) {
      keying.hear(buffer, length);
    }
  }

  /** A datagram of SRTP or SRTCP from a path of ours. */
  void media(byte[] buffer, int length) {
    Seals seals = keying == null ? null : keying.seals();
    if (seals == null) {
      grounds.counters().drop(Drop.NO_KEYS);
      return;
    }
    boolean rtcp = RtpPacket.isRtcp(buffer, 0, length);
    int opened = rtcp ? seals.openRtcp(buffer, length) : seals.openRtp(buffer, length);
    if (opened < 0) {
      grounds.counters().drop(Seals.reason(opened));
      return;
    }
    long now = System.nanoTime();
    if (rtcp) {
      ear.rtcp(buffer, opened, now);
    } else {
      ear.rtp(buffer, opened, now);
    }
  }

  /** Whether packets that are sent now have a chance to arrive. */
  boolean carries(long nowNanos) {
    return path != null
        && state != LinkState.CLOSED
        && keying != null
        && keying.seals() != null
        && consent.stands(nowNanos);
  }

  /** Protects an RTP packet in place and sends it; needs {@link Seals#OVERHEAD} spare bytes. */
  boolean sendRtp(byte[] buffer, int length) {
    Seals seals = keying == null ? null : keying.seals();
    return seals != null && sendSealed(buffer, seals.protect(buffer, length));
  }

  /** Protects a compound RTCP packet in place and sends it. */
  boolean sendRtcp(byte[] buffer, int length) {
    Seals seals = keying == null ? null : keying.seals();
    return seals != null && sendSealed(buffer, seals.protectRtcp(buffer, length));
  }

  private boolean sendSealed(byte[] buffer, int length) {
    if (length < 0) {
      grounds.counters().drop(Drop.NOT_PROTECTED);
      return false;
    }
    if (path == null || !grounds.loop().send(path, buffer, 0, length)) {
      grounds.counters().drop(Drop.NOT_SENT);
      return false;
    }
    return true;
  }

  private void transmit(Path to, byte[] datagram) {
    if (!grounds.loop().send(to, datagram, 0, datagram.length)) {
      grounds.counters().drop(Drop.NOT_SENT);
    }
  }

  private void sendHandshake(byte[] datagram) {
    if (path != null) {
      transmit(path, datagram);
    }
  }

  private void keyed() {
    become(LinkState.CONNECTED);
  }

  /** Looks whether the browser still wants our packets. */
  void tick(long nowNanos) {
    if (state == LinkState.CONNECTED && consent.silent(nowNanos)) {
      become(LinkState.INTERRUPTED);
    }
  }

  private void become(LinkState next) {
    if (state != next && state != LinkState.CLOSED) {
      state = next;
      ear.state(next);
    }
  }

  /** Ends the link, and tells the browser by DTLS; the path is kept for that last word. */
  void close() {
    if (state == LinkState.CLOSED) {
      return;
    }
    retire(ice);
    retire(earlierIce);
    if (keying != null) {
      keying.close();
    }
    become(LinkState.CLOSED);
  }

  private void retire(@Nullable IceAgent agent) {
    if (agent != null) {
      grounds.links().remove(agent);
      agent.close();
    }
  }

  @Override
  public void opened(Path opened) {
    grounds.links().opened(opened, this);
  }

  @Override
  public void forgotten(Path forgotten) {
    // A path of both ICE sessions stays with the one that goes on.
    IceAgent current = ice;
    if (current == null || !current.knows(forgotten)) {
      grounds.links().forgotten(forgotten, this);
    }
  }
}
