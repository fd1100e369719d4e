package hearth.media.contract;

import static hearth.media.contract.Patience.patiently;

import hearth.media.BadOffer;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.MemberId;
import hearth.media.Source;
import hearth.media.kurento.server.Medium;
import hearth.media.kurento.standin.Browser;
import hearth.media.kurento.standin.Received;
import hearth.media.peer.IceSecret;
import hearth.media.peer.Offer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A member whose browser has a double's end for each of its links. */
public final class KurentoTestMember implements TestMember {
  private static final String FINGERPRINT = "00" + ":00".repeat(31);

  /** One RTCPeerConnection, and how much of what it received has been looked at. */
  private static final class Opened {
    final LinkSpec link;
    final Browser browser;
    int seen;

    Opened(LinkSpec link, Browser browser) {
      this.link = link;
      this.browser = browser;
    }
  }

  private final KurentoTestPlane test;
  private final MediaPeer peer;
  private final Heard heard;
  private final MemberId id;
  private final Map<LinkId, Opened> open = new LinkedHashMap<>();
  private final List<Opened> all = new ArrayList<>();
  private final List<Played> played = new ArrayList<>();

  KurentoTestMember(KurentoTestPlane test, MediaPeer peer, Heard heard, MemberId id) {
    this.test = test;
    this.peer = peer;
    this.heard = heard;
    this.id = id;
  }

  Heard heard() {
    return heard;
  }

  /** Offers this link and lets the browser find its way. */
  void open(LinkSpec link, List<Source> extra) {
    IceSecret ice = IceSecret.fresh();
    Patience.answer(
        peer.offer(
            link.id(), Offer.of(link, extra).sdp(ice, FINGERPRINT, new Offer.Sent(1, 2, 3))));
    Browser browser = test.browser(ice.ufrag());
    // The server gathers its candidates a moment after it has answered.
    patiently().until(() -> browser.connect() || browser.released());
    Opened opened = new Opened(link, browser);
    synchronized (this) {
      open.put(link.id(), opened);
      all.add(opened);
    }
  }

  /** The browser's end of this link. */
  synchronized Browser browser(LinkSpec link) {
    Opened opened = open.get(link.id());
    if (opened == null) {
      throw new NoSuchElementException(id + " has not opened " + link.id());
    }
    return opened.browser;
  }

  /** Closes this link without a word to the room. */
  void hangUp(LinkSpec link) {
    browser(link).close();
  }

  /** From now on opens and closes links as the plane tells, like the web client. */
  public KurentoTestMember follow() {
    ExecutorService hands =
        Executors.newSingleThreadExecutor(Thread.ofVirtual().name("browser-" + id).factory());
    heard.onLinks(id, links -> hands.execute(() -> have(links)));
    hands.execute(() -> have(peer.links()));
    return this;
  }

  private void have(List<LinkSpec> links) {
    Set<LinkId> wanted = links.stream().map(LinkSpec::id).collect(Collectors.toSet());
    Set<LinkId> standing;
    synchronized (this) {
      open.entrySet()
          .removeIf(
              each -> {
                boolean closes = !wanted.contains(each.getKey());
                if (closes) {
                  each.getValue().browser.close();
                }
                return closes;
              });
      standing = new HashSet<>(open.keySet());
    }
    for (LinkSpec link : links) {
      if (!standing.contains(link.id())) {
        try {
          open(link, List.of());
        } catch (BadOffer | NoSuchElementException failed) {
          // Another list of links follows.
        }
      }
    }
  }

  @Override
  public MemberId id() {
    return id;
  }

  @Override
  public MediaPeer peer() {
    return peer;
  }

  @Override
  public void speak(String words) {
    test.fence();
    send(Source.MICROPHONE, words);
  }

  @Override
  public void show(String words) {
    test.fence();
    send(Source.CAMERA, words);
  }

  private void send(Source source, String words) {
    Opened publishing;
    synchronized (this) {
      publishing =
          open.values().stream()
              .filter(each -> !each.link.publishes().isEmpty())
              .findFirst()
              .orElse(null);
    }
    if (publishing != null) {
      publishing.browser.publish(source == Source.MICROPHONE ? Medium.AUDIO : Medium.VIDEO, words);
    }
  }

  @Override
  public void voice(int dBov) {
    peer.level(dBov);
  }

  @Override
  public synchronized List<Played> played() {
    for (Opened each : all) {
      List<Received> received = each.browser.received();
      for (Received packet : received.subList(each.seen, received.size())) {
        played.add(
            new Played(
                each.link.slots().getFirst(),
                packet.medium() == Medium.AUDIO ? Source.MICROPHONE : Source.CAMERA,
                packet.words()));
      }
      each.seen = received.size();
    }
    return List.copyOf(played);
  }

  /** What a double is handed has arrived when it returns. */
  @Override
  public void settle() {}

  @Override
  public String goodOffer(LinkSpec link) {
    return Offer.of(link, List.of()).sdp(IceSecret.fresh(), FINGERPRINT, new Offer.Sent(1, 2, 3));
  }

  @Override
  public TestMember restless() {
    return new Restless(this, this::send);
  }
}
