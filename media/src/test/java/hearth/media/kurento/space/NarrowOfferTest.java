package hearth.media.kurento.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.media.BadOffer;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.SlotId;
import hearth.media.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offers of real browsers, cut to one link, on their way to a media server. */
class NarrowOfferTest {
  private static final LinkSpec PUBLISH =
      new LinkSpec(new LinkId("publish"), List.of(Source.MICROPHONE, Source.CAMERA), List.of());
  private static final LinkSpec SLOT =
      new LinkSpec(new LinkId("slot"), List.of(), List.of(new SlotId(0)));

  /** Two m-lines of a recorded offer: the first two send, all others receive in pairs. */
  private static String recorded(String name, int firstLine) {
    try (InputStream in =
        NarrowOfferTest.class.getResourceAsStream("/hearth/media/sfu/sdp/" + name + ".sdp")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Sdp whole = lines(text);
      return new Sdp(whole.session(), whole.sections().subList(firstLine, firstLine + 2)).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole recording is longer than one link's offer may be. */
  private static Sdp lines(String text) {
    List<String> sections = List.of(text.split("(?=m=(audio|video) )"));
    return new Sdp(
        sections.getFirst().lines().toList(),
        sections.stream().skip(1).map(each -> each.lines().toList()).toList());
  }

  private static List<String> beginning(String sdp, String prefix) {
    return sdp.lines().filter(line -> line.startsWith(prefix)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chromium-156", "chromium-156-simulcast", "firefox-153"})
  @DisplayName("MK11 of a browser's offer one codec and one stream a line are left")
  void publishes(String browser) {
    String narrowed = NarrowOffer.of(recorded(browser, 0), PUBLISH);
    assertThat(beginning(narrowed, "a=rtpmap:"))
        .hasSize(2)
        .allMatch(line -> line.contains("opus/48000/2") || line.contains("VP8/90000"));
    assertThat(beginning(narrowed, "m="))
        .allMatch(line -> line.matches("m=(audio|video) 9 UDP/TLS/RTP/SAVPF \\d+"));
    assertThat(beginning(narrowed, "a=mid:")).isEqualTo(List.of("a=mid:0", "a=mid:1"));
    for (String none : List.of("a=rid:", "a=simulcast:", "a=ssrc-group:", "a=bundle-only")) {
      assertThat(beginning(narrowed, none)).isEmpty();
    }
    assertThat(narrowed).doesNotContain("rtx").doesNotContain("apt=").contains("a=sendonly");
    assertThat(
            beginning(narrowed, "a=ssrc:").stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct())
        .hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chromium-156", "chromium-156-simulcast", "firefox-153"})
  @DisplayName("MK11 a slot's offer keeps VP8's own feedback, and loses that of other codecs")
  void receives(String browser) {
    String narrowed = NarrowOffer.of(recorded(browser, 2), SLOT);
    String format = Sdp.formats(Sdp.parse(narrowed).sections().getLast()).getFirst();
    assertThat(beginning(narrowed, "a=rtcp-fb:"))
        .contains("a=rtcp-fb:" + format + " nack pli", "a=rtcp-fb:" + format + " goog-remb");
    assertThat(beginning(narrowed, "a=rtpmap:" + format)).hasSize(1);
    assertThat(beginning(narrowed, "a=recvonly")).hasSize(2);
  }

  @Test
  @DisplayName("MK12 an offer whose lines are not the link's is BadOffer")
  void otherLines() {
    String publishes = recorded("chromium-156", 0);
    String receives = recorded("chromium-156", 2);
    for (String bad :
        List.of(
            receives,
            publishes.replace("a=sendonly", "a=sendrecv"),
            publishes.replaceFirst("a=sendonly\r\n", ""),
            publishes.replaceFirst("a=sendonly", "a=sendonly\r\na=recvonly"),
            publishes.replace("m=video 9", "m=video 0"),
            publishes.replace("a=mid:1", "a=mid:0"),
            publishes.replace("VP8/90000", "VP9/90000"),
            publishes.replace("opus/48000/2", "opus/48000"),
            publishes.replace("m=audio", "m=application"),
            publishes.replace("UDP/TLS/RTP/SAVPF", "RTP/AVP"),
            publishes + receives.substring(receives.indexOf("m=video")),
            publishes.substring(0, publishes.indexOf("m=video")),
            publishes + "a=x\u0007\r\n",
            publishes.replace("a=fingerprint:", "a=nothing:"))) {
      assertThatThrownBy(() -> NarrowOffer.of(bad, PUBLISH)).isInstanceOf(BadOffer.class);
    }
    assertThatThrownBy(() -> NarrowOffer.of(publishes, SLOT)).isInstanceOf(BadOffer.class);
  }

  @Test
  @DisplayName("MK11 an answer with another codec, fewer lines or a refused one is not taken")
  void answers() {
    String offer = NarrowOffer.of(recorded("chromium-156", 0), PUBLISH);
    String answer = offer.replace("a=sendonly", "a=recvonly");
    assertThat(NarrowOffer.isTakenBy(offer, answer)).isTrue();
    assertThat(NarrowOffer.isTakenBy(offer, answer.replaceFirst("SAVPF 111", "SAVPF 0"))).isFalse();
    assertThat(NarrowOffer.isTakenBy(offer, answer.replace("m=video 9", "m=video 0"))).isFalse();
    assertThat(NarrowOffer.isTakenBy(offer, answer.replace("a=mid:1", "a=mid:7"))).isFalse();
    assertThat(NarrowOffer.isTakenBy(offer, answer.substring(0, answer.indexOf("m=video"))))
        .isFalse();
  }
}
