package hearth.media.contract;

import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.media.LinkState;
import hearth.media.SlotId;
import hearth.media.contract.WireTestPlane.WireMember;
import hearth.media.peer.Garbage;
import hearth.media.peer.WebRtcPeer;
import hearth.media.sfu.srtp.SrtpProfile;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others may throw at the wire. */
interface ThreatRules {
  WireCircle wire();

  @Test
  @DisplayName("MW20 garbage datagrams change nothing for anybody")
  default void garbage() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna"), picture("anna")));
    WebRtcPeer unknown = wire().joinOnly("stranger").opened();
    for (byte[] datagram : Garbage.datagrams(7, 2_000)) {
      unknown.raw(datagram);
      anna.webrtc().raw(datagram);
      if (datagram.length % 16 == 0) {
        wire().test().fence();
      }
    }
    anna.speak("speaks");
    anna.show("shows");
    assertThat(wire().circle().words(ben)).containsExactlyInAnyOrder("speaks", "shows");
    assertThat(wire().circle().dropped("failed")).isZero();
    wire().join("dora");
    assertThat(wire().circle().heard().statesOf(anna.id())).endsWith(LinkState.CONNECTED);
  }

  @Test
  @DisplayName("MW21 a replayed SRTP packet is dropped and counted")
  default void replayed() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna")));
    byte[] datagram = anna.webrtc().publisher().speak("once");
    anna.webrtc().raw(datagram);
    anna.speak("between");
    anna.webrtc().raw(datagram);
    assertThat(wire().circle().words(ben)).containsExactly("once", "between");
    assertThat(wire().circle().dropped("replayed")).isEqualTo(2);
  }

  @Test
  @DisplayName("MW22 a replayed SRTCP packet is dropped and counted")
  default void replayedControl() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", picture("anna")));
    anna.show("picture");
    byte[] datagram = ben.webrtc().pli(wire().pictureSsrc(ben));
    ben.webrtc().raw(datagram);
    ben.webrtc().raw(datagram);
    wire().circle().settle();
    assertThat(wire().circle().dropped("replayed")).isEqualTo(2);
  }

  @Test
  @DisplayName("MW23 a forged SRTP packet is dropped and counted, and the true one still passes")
  default void forged() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna")));
    anna.speak("first");
    byte[] real = anna.webrtc().unsent(() -> anna.webrtc().publisher().speak("true"));
    for (int at : new int[] {5, 9, 30, real.length - 1}) {
      byte[] forged = real.clone();
      forged[at] ^= 1;
      anna.webrtc().raw(forged);
    }
    anna.webrtc().raw(real);
    assertThat(wire().circle().words(ben)).containsExactly("first", "true");
    assertThat(wire().circle().dropped("not-authentic")).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("MW24 both SRTP profiles carry, both ways")
  default void profiles(SrtpProfile profile) {
    WireMember anna = wire().joinOnly("anna");
    anna.connect(WebRtcPeer.Setup.of(anna.link()).with(profile));
    WireMember ben = wire().join("ben");
    wire()
        .circle()
        .route(to("ben", sound("anna"), picture("anna")), to("anna", sound("ben"), picture("ben")));
    anna.speak("anna speaks");
    anna.show("anna shows");
    ben.speak("ben speaks");
    ben.show("ben shows");
    assertThat(anna.webrtc().profile()).isEqualTo(profile);
    assertThat(wire().circle().words(ben)).containsExactlyInAnyOrder("anna speaks", "anna shows");
    assertThat(wire().circle().words(anna)).containsExactlyInAnyOrder("ben speaks", "ben shows");
  }

  @Test
  @DisplayName("MW25 a certificate that is not the offer's is refused")
  default void wrongCertificate() {
    WireMember anna = wire().joinOnly("anna");
    WebRtcPeer peer = anna.stranger();
    peer.answer(Patience.answer(anna.peer().offer(anna.link().id(), peer.offerOfAnother())));
    assertThatThrownBy(peer::connect).isInstanceOf(UncheckedIOException.class);
    wire().circle().settle();
    assertThat(wire().circle().heard().statesOf(anna.id())).doesNotContain(LinkState.CONNECTED);
  }

  @Test
  @DisplayName("MW26 a check with a wrong password is not agreed to and opens nothing")
  default void wrongPassword() {
    WireMember anna = wire().joinOnly("anna");
    WebRtcPeer peer = anna.opened();
    assertThat(peer.checkWithWrongPassword(Duration.ofMillis(300))).isFalse();
    assertThat(wire().circle().heard().statesOf(anna.id())).doesNotContain(LinkState.CONNECTED);
    assertThat(peer.connect()).isTrue();
  }

  @Test
  @DisplayName("MW27 a member may change address: checks from the new one move the stream")
  default void newAddress() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna")));
    anna.speak("first");
    wire().circle().reaches(ben, "first");
    assertThat(ben.webrtc().migrate()).isTrue();
    assertThat(anna.webrtc().migrate()).isTrue();
    anna.speak("second");
    assertThat(wire().circle().words(ben)).containsExactly("first", "second");
  }

  @Test
  @DisplayName("MW28 packets on an SSRC that no m-line carries are dropped and counted")
  default void unknownStream() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna"), picture("anna")));
    long before = wire().circle().dropped("unknown-ssrc");
    anna.webrtc().send(Garbage.unknownStream());
    anna.speak("known");
    assertThat(wire().circle().words(ben)).containsExactly("known");
    assertThat(wire().circle().dropped("unknown-ssrc")).isEqualTo(before + 1);
  }

  @Test
  @DisplayName("MW29 a second offer on a link that stands is served, and media goes on")
  default void restart() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna")), to("anna", sound("ben")));
    anna.speak("first");
    WebRtcPeer peer = anna.webrtc();
    peer.answer(Patience.answer(anna.peer().offer(anna.link().id(), peer.restart())));
    anna.speak("second");
    ben.speak("meanwhile");
    wire().circle().reaches(anna, "meanwhile");
    assertThat(peer.connect()).isTrue();
    anna.speak("third");
    ben.speak("afterwards");
    assertThat(wire().circle().words(ben)).containsExactly("first", "second", "third");
    assertThat(wire().circle().words(anna)).containsExactly("meanwhile", "afterwards");
  }

  @Test
  @DisplayName("MW30 a browser that says goodbye by DTLS has its link closed at once")
  default void goodbye() {
    WireMember anna = wire().join("anna");
    anna.webrtc().close();
    patiently()
        .untilAsserted(
            () ->
                assertThat(wire().circle().heard().statesOf(anna.id())).endsWith(LinkState.CLOSED));
  }

  @Test
  @DisplayName("MW31 what a hostile member seals changes nothing for others")
  default void sealedGarbage() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben", 2);
    WireMember eve = wire().join("eve", 2);
    wire()
        .circle()
        .route(
            to("ben", sound("eve"), picture("eve"), sound("anna"), picture("anna")),
            to("eve", picture("anna")));
    WebRtcPeer hostile = eve.webrtc();
    sealed(hostile, false, Garbage.media(11, 2_000, hostile.ssrcs()));
    sealed(hostile, true, Garbage.control(12, 2_000, hostile.ssrcs().camera()));
    int slot = wire().circle().slotOf(ben, "anna").index();
    anna.speak("speaks");
    anna.show("shows");
    wire().circle().settle();
    assertThat(ben.webrtc().inbox().of(new SlotId(slot), true)).hasSize(1);
    assertThat(ben.webrtc().inbox().of(new SlotId(slot), false)).hasSize(1);
    assertThat(wire().circle().dropped("failed")).isZero();
    assertThat(wire().circle().heard().statesOf(eve.id())).endsWith(LinkState.CONNECTED);
  }

  private void sealed(WebRtcPeer hostile, boolean rtcp, List<byte[]> packets) {
    int sent = 0;
    for (byte[] packet : packets) {
      sent += hostile.sendAs(rtcp, packet) ? 1 : 0;
      if (sent % 100 == 0) {
        wire().test().fence();
      }
    }
    assertThat(sent).isGreaterThan(packets.size() / 2);
  }
}
