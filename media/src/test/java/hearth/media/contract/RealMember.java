package hearth.media.contract;

import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.BadOffer;
import hearth.media.IceCandidate;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MediaPeer;
import hearth.media.MemberId;
import hearth.media.Source;
import hearth.media.peer.Inbox.Arrival;
import hearth.media.peer.Publisher;
import hearth.media.peer.WebRtcPeer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A member with a WebRTC peer for each link, of which the first publishes. */
final class RealMember implements TestMember {
  /** A server does not answer the checks of a link that is closed. */
  private static final Duration FENCE = Duration.ofMillis(500);

  private final MemberId id;
  private final MediaPeer peer;
  private final Heard heard;

  /**
   * The first words of every stream: a server takes a source for real when its second packet has
   * come (RFC 3550, appendix A.1), and keeps the first until then.
   */
  private static final String PROBATION = "is there anybody";

  private final RealTestPlane test;
  private final Map<LinkSpec, WebRtcPeer> open = new LinkedHashMap<>();
  private final AtomicLong sent = new AtomicLong();
  private long fenced;

  RealMember(RealTestPlane test, MediaPeer peer, Heard heard, MemberId id) {
    this.test = test;
    this.peer = peer;
    this.heard = heard;
    this.id = id;
  }

  /** Opens all links at once, and returns when they carry. */
  void connect(Set<Source> sources) {
    List<LinkSpec> links = peer.links();
    List<Source> extra = new ArrayList<>(sources);
    links.forEach(link -> extra.removeAll(link.publishes()));
    try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
      for (LinkSpec link : links) {
        boolean first = link.equals(links.getFirst());
        var _ = each.submit(() -> connect(link, first ? extra : List.of()));
      }
    }
    for (LinkSpec link : links) {
      patiently()
          .untilAsserted(
              () -> assertThat(heard.stateOf(id, link.id())).isEqualTo(LinkState.CONNECTED));
    }
    for (int packet = 0; packet < 2; packet++) {
      send(Source.MICROPHONE, PROBATION);
      send(Source.CAMERA, PROBATION);
    }
    fence();
  }

  private void connect(LinkSpec link, List<Source> extra) {
    WebRtcPeer.Setup setup = WebRtcPeer.Setup.of(link);
    WebRtcPeer opened;
    try {
      opened = answered(link, setup.publishing(extra));
    } catch (BadOffer refused) {
      // A plane may refuse lines it did not ask for; the sources are then sent without them.
      opened = answered(link, setup);
    }
    heard.onCandidate(id, link.id(), trickling(opened));
    peer.candidate(link.id(), new IceCandidate(opened.localCandidate(), "0", 0));
    if (!opened.connect()) {
      throw new AssertionError("the server does not agree to the checks of " + id);
    }
    synchronized (open) {
      open.put(link, opened);
    }
  }

  private static Consumer<IceCandidate> trickling(WebRtcPeer opened) {
    return candidate -> opened.candidate(candidate.candidate());
  }

  private WebRtcPeer answered(LinkSpec link, WebRtcPeer.Setup setup) {
    WebRtcPeer fresh = new WebRtcPeer(setup);
    try {
      fresh.answer(Patience.answer(peer.offer(link.id(), fresh.offer())));
      // What it loses is not asked for again on these short ways.
      fresh.publisher().answerNacks(false);
      return fresh;
    } catch (BadOffer refused) {
      fresh.close();
      throw refused;
    }
  }

  private List<WebRtcPeer> opened() {
    synchronized (open) {
      return List.copyOf(open.values());
    }
  }

  /** Where this member publishes; who may not publish tries on any link. */
  private Publisher publisher() {
    synchronized (open) {
      Collection<LinkSpec> links = open.keySet();
      return links.stream()
          .filter(link -> !link.publishes().isEmpty())
          .findFirst()
          .or(() -> links.stream().findFirst())
          .map(open::get)
          .orElseThrow(() -> new IllegalStateException(id + " is not connected"))
          .publisher();
    }
  }

  /** How many packets so far. */
  long sent() {
    return sent.get();
  }

  /** A check there and back on the way that packets took: the server has read them. */
  void fence() {
    long now = sent.get();
    if (now != fenced) {
      opened().forEach(each -> each.fence(FENCE));
      fenced = now;
    }
  }

  /** In monotonic nanoseconds. */
  long lastArrival() {
    return arrivals().mapToLong(Arrival::nanos).max().orElse(Long.MIN_VALUE);
  }

  private Stream<Arrival> arrivals() {
    return opened().stream().flatMap(each -> each.inbox().media().stream());
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
    test.granted();
    send(Source.MICROPHONE, words);
  }

  @Override
  public void show(String words) {
    test.granted();
    send(Source.CAMERA, words);
  }

  private void send(Source source, String words) {
    if (source == Source.MICROPHONE) {
      publisher().speak(words);
    } else {
      publisher().show(words);
    }
    sent.incrementAndGet();
  }

  @Override
  public void voice(int dBov) {
    peer.level(dBov);
  }

  @Override
  public List<Played> played() {
    return arrivals()
        .filter(each -> !each.rtx())
        .sorted(Comparator.comparingLong(Arrival::nanos))
        .map(Played::of)
        .filter(each -> !each.words().equals(PROBATION))
        .toList();
  }

  @Override
  public void settle() {
    test.settle(this);
  }

  @Override
  public String goodOffer(LinkSpec link) {
    try (WebRtcPeer stranger = new WebRtcPeer(WebRtcPeer.Setup.of(link))) {
      return stranger.offer();
    }
  }

  @Override
  public TestMember restless() {
    return new Restless(this, this::send);
  }

  void close() {
    opened().forEach(WebRtcPeer::close);
  }
}
