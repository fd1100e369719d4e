package hearth.media.contract;

import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.BadOffer;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MediaPeer;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Source;
import hearth.media.SpaceId;
import hearth.media.peer.WebRtcPeer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plane that speaks WebRTC, joined by peers that do too. A lamp burns in a space of its own: one
 * check from it, there and back, proves that the plane has read all that came before, since
 * everything goes through one socket and one thread.
 */
final class WireTestPlane implements TestPlane {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final MediaPlane plane;
  private final List<WebRtcPeer> opened = new ArrayList<>();
  private final WebRtcPeer lamp;
  private boolean closed;

  WireTestPlane(MediaPlane plane) {
    this.plane = plane;
    MediaSpace space = Patience.answer(plane.open(new SpaceId("lamp"), new Heard()));
    MediaPeer peer = space.join(new MemberId("lamp"), new PeerSpec(Set.of(), 1));
    lamp = open(WebRtcPeer.Setup.of(peer.links().getFirst()));
    lamp.answer(Patience.answer(peer.offer(peer.links().getFirst().id(), lamp.offer())));
    fence();
  }

  @Override
  public MediaPlane plane() {
    return plane;
  }

  @Override
  public WireMember join(MediaSpace space, Heard heard, MemberId member, PeerSpec spec) {
    return new WireMember(member, space.join(member, spec), heard);
  }

  @Override
  public void connect(TestMember member, Set<Source> sources) {
    WireMember joining = (WireMember) member;
    List<Source> extra = new ArrayList<>(sources);
    extra.removeAll(joining.link().publishes());
    WebRtcPeer.Setup setup = WebRtcPeer.Setup.of(joining.link());
    try {
      joining.connect(setup.publishing(extra));
    } catch (BadOffer refused) {
      // A plane may refuse lines it did not ask for; the sources are then sent without them.
      joining.connect(setup);
    }
  }

  private WebRtcPeer open(WebRtcPeer.Setup setup) {
    WebRtcPeer peer = new WebRtcPeer(setup);
    opened.add(peer);
    return peer;
  }

  /** Returns when the plane has read all that was sent before. */
  void fence() {
    if (!closed && !lamp.fence(LIMIT)) {
      throw new AssertionError("the plane's loop does not answer");
    }
  }

  @Override
  public void close() {
    closed = true;
    plane.close();
    opened.forEach(WebRtcPeer::close);
  }

  /** A member with a WebRTC peer. */
  final class WireMember implements TestMember {
    private final MemberId id;
    private final MediaPeer peer;
    private final Heard heard;
    private final LinkSpec link;
    private @Nullable WebRtcPeer webrtc;

    WireMember(MemberId id, MediaPeer peer, Heard heard) {
      this.id = id;
      this.heard = heard;
      this.peer = peer;
      this.link = peer.links().getFirst();
    }

    LinkSpec link() {
      return link;
    }

    void connect(WebRtcPeer.Setup setup) {
      WebRtcPeer connecting = WireTestPlane.this.open(setup);
      connect(connecting, connecting.offer());
    }

    void connect(WebRtcPeer connecting, String offer) {
      connecting.answer(Patience.answer(peer.offer(link.id(), offer)));
      if (!connecting.connect()) {
        throw new AssertionError("the plane does not agree to the checks of " + id);
      }
      // Our end of the handshake is done a moment before the plane's.
      patiently().untilAsserted(() -> assertThat(heard.statesOf(id)).endsWith(LinkState.CONNECTED));
      webrtc = connecting;
    }

    /** A peer that has not offered yet. */
    WebRtcPeer stranger() {
      return WireTestPlane.this.open(WebRtcPeer.Setup.of(link));
    }

    /** A peer whose offer was answered, and that has not checked yet. */
    WebRtcPeer opened() {
      WebRtcPeer fresh = stranger();
      fresh.answer(Patience.answer(peer.offer(link.id(), fresh.offer())));
      return fresh;
    }

    WebRtcPeer webrtc() {
      if (webrtc == null) {
        throw new IllegalStateException(id + " is not connected");
      }
      return webrtc;
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
      webrtc().publisher().speak(words);
    }

    @Override
    public void show(String words) {
      webrtc().publisher().show(words);
    }

    @Override
    public void voice(int dBov) {
      webrtc().publisher().speakAt(dBov);
    }

    @Override
    public List<Played> played() {
      return webrtc == null
          ? List.of()
          : webrtc.inbox().media().stream().filter(each -> !each.rtx()).map(Played::of).toList();
    }

    @Override
    public void settle() {
      fence();
      if (webrtc != null && !closed) {
        webrtc.drain();
      }
    }

    @Override
    public String goodOffer(LinkSpec link) {
      return WireTestPlane.this.open(WebRtcPeer.Setup.of(link)).offer();
    }
  }
}
