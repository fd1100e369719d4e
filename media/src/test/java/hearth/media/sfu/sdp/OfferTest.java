package hearth.media.sfu.sdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.media.BadOffer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {
  @Test
  @DisplayName(
      "RFC 8866 Chromium's offer is read: transport, bundle, lines in order, codecs, streams")
  void chromium() {
    Offer offer = Offer.parse(Offers.CHROMIUM);
    assertThat(offer.ufrag()).isEqualTo("mqbX");
    assertThat(offer.password()).isEqualTo("qHwpDlCDHBWgjKXt5MMbTnGB");
    assertThat(offer.fingerprint().value()).startsWith("61:50:04:5C:").hasSize(95);
    assertThat(offer.bundled()).hasSize(16);
    assertThat(offer.lines()).hasSize(16);
    assertThat(offer.lines().subList(0, 2))
        .allMatch(line -> line.direction() == Direction.SENDONLY);
    assertThat(offer.lines().subList(2, 16))
        .allMatch(line -> line.direction() == Direction.RECVONLY);
    OfferedLine camera = offer.lines().get(1);
    assertThat(camera.carried())
        .isEqualTo(
            new Codec(
                96,
                "vp8",
                90_000,
                1,
                "",
                Set.of("goog-remb", "transport-cc", "ccm fir", "nack", "nack pli")));
    assertThat(camera.streams()).containsExactly(new OfferedStream(1959298059, (int) 2823581448L));
    assertThat(offer.lines().get(0).streams())
        .containsExactly(new OfferedStream((int) 3357688005L, 0));
  }

  @Test
  @DisplayName(
      "RFC 8866 Firefox's offer is read: fingerprint of the session, one port, bundle-only lines")
  void firefox() {
    Offer offer = Offer.parse(Offers.FIREFOX);
    assertThat(offer.ufrag()).isEqualTo("362db846");
    assertThat(offer.password()).isEqualTo("b0ac29b35d8c4bea94e4b02602fc1977");
    assertThat(offer.fingerprint().value()).startsWith("80:10:36:88:").hasSize(95);
    assertThat(offer.lines()).hasSize(16).noneMatch(OfferedLine::rejected);
    OfferedLine camera = offer.lines().get(1);
    assertThat(camera.direction()).isEqualTo(Direction.SENDONLY);
    assertThat(camera.carried())
        .isEqualTo(
            new Codec(
                120,
                "vp8",
                90_000,
                1,
                "max-fs=12288;max-fr=60",
                Set.of("goog-remb", "transport-cc", "ccm fir", "nack", "nack pli")));
    assertThat(camera.streams()).containsExactly(new OfferedStream(1097128934, (int) 3909805620L));
    assertThat(offer.lines().get(0).extensions())
        .containsEntry("urn:ietf:params:rtp-hdrext:csrc-audio-level", 2);
  }

  @Test
  @DisplayName("RFC 8853 the layers of a simulcast offer are read in their order")
  void simulcast() {
    assertThat(Offer.parse(Offers.CHROMIUM_SIMULCAST).lines().get(1).layers())
        .isEqualTo(List.of("l", "h"));
    String paused = Offers.CHROMIUM_SIMULCAST.replace("send l;h", "send ~l,x;~h recv y");
    assertThat(Offer.parse(paused).lines().get(1).layers()).isEqualTo(List.of("l", "h"));
  }

  @Test
  @DisplayName(
      "RFC 9143 7.2.1 of several transports the bundle's first mid decides, else the session")
  void taggedTransport() {
    String second = Offers.CHROMIUM.replace("BUNDLE 0 1 ", "BUNDLE 1 0 ");
    String own =
        second.replace(
            "a=mid:1\n",
            """
            a=mid:1
            a=ice-ufrag:other
            a=fingerprint:sha-256 %s
            """
                .formatted("ab:".repeat(31) + "cd"));
    assertThat(Offer.parse(own).ufrag()).isEqualTo("other");
    assertThat(Offer.parse(own).fingerprint().value()).startsWith("AB:").endsWith(":CD");
    assertThat(Offer.parse(own.replace("BUNDLE 1 0 ", "BUNDLE 0 1 ")).ufrag()).isEqualTo("mqbX");
    assertThatThrownBy(() -> Offer.parse(Offers.CHROMIUM.replace("a=group", "a=x")))
        .isInstanceOf(BadOffer.class)
        .hasMessageContaining("bundle");
  }

  @Test
  @DisplayName("Line ends may be LF or CRLF")
  void lineEnds() {
    String crlf = Offers.CHROMIUM.replace("\n", "\r\n");
    assertThat(Offer.parse(crlf)).isEqualTo(Offer.parse(Offers.CHROMIUM));
  }

  @ParameterizedTest
  @CsvSource({
    "v=0, v=1",
    "a=ice-ufrag:, a=x:",
    "a=ice-ufrag:mqbX, a=ice-ufrag:m X",
    "a=ice-pwd:, a=x:",
    "a=ice-pwd:qHwp, a=ice-pwd:?",
    "a=fingerprint:sha-256, a=fingerprint:sha-1",
    "61:50:04, 61:50",
    "a=setup:actpass, a=setup:passive",
    "a=rtpmap:96 VP8/90000, a=rtpmap:960 VP8/90000",
    "a=rtpmap:96 VP8/90000, a=rtpmap:96 VP8/0",
    "a=ssrc:1959298059, a=ssrc:4294967296",
    "a=mid:1, a=mid:0",
    "a=mid:1, a=x:1",
    "a=mid:1, a=mid:1 a",
    "a=mid:1, a=mid:12345678901234567",
    "m=audio 9 UDP/TLS/RTP/SAVPF, m=audio 9",
    "m=audio 9 UDP/TLS/RTP/SAVPF, m=audio 9 x",
    "a=extmap:1, a=extmap:x",
    "s=-, a=ice-lite"
  })
  @DisplayName("A broken offer is refused in words that do not repeat it")
  void broken(String good, String bad) {
    String offer = Offers.CHROMIUM.replace(good, bad);
    assertThat(offer).isNotEqualTo(Offers.CHROMIUM);
    assertThatThrownBy(() -> Offer.parse(offer))
        .isInstanceOf(BadOffer.class)
        .hasMessageNotContaining("mqbX");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v=0", "v=0\r\n", "hello", "v=0\nm=\n", "v=0\na=\na\nm=audio\n"})
  @DisplayName("What is hardly an offer is refused")
  void hardlyAnOffer(String sdp) {
    assertThatThrownBy(() -> Offer.parse(sdp)).isInstanceOf(BadOffer.class);
  }

  @Test
  @DisplayName("An offer beyond the bounds of length, line or m-lines is refused")
  void bounds() {
    assertThatThrownBy(() -> Offer.parse(Offers.CHROMIUM + "a=x\n".repeat(60_000)))
        .isInstanceOf(BadOffer.class)
        .hasMessageContaining("longer");
    assertThatThrownBy(() -> Offer.parse(Offers.CHROMIUM + "a=" + "x".repeat(5000) + "\n"))
        .isInstanceOf(BadOffer.class)
        .hasMessageContaining("line");
    assertThatThrownBy(
            () -> Offer.parse(Offers.CHROMIUM + "m=audio 9 UDP/TLS/RTP/SAVPF 0\n".repeat(50)))
        .isInstanceOf(BadOffer.class)
        .hasMessageContaining("m-lines");
  }

  @Test
  @DisplayName(
      "An offer damaged at random is read or refused with BadOffer, and nothing else happens")
  void damaged() {
    var random = new Random(2611);
    String simple = Offers.CHROMIUM_SIMULCAST;
    int refused = 0;
    for (int i = 0; i < 1000; i++) {
      StringBuilder sdp = new StringBuilder(i % 2 == 0 ? simple : Offers.FIREFOX);
      for (int n = random.nextInt(1, 8); n > 0; n--) {
        damage(sdp, random);
      }
      try {
        Negotiation.agree(Offer.parse(sdp.toString()), Offers.link(7), 3);
      } catch (BadOffer expected) {
        refused++;
      }
    }
    assertThat(refused).isBetween(100, 900);
  }

  private static void damage(StringBuilder sdp, Random random) {
    int at = random.nextInt(sdp.length());
    int end = Math.min(sdp.length(), at + random.nextInt(40));
    switch (random.nextInt(4)) {
      case 0 -> sdp.setCharAt(at, (char) random.nextInt(256));
      case 1 -> sdp.delete(at, end);
      case 2 -> sdp.insert(at, sdp.substring(at, end));
      default -> sdp.insert(at, " :/=-9;,\n~".charAt(random.nextInt(10)));
    }
  }
}
