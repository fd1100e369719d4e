package hearth.media.contract;

import static hearth.media.contract.Circle.BOTH;
import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.LinkSpec;
import hearth.media.PeerSpec;
import hearth.media.contract.WireTestPlane.WireMember;
import hearth.media.peer.WebRtcPeer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Offers that say less than a link could carry, and links that grow. */
interface NegotiationRules {
  WireCircle wire();

  @Test
  @DisplayName("MW40 a stream whose SSRC no offer announced is known by its mid, its repair too")
  default void byMid() {
    WireMember anna = wire().joinOnly("anna");
    WebRtcPeer peer = anna.stranger();
    anna.connect(peer, peer.offerWithoutSsrcs());
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna"), picture("anna")));
    anna.speak("speaks");
    anna.show("shows");
    peer.publisher().showLost("lost");
    anna.show("shows more");
    wire().circle().reaches(ben, "lost");
    assertThat(wire().circle().words(ben))
        .containsExactlyInAnyOrder("speaks", "shows", "lost", "shows more");
  }

  @Test
  @DisplayName(
      "MW41 a link serves an offer with fewer slots, and the rest when a later offer has them")
  default void grows() {
    WireMember anna = wire().join("anna");
    WireMember cleo = wire().join("cleo");
    WireMember ben = (WireMember) wire().circle().joinOnly("ben", new PeerSpec(BOTH, 2));
    LinkSpec whole = ben.link();
    LinkSpec small = new LinkSpec(whole.id(), whole.publishes(), whole.slots().subList(0, 1));
    ben.connect(WebRtcPeer.Setup.of(small));
    wire()
        .circle()
        .route(to("ben", sound("anna"), picture("anna"), sound("cleo"), picture("cleo")));
    anna.speak("anna 1");
    cleo.speak("cleo 1");
    assertThat(wire().circle().words(ben)).containsExactly("anna 1");
    WebRtcPeer peer = ben.webrtc();
    peer.answer(Patience.answer(ben.peer().offer(whole.id(), peer.grow(whole))));
    anna.speak("anna 2");
    cleo.speak("cleo 2");
    cleo.show("cleo shows");
    ben.speak("ben");
    assertThat(wire().circle().words(ben))
        .containsExactly("anna 1", "anna 2", "cleo 2", "cleo shows");
  }
}
