package hearth.media.sfu.sdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.media.BadOffer;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.SlotId;
import hearth.media.Source;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final LocalLink LOCAL =
      new LocalLink(
          77,
          2,
          "hearthu",
          "hearthpasswordhearthpassword",
          Fingerprint.of(new byte[] {1, 2, 3}),
          List.of("candidate:1 1 udp 2130706431 192.0.2.7 40000 typ host"));

  @Test
  @DisplayName(
      "RFC 9429 Chromium's microphone and camera are agreed recvonly, each slot pair sendonly")
  void agreedForChromium() {
    List<MediaConfig> agreed = Negotiation.agree(Offer.parse(Offers.CHROMIUM), Offers.link(7), 1);
    assertThat(agreed).hasSize(16);
    MediaConfig camera = agreed.get(1);
    assertThat(camera.source()).isEqualTo(Source.CAMERA);
    assertThat(camera.direction()).isEqualTo(Direction.RECVONLY);
    assertThat(camera.payloadType()).isEqualTo(96);
    assertThat(camera.rtxPayloadType()).isEqualTo(97);
    assertThat(camera.extensions()).isEqualTo(new ExtensionIds(4, 0, 0, 0, 3, 0));
    assertThat(camera.feedback())
        .containsExactlyInAnyOrder("nack", "nack pli", "ccm fir", "transport-cc");
    MediaConfig voice = agreed.get(14);
    assertThat(voice.slot()).isEqualTo(new SlotId(6));
    assertThat(voice.kind()).isEqualTo(MediaKind.AUDIO);
    assertThat(voice.direction()).isEqualTo(Direction.SENDONLY);
    assertThat(voice.payloadType()).isEqualTo(111);
    assertThat(voice.hasRtx()).isFalse();
    assertThat(voice.extensions()).isEqualTo(new ExtensionIds(4, 0, 0, 2, 0, 1));
    MediaConfig face = agreed.get(15);
    assertThat(face.slot()).isEqualTo(new SlotId(6));
    assertThat(face.feedback())
        .containsExactlyInAnyOrder("nack", "nack pli", "ccm fir", "goog-remb");
  }

  @Test
  @DisplayName("RFC 9429 Firefox's payload types and extension ids are its own")
  void agreedForFirefox() {
    List<MediaConfig> agreed = Negotiation.agree(Offer.parse(Offers.FIREFOX), Offers.link(7), 1);
    assertThat(agreed).hasSize(16);
    assertThat(agreed.get(0).payloadType()).isEqualTo(109);
    assertThat(agreed.get(0).extensions()).isEqualTo(new ExtensionIds(3, 0, 0, 0, 7, 1));
    assertThat(agreed.get(1).payloadType()).isEqualTo(120);
    assertThat(agreed.get(1).rtxPayloadType()).isEqualTo(124);
    assertThat(agreed.get(1).extensions().transportCc()).isEqualTo(7);
    assertThat(agreed.get(3).extensions()).isEqualTo(new ExtensionIds(3, 0, 0, 4, 0, 0));
  }

  @Test
  @DisplayName("RFC 8853 layers are agreed only when asked for, with the ids to tell them apart")
  void layers() {
    Offer offer = Offer.parse(Offers.CHROMIUM_SIMULCAST);
    MediaConfig one = Negotiation.agree(offer, Offers.link(1), 1).get(1);
    assertThat(one.layers()).isEmpty();
    assertThat(one.extensions().rid()).isZero();
    List<MediaConfig> agreed = Negotiation.agree(offer, Offers.link(1), 3);
    assertThat(agreed.get(1).layers()).containsExactly("l", "h");
    assertThat(agreed.get(1).extensions()).isEqualTo(new ExtensionIds(4, 10, 11, 0, 3, 0));
    assertThat(answer(offer, agreed)).contains("a=rid:h recv\r\na=simulcast:recv l;h\r\n");
  }

  @Test
  @DisplayName("RFC 9429 the answer to Chromium: ice-lite, one bundle, mux, passive, our streams")
  void answerToChromium() {
    Offer offer = Offer.parse(Offers.CHROMIUM);
    String sdp = answer(offer, Negotiation.agree(offer, Offers.link(7), 1));
    assertThat(sdp)
        .startsWith("v=0\r\no=hearth 77 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=ice-lite\r\n")
        .contains("a=group:BUNDLE 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15\r\n");
    assertThat(sdp.split("a=candidate:", -1)).hasSize(2);
    String camera = section(sdp, 1);
    assertThat(camera)
        .startsWith("m=video 9 UDP/TLS/RTP/SAVPF 96 97\r\n")
        .contains("a=setup:passive", "a=ice-ufrag:hearthu", "a=mid:1\r\n", "a=recvonly")
        .contains("a=rtcp-mux\r\na=rtcp-rsize", "a=fmtp:97 apt=96", "a=rtcp-fb:96 nack pli")
        .contains("a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat")
        .doesNotContain("a=ssrc", "a=msid", "abs-send-time", "goog-remb");
    String voice = section(sdp, 4);
    assertThat(voice)
        .contains("a=sendonly", "a=msid:slot-1 slot-1-audio\r\n", "a=ssrc:4000000004 cname:slot-1")
        .contains("a=fmtp:111 minptime=10;useinbandfec=1", "abs-send-time", "audio-level")
        .doesNotContain("FID", "transport-wide");
    assertThat(section(sdp, 5))
        .contains("a=ssrc-group:FID 4000000005 4100000005\r\n", "a=rtcp-fb:96 goog-remb")
        .contains("a=ssrc:4100000005 msid:slot-1 slot-1-video\r\n");
  }

  @Test
  @DisplayName(
      "RFC 9429 what the link is not for is rejected with port 0, in place and out of the bundle")
  void rejected() {
    String noVp8 = Offers.CHROMIUM_SIMULCAST.replaceFirst("VP8/90000", "VP7/90000");
    Offer offer =
        Offer.parse(
            noVp8
                + """
                m=application 9 UDP/DTLS/SCTP webrtc-datachannel
                a=mid:data
                m=audio 9 UDP/TLS/RTP/SAVPF 111
                a=mid:z
                a=rtpmap:111 opus/48000/2
                """);
    List<MediaConfig> agreed = Negotiation.agree(offer, Offers.link(1), 1);
    assertThat(agreed).extracting(MediaConfig::mid).containsExactly("0", "2", "3");
    String sdp = answer(offer, agreed);
    assertThat(sdp).contains("a=group:BUNDLE 0 2 3\r\n");
    assertThat(section(sdp, 1)).startsWith("m=video 0 UDP/TLS/RTP/SAVPF 0\r\n");
    assertThat(section(sdp, 4))
        .startsWith("m=application 0 UDP/DTLS/SCTP webrtc-datachannel\r\n")
        .endsWith("a=mid:data\r\na=inactive\r\n");
    assertThat(section(sdp, 5)).startsWith("m=audio 0 ").contains("a=mid:z");
  }

  @Test
  @DisplayName(
      "RFC 9429 a direction that does not fit is answered inactive; a line given up stays given up")
  void directions() {
    String offered =
        Offers.CHROMIUM_SIMULCAST
            .replaceFirst("a=sendonly", "a=inactive")
            .replaceFirst("a=recvonly", "a=sendonly")
            .replace("a=mid:3\n", "a=mid:3\na=sendrecv\n")
            .replaceFirst("m=video 9", "m=video 0");
    Offer offer = Offer.parse(offered.replaceFirst("a=recvonly", "a=x"));
    List<MediaConfig> agreed = Negotiation.agree(offer, Offers.link(1), 1);
    assertThat(agreed)
        .extracting(MediaConfig::direction)
        .containsExactly(Direction.INACTIVE, Direction.INACTIVE, Direction.SENDONLY);
    assertThat(agreed).extracting(MediaConfig::line).containsExactly(0, 2, 3);
    Offer bundleOnly = Offer.parse(offered.replace("a=mid:1\n", "a=mid:1\na=bundle-only\n"));
    assertThat(Negotiation.agree(bundleOnly, Offers.link(1), 1)).hasSize(4);
  }

  @Test
  @DisplayName("RFC 9143 a line outside the bundle, without rtcp-mux or without DTLS is refused")
  void transportRules() {
    LinkSpec link = Offers.link(1);
    for (String broken :
        List.of(
            Offers.CHROMIUM_SIMULCAST.replace("BUNDLE 0 1", "BUNDLE 0"),
            Offers.CHROMIUM_SIMULCAST.replace("a=rtcp-mux", "a=x"),
            Offers.CHROMIUM_SIMULCAST.replace("UDP/TLS/RTP/SAVPF", "RTP/AVP"))) {
      assertThatThrownBy(() -> Negotiation.agree(Offer.parse(broken), link, 1))
          .isInstanceOf(BadOffer.class)
          .hasMessageStartingWith("m-line ");
    }
  }

  @Test
  @DisplayName("An offer whose lines are not of the link's kinds, or none of them, is refused")
  void otherLink() {
    Offer offer = Offer.parse(Offers.CHROMIUM_SIMULCAST);
    var swapped =
        new LinkSpec(new LinkId("x"), List.of(Source.CAMERA, Source.MICROPHONE), List.of());
    assertThatThrownBy(() -> Negotiation.agree(offer, swapped, 1)).isInstanceOf(BadOffer.class);
    var nothing = new LinkSpec(new LinkId("x"), List.of(), List.of());
    assertThatThrownBy(() -> Negotiation.agree(offer, nothing, 1)).isInstanceOf(BadOffer.class);
  }

  @Test
  @DisplayName("A link may have more slots than the offer has lines for yet")
  void fewerLines() {
    Offer offer = Offer.parse(Offers.CHROMIUM_SIMULCAST);
    assertThat(Negotiation.agree(offer, Offers.link(5), 1)).hasSize(4);
  }

  @Test
  @DisplayName("RFC 8122 a certificate matches its fingerprint and no other")
  void fingerprint() {
    assertThat(LOCAL.fingerprint().matches(new byte[] {1, 2, 3})).isTrue();
    assertThat(LOCAL.fingerprint().matches(new byte[] {1, 2, 4})).isFalse();
  }

  private static String answer(Offer offer, List<MediaConfig> agreed) {
    return Answer.write(offer, agreed, LOCAL, AnswerTest::stream);
  }

  private static SlotStream stream(MediaConfig config) {
    String slot = "slot-" + (config.line() - 2) / 2;
    String kind = config.kind() == MediaKind.AUDIO ? "-audio" : "-video";
    return new SlotStream(
        (int) 4_000_000_000L + config.line(),
        (int) 4_100_000_000L + config.line(),
        slot,
        slot,
        slot + kind);
  }

  private static String section(String sdp, int line) {
    return Arrays.stream(sdp.split("(?=m=(?:audio|video|application) )"))
        .skip(line + 1L)
        .findFirst()
        .orElseThrow();
  }
}
