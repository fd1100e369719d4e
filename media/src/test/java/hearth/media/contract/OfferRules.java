package hearth.media.contract;

import static hearth.media.contract.Circle.BOTH;
import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hearth.media.BadOffer;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.MediaCounters.SlotCount;
import hearth.media.PeerSpec;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Offers, candidates and counters. */
interface OfferRules {
  Circle circle();

  @Test
  @DisplayName("MP30 an offer that cannot be served is BadOffer, and the peer serves the next one")
  default void badOffers() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().joinOnly("ben", new PeerSpec(BOTH, 2));
    refuses(ben);
    circle().test().connect(ben, BOTH);
    refuses(ben);
    circle().route(to("ben", sound("anna"), picture("anna")));
    anna.speak("speaks");
    anna.show("shows");
    assertThat(circle().words(ben)).containsExactlyInAnyOrder("speaks", "shows");
  }

  private static void refuses(TestMember member) {
    member.peer().links().forEach(link -> refuses(member, link));
  }

  private static void refuses(TestMember member, LinkSpec link) {
    String good = member.goodOffer(link);
    List<String> bad =
        List.of(
            "",
            "\r\n",
            "garbage",
            "v=0\r\n",
            "\u0000".repeat(100),
            good.replace("a=fingerprint", "a=nothing"),
            good.replace("a=ice-ufrag", "a=nothing"),
            good.replace("a=ice-pwd", "a=nothing"),
            good.replace("a=mid:", "a=middle:"),
            good + "a=x:" + "y".repeat(1_000_000) + "\r\n");
    for (String offer : bad) {
      assertThatThrownBy(() -> Patience.answer(member.peer().offer(link.id(), offer)))
          .as(offer.substring(0, Math.min(200, offer.length())))
          .isInstanceOf(BadOffer.class);
    }
  }

  @Test
  @DisplayName("MP31 an offer for a link that does not exist is BadOffer")
  default void unknownLink() {
    TestMember anna = circle().joinOnly("anna", new PeerSpec(BOTH, 2));
    for (LinkSpec link : anna.peer().links()) {
      String offer = anna.goodOffer(link);
      assertThatThrownBy(() -> Patience.answer(anna.peer().offer(new LinkId("no-link"), offer)))
          .isInstanceOf(BadOffer.class);
    }
  }

  @Test
  @DisplayName("MP32 candidates for unknown links and unreadable ones are counted and dropped")
  default void strangeCandidates() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    LinkId link = ben.peer().links().getFirst().id();
    IceCandidate good =
        new IceCandidate("candidate:1 1 udp 2122260223 127.0.0.1 9 typ host", "0", 0);
    ben.peer().candidate(new LinkId("no-link"), good);
    ben.peer().candidate(link, new IceCandidate("not a candidate", "0", 0));
    ben.peer().candidate(link, good);
    ben.peer().candidate(link, new IceCandidate("", null, 0));
    patiently()
        .untilAsserted(
            () -> {
              assertThat(circle().dropped("unknown-link")).isEqualTo(1);
              assertThat(circle().dropped("bad-candidate")).isEqualTo(1);
            });
    circle().route(to("ben", sound("anna")));
    anna.speak("anna");
    assertThat(circle().words(ben)).containsExactly("anna");
  }

  @Test
  @DisplayName(
      "MP33 a good offer is answered with one m-line for each of its own, same order, same mids")
  default void answersEachLine() {
    TestMember anna = circle().joinOnly("anna", new PeerSpec(BOTH, 3));
    int lines = 0;
    for (LinkSpec link : anna.peer().links()) {
      String offer = anna.goodOffer(link);
      String answer = Patience.answer(anna.peer().offer(link.id(), offer));
      int asked = link.publishes().size() + 2 * link.slots().size();
      assertThat(starts(answer, "a=mid:")).isEqualTo(starts(offer, "a=mid:")).hasSize(asked);
      assertThat(kinds(answer)).isEqualTo(kinds(offer));
      // Who answers has chosen (RFC 8842, section 5.2), and the same on every line.
      assertThat(Set.copyOf(starts(answer, "a=setup:")))
          .hasSize(1)
          .isSubsetOf("a=setup:passive", "a=setup:active");
      lines += asked;
    }
    assertThat(lines).isEqualTo(8);
  }

  private static List<String> starts(String sdp, String prefix) {
    return sdp.lines().filter(line -> line.startsWith(prefix)).toList();
  }

  private static List<String> kinds(String sdp) {
    return starts(sdp, "m=").stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
  }

  @Test
  @DisplayName("MP40 each slot counts the packets forwarded into it, sound and picture apart")
  default void counters() {
    TestMember anna = circle().join("anna");
    TestMember cleo = circle().join("cleo");
    TestMember ben = circle().join("ben");
    circle().route(to("ben", sound("anna"), picture("anna"), sound("cleo")));
    anna.speak("1");
    anna.speak("2");
    anna.show("3");
    cleo.speak("4");
    circle().settle();
    assertThat(circle().counts(ben))
        .filteredOn(count -> count.audioPackets() + count.videoPackets() > 0)
        .extracting(SlotCount::slot, SlotCount::audioPackets, SlotCount::videoPackets)
        .containsExactlyInAnyOrder(
            tuple(circle().slotOf(ben, "anna"), 2L, 1L),
            tuple(circle().slotOf(ben, "cleo"), 1L, 0L));
  }

  @Test
  @DisplayName("MP41 packets that nobody is granted are counted as not-granted")
  default void notGranted() {
    TestMember anna = circle().join("anna");
    circle().join("ben");
    circle().route(to("ben", picture("anna")));
    circle().settle();
    long before = circle().dropped("not-granted");
    anna.speak("1");
    anna.speak("2");
    anna.show("3");
    circle().settle();
    patiently()
        .untilAsserted(() -> assertThat(circle().dropped("not-granted")).isEqualTo(before + 2));
  }
}
