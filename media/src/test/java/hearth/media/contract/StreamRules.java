package hearth.media.contract;

import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.WireCircle.onlyOne;
import static hearth.media.contract.WireCircle.sorted;
import static hearth.media.contract.WireCircle.steps;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.contract.WireTestPlane.WireMember;
import hearth.media.peer.Inbox.Arrival;
import hearth.media.peer.Payload;
import hearth.media.peer.Publisher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One continuous stream per slot, whoever plays in it. */
interface StreamRules {
  WireCircle wire();

  /**
   * Anna plays in Ben's only slot, then Cleo, then Anna again; ten packets of sound and picture
   * each.
   */
  private WireMember swapped() {
    WireMember ben = wire().join("ben");
    List<WireMember> sources = List.of(wire().join("anna"), wire().join("cleo"));
    for (int turn = 0; turn < 3; turn++) {
      WireMember source = sources.get(turn % 2);
      String name = source.id().value();
      wire().circle().route(to("ben"));
      wire().circle().route(to("ben", sound(name), picture(name)));
      for (int packet = 0; packet < 10; packet++) {
        source.speak(name);
        source.show(name);
      }
      wire().circle().settle();
    }
    assertThat(wire().stream(ben, true)).hasSize(30);
    assertThat(wire().stream(ben, false)).hasSize(30);
    return ben;
  }

  /** Ben's offer has his microphone at mid 0, his camera at 1, and then the slot's lines. */
  private static void assertExtensions(List<Arrival> stream, String mid) {
    var extensions = onlyOne(stream).rtp().extensions();
    assertThat(new String(extensions.get(4), StandardCharsets.US_ASCII)).isEqualTo(mid);
    assertThat(extensions).containsKey(2).doesNotContainKeys(3, 14);
  }

  @Test
  @DisplayName("MW1 a slot's SSRC, payload type and sequence numbers go on when its source changes")
  default void sequenceGoesOn() {
    WireMember ben = swapped();
    for (boolean audio : List.of(true, false)) {
      List<Arrival> stream = wire().stream(ben, audio);
      assertThat(stream)
          .extracting(each -> each.rtp().ssrc())
          .containsOnly(stream.getFirst().rtp().ssrc());
      assertThat(stream)
          .extracting(each -> each.rtp().payloadType())
          .containsOnly(stream.getFirst().rtp().payloadType());
      assertThat(steps(stream, 16, each -> each.rtp().sequence())).containsOnly(1L);
    }
  }

  @Test
  @DisplayName("MW2 a slot's timestamps never go back when its source changes")
  default void timestampsGoOn() {
    WireMember ben = swapped();
    for (boolean audio : List.of(true, false)) {
      assertThat(steps(wire().stream(ben, audio), 32, each -> each.rtp().timestamp()))
          .allSatisfy(step -> assertThat(step).isBetween(1L, 1L << 24));
    }
  }

  @Test
  @DisplayName("MW9 incoming header extensions are dropped; the plane writes its own")
  default void ownExtensions() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna"), picture("anna")));
    anna.speak("sound");
    anna.show("picture");
    assertExtensions(wire().stream(ben, true), "2");
    assertExtensions(wire().stream(ben, false), "3");
  }

  @Test
  @DisplayName("MW11 a slot's picture ids and TL0PICIDX go on when its source changes")
  default void pictureIdsGoOn() {
    List<Arrival> stream = wire().stream(swapped(), false);
    assertThat(steps(stream, 15, each -> Payload.pictureId(each.payload()))).containsOnly(1L);
    assertThat(steps(stream, 8, each -> Payload.tl0(each.payload()))).containsOnly(1L);
  }

  @Test
  @DisplayName("MW13 the uplink's sequence numbers and timestamps may wrap")
  default void wraps() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    anna.webrtc().publisher().startAt(0xfffd);
    wire().circle().route(to("ben", sound("anna"), picture("anna")));
    for (int packet = 0; packet < 8; packet++) {
      anna.speak("sound " + packet);
      anna.show("picture " + packet);
    }
    for (boolean audio : List.of(true, false)) {
      List<Arrival> stream = wire().stream(ben, audio);
      assertThat(stream).hasSize(8);
      assertThat(steps(stream, 16, each -> each.rtp().sequence())).containsOnly(1L);
      assertThat(steps(stream, 32, each -> each.rtp().timestamp()))
          .containsOnly(audio ? 960L : 3_000L);
    }
    ben.webrtc().nack(wire().pictureSsrc(ben), wire().stream(ben, false).get(1).rtp().sequence());
    assertThat(onlyOne(wire().rtx(ben)).words()).isEqualTo("picture 1");
  }

  @Test
  @DisplayName(
      "MW14 packets that overtake each other on the uplink keep their order in the numbers")
  default void overtaking() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna"), picture("anna")));
    Publisher publisher = anna.webrtc().publisher();
    publisher.answerNacks(false);
    anna.speak("1");
    anna.show("1");
    byte[] sound = anna.webrtc().unsent(() -> publisher.speak("2"));
    byte[] picture = anna.webrtc().unsent(() -> publisher.show("2"));
    anna.speak("3");
    anna.show("3");
    anna.webrtc().raw(sound);
    anna.webrtc().raw(picture);
    for (boolean audio : List.of(true, false)) {
      List<Arrival> stream = wire().stream(ben, audio);
      assertThat(stream).extracting(Arrival::words).containsExactly("1", "3", "2");
      assertThat(sorted(stream)).extracting(Arrival::words).containsExactly("1", "2", "3");
    }
  }

  @Test
  @DisplayName("MW15 probes of padding leave no hole in a slot's stream")
  default void probes() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", picture("anna")));
    anna.show("1");
    anna.webrtc().publisher().probe();
    anna.show("2");
    assertThat(steps(wire().stream(ben, false), 16, each -> each.rtp().sequence()))
        .containsExactly(1L);
    assertThat(wire().circle().dropped("failed")).isZero();
  }
}
