package hearth.media.peer;

import hearth.media.LinkSpec;
import hearth.media.Source;
import hearth.media.sfu.srtp.SrtpProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bouncycastle.tls.DTLSTransport;
import org.jspecify.annotations.Nullable;

/**
 * One RTCPeerConnection without a browser. Order of use: {@link #offer}, {@link #answer}, {@link
 * #connect}, then send. Methods may be called from any thread; {@code connect} blocks.
 */
public final class WebRtcPeer implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Setup setup;
  private volatile Offer offer;
  private final Offer.Sent ssrcs;
  private final Inbox inbox = new Inbox();
  private final DatagramQueue handshake = new DatagramQueue(this::raw);
  private final Checks checks = new Checks(this::probe);
  private final Publisher publisher;
  private final Sealing sealing = new Sealing(this::keys, this::raw);
  private volatile IceSecret ice = IceSecret.fresh();
  private volatile Udp udp;
  private volatile @Nullable Answer answer;
  private final List<InetSocketAddress> candidates = new CopyOnWriteArrayList<>();
  private volatile @Nullable InetSocketAddress remote;
  private volatile @Nullable SrtpPair keys;
  private @Nullable DTLSTransport dtls;

  /**
   * How a browser comes.
   *
   * @param extra sources it offers although the link does not ask for them
   */
  public record Setup(
      LinkSpec link,
      List<Source> extra,
      PeerCertificate certificate,
      List<SrtpProfile> profiles,
      InetAddress local) {
    public static Setup of(LinkSpec link) {
      return new Setup(
          link,
          List.of(),
          PeerCertificate.fresh(),
          List.of(SrtpProfile.AEAD_AES_128_GCM, SrtpProfile.AES_CM_128_HMAC_SHA1_80),
          InetAddress.getLoopbackAddress());
    }

    public Setup publishing(List<Source> more) {
      return new Setup(link, List.copyOf(more), certificate, profiles, local);
    }

    public Setup with(SrtpProfile only) {
      return new Setup(link, extra, certificate, List.of(only), local);
    }
  }

  public WebRtcPeer(Setup setup) {
    this.setup = setup;
    this.offer = Offer.of(setup.link(), setup.extra());
    ThreadLocalRandom random = ThreadLocalRandom.current();
    this.ssrcs = new Offer.Sent(random.nextInt(), random.nextInt(), random.nextInt());
    this.publisher = new Publisher(this::send, this::sendControl, ssrcs, offer);
    this.udp = new Udp(setup.local(), this::receive);
  }

  public String offer() {
    return offer.sdp(ice, setup.certificate().fingerprint(), ssrcs);
  }

  /**
   * An offer that leaves the SSRCs out; the plane must find streams by their mid (RFC 8843, section
   * 9.2).
   */
  public String offerWithoutSsrcs() {
    return offer()
        .lines()
        .filter(line -> !line.startsWith("a=ssrc"))
        .map(line -> line + "\r\n")
        .collect(Collectors.joining());
  }

  /** A further offer on the same connection, with more lines behind those that stand. */
  public String grow(LinkSpec link) {
    offer = Offer.of(link, List.of());
    return offer();
  }

  /** An offer whose fingerprint is not this peer's certificate's. */
  public String offerOfAnother() {
    return offer.sdp(ice, PeerCertificate.fresh().fingerprint(), ssrcs);
  }

  /** A new offer for the same link with fresh ICE secrets (an ICE restart). */
  public String restart() {
    ice = IceSecret.fresh();
    return offer();
  }

  public void answer(String sdp) {
    Answer parsed = Answer.parse(sdp);
    answer = parsed;
    inbox.expect(parsed.inbound(offer));
    if (!parsed.candidates().isEmpty()) {
      remote = Candidates.best(parsed.candidates());
    }
  }

  /** A candidate of the plane that came after its answer; what cannot be checked is ignored. */
  public void candidate(String candidate) {
    InetSocketAddress readable = Candidates.readable(candidate);
    if (readable != null) {
      candidates.add(readable);
    }
  }

  /** Where this peer can be reached, as the browser trickles it. */
  public String localCandidate() {
    return Candidates.host(udp.local());
  }

  /**
   * Checks, and shakes hands unless that is done already; false when the plane does not agree to
   * the checks.
   */
  public boolean connect() {
    Answer agreed = agreed();
    if (!checks.check(ice, agreed.ice(), LIMIT)) {
      return false;
    }
    checks.keepConsent(ice, agreed.ice());
    if (keys == null) {
      try {
        DtlsClient.Done done = shakeHands(agreed);
        dtls = done.transport();
        keys = done.keys();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return true;
  }

  /** Whoever answered active comes to us as the client (RFC 5763, section 5). */
  private DtlsClient.Done shakeHands(Answer agreed) throws IOException {
    PeerCertificate own = setup.certificate();
    return agreed.value("setup").equals("active")
        ? DtlsServer.accept(handshake, own, agreed.fingerprint(), setup.profiles())
        : DtlsClient.connect(handshake, own, agreed.fingerprint(), setup.profiles());
  }

  /**
   * One check there and back; all that was sent before it has been read by the plane when this
   * returns true.
   */
  public boolean fence(Duration limit) {
    return checks.check(ice, agreed().ice(), limit);
  }

  /** Checks once with another password; true if the plane agrees to it. */
  public boolean checkWithWrongPassword(Duration limit) {
    IceSecret right = agreed().ice();
    return checks.check(ice, new IceSecret(right.ufrag(), "x" + right.password()), limit);
  }

  /** All that had arrived is in the inbox when this returns. */
  public void drain() {
    udp.drain();
  }

  /** Goes on from another local address, as a telephone does when it leaves the house. */
  public boolean migrate() {
    Udp old = udp;
    udp = new Udp(setup.local(), this::receive);
    old.close();
    return checks.check(ice, agreed().ice(), LIMIT);
  }

  public Publisher publisher() {
    return publisher;
  }

  public Inbox inbox() {
    return inbox;
  }

  public Offer.Sent ssrcs() {
    return ssrcs;
  }

  public SrtpProfile profile() {
    return keys().profile();
  }

  /** Protects and sends one packet; returns the datagram as it went. */
  public byte[] send(Rtp rtp) {
    return sealing.send(rtp);
  }

  private void sendControl(byte[] rtcp) {
    byte[] _ = sealing.send(rtcp);
  }

  /**
   * The datagram that this sending would send; it is not sent, until it is given to {@link #raw}.
   */
  public byte[] unsent(Supplier<byte[]> sending) {
    // In the order in which a publisher's own sending takes the two locks.
    synchronized (publisher) {
      return sealing.unsent(sending);
    }
  }

  /** Asks for packets of one of the plane's streams again. */
  public byte[] nack(int ssrc, int sequence) {
    return sealing.send(Rtcp.nack(ssrcs.microphone(), ssrc, sequence));
  }

  /**
   * Reports how one of the plane's streams arrives: so many packets lost up to this sequence
   * number, in all.
   */
  public byte[] report(int ssrc, int lost, int highestSequence) {
    return sealing.send(Rtcp.receiverReport(ssrcs.microphone(), ssrc, lost, highestSequence));
  }

  /** Asks for a key frame of one of the plane's streams. */
  public byte[] pli(int ssrc) {
    return sealing.send(Rtcp.pli(ssrcs.microphone(), ssrc));
  }

  /**
   * Protects and sends bytes as if they were a packet; false when SRTP cannot even find the
   * header's end.
   */
  public boolean sendAs(boolean rtcp, byte[] bytes) {
    return sealing.sendAs(rtcp, bytes);
  }

  /** Sends bytes as they are. */
  public void raw(byte[] datagram) {
    InetSocketAddress to = remote;
    if (to == null) {
      throw new IllegalStateException("no candidate of the plane is known");
    }
    udp.send(datagram, to);
  }

  /** A check goes to every candidate until one of them has answered. */
  private void probe(byte[] check) {
    if (remote != null) {
      raw(check);
    } else {
      candidates.forEach(to -> udp.send(check, to));
    }
  }

  private void receive(byte[] datagram, InetSocketAddress from) {
    int first = datagram.length == 0 ? 255 : datagram[0] & 0xff;
    if (StunAnswer.isRequest(datagram)) {
      byte @Nullable [] answer = StunAnswer.to(datagram, from, ice);
      if (answer != null) {
        udp.send(answer, from);
      }
    } else if (first < 4) {
      if (remote == null && checks.agrees(datagram)) {
        remote = from;
      }
      checks.arrived(datagram);
    } else if (first >= 20 && first < 64) {
      handshake.add(datagram);
    } else if (first >= 128 && first < 192 && keys != null) {
      open(datagram);
    }
  }

  private synchronized void open(byte[] datagram) {
    int type = datagram.length < 2 ? 0 : datagram[1] & 0xff;
    boolean rtcp = type >= 192 && type < 224;
    int length =
        rtcp
            ? keys().receiver().unprotectRtcp(datagram, 0, datagram.length)
            : keys().receiver().unprotect(datagram, 0, datagram.length);
    if (length < 0) {
      inbox.unopened();
    } else if (rtcp) {
      List<Rtcp> packets = Rtcp.parse(datagram, length);
      inbox.control(packets);
      packets.forEach(publisher::hear);
    } else {
      inbox.media(Rtp.parse(datagram, length));
    }
  }

  private Answer agreed() {
    Answer agreed = answer;
    if (agreed == null) {
      throw new IllegalStateException("there is no answer yet");
    }
    return agreed;
  }

  private SrtpPair keys() {
    SrtpPair agreed = keys;
    if (agreed == null) {
      throw new IllegalStateException("the handshake is not done");
    }
    return agreed;
  }

  /** The bytes of a mid as its header extension carries them. */
  static byte[] ascii(String mid) {
    return mid.getBytes(StandardCharsets.US_ASCII);
  }

  /** Says goodbye by DTLS, as a page that is closed does, and ends. */
  @Override
  public void close() {
    checks.close();
    try {
      if (dtls != null) {
        dtls.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      udp.close();
    }
  }
}
