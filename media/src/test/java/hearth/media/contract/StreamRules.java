package hearth.media.contract;

import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.WireCircle.asked;
import static hearth.media.contract.WireCircle.until;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.contract.WireTestPlane.WireMember;
import hearth.media.peer.Inbox.Arrival;
import hearth.media.peer.Payload;
import hearth.media.peer.Publisher;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
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

  /** From each packet to the next, in a counter that wraps at so many bits. */
  private static List<Long> steps(List<Arrival> stream, int bits, ToLongFunction<Arrival> counter) {
    return IntStream.range(1, stream.size())
        .mapToObj(
            i ->
                (counter.applyAsLong(stream.get(i)) - counter.applyAsLong(stream.get(i - 1)))
                    & ((1L << bits) - 1))
        .toList();
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
  @DisplayName(
      "MW3 after a change of source the first picture is a key frame, and it was asked for")
  default void keyFrameFirst() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    anna.webrtc().publisher().show("before anyone looks");
    anna.settle();
    wire().circle().route(to("ben", picture("anna")));
    until(
        () -> {
          anna.webrtc().publisher().showDelta("not yet");
          return asked(anna.webrtc()) > 0;
        });
    anna.webrtc().publisher().showDelta("not yet");
    anna.show("key");
    anna.webrtc().publisher().showDelta("delta");
    List<Arrival> stream = wire().stream(ben, false);
    assertThat(stream).extracting(Arrival::words).containsExactly("key", "delta");
    assertThat(stream.getFirst().key()).isTrue();
  }

  @Test
  @DisplayName("MW4 a receiver that asks for a picture has the slot's source asked")
  default void asksTheSource() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", picture("anna")));
    anna.show("first");
    int ssrc = wire().pictureSsrc(ben);
    int before = asked(anna.webrtc());
    until(
        () -> {
          ben.webrtc().pli(ssrc);
          return asked(anna.webrtc()) > before;
        });
  }

  @Test
  @DisplayName("MW5 a lost packet that is asked for comes again by RTX with its own bytes")
  default void repeats() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", picture("anna")));
    for (int packet = 0; packet < 5; packet++) {
      anna.show("picture " + packet);
    }
    Arrival lost = wire().stream(ben, false).get(2);
    ben.webrtc().nack(lost.rtp().ssrc(), lost.rtp().sequence());
    ben.webrtc().nack(lost.rtp().ssrc(), (lost.rtp().sequence() + 1) & 0xffff);
    assertThat(wire().rtx(ben))
        .extracting(Arrival::words)
        .containsExactly("picture 2", "picture 3");
    Arrival again = wire().rtx(ben).getFirst();
    assertThat(again.original()).isEqualTo(lost.rtp().sequence());
    assertThat(again.payload()).isEqualTo(lost.payload());
    assertThat(again.rtp().timestamp()).isEqualTo(lost.rtp().timestamp());
    assertThat(again.rtp().ssrc()).isNotEqualTo(lost.rtp().ssrc());
  }

  private static Arrival onlyOne(List<Arrival> stream) {
    assertThat(stream).hasSize(1);
    return stream.getFirst();
  }

  @Test
  @DisplayName("MW6 after a change of source no NACK for an earlier packet is answered")
  default void neverRepeatsTheFormer() {
    WireMember anna = wire().join("anna");
    WireMember cleo = wire().join("cleo");
    WireMember ben = wire().join("ben");
    wire().join("dora");
    // Cleo's pictures for Dora are kept for repair, so a wrong number could fetch one of them.
    wire().circle().route(to("ben", picture("anna")), to("dora", picture("cleo")));
    for (int packet = 0; packet < 3; packet++) {
      anna.show("anna");
      cleo.show("for Dora");
    }
    List<Arrival> annas = wire().stream(ben, false);
    wire().circle().route(to("dora", picture("cleo")));
    annas.forEach(each -> ben.webrtc().nack(each.rtp().ssrc(), each.rtp().sequence()));
    assertThat(wire().rtx(ben)).isEmpty();
    wire().circle().route(to("ben", picture("cleo")), to("dora", picture("cleo")));
    cleo.show("cleo");
    Arrival cleos = wire().stream(ben, false).getLast();
    assertThat(cleos.words()).isEqualTo("cleo");
    annas.forEach(each -> ben.webrtc().nack(each.rtp().ssrc(), each.rtp().sequence()));
    ben.webrtc().nack(cleos.rtp().ssrc(), (cleos.rtp().sequence() + 1) & 0xffff);
    assertThat(wire().rtx(ben)).isEmpty();
    ben.webrtc().nack(cleos.rtp().ssrc(), cleos.rtp().sequence());
    assertThat(onlyOne(wire().rtx(ben)).words()).isEqualTo("cleo");
  }

  @Test
  @DisplayName("MW7 a gap on the uplink is asked for, and what comes by RTX is forwarded")
  default void asksAgain() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", picture("anna")));
    anna.show("first");
    anna.webrtc().publisher().showLost("lost");
    anna.show("third");
    wire().circle().reaches(ben, "lost");
    assertThat(steps(sorted(wire().stream(ben, false)), 16, each -> each.rtp().sequence()))
        .containsOnly(1L);
  }

  private static List<Arrival> sorted(List<Arrival> stream) {
    int first = stream.getFirst().rtp().sequence();
    return stream.stream()
        .sorted(Comparator.comparingInt(each -> (each.rtp().sequence() - first) & 0xffff))
        .toList();
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

  /** Ben's offer has his microphone at mid 0, his camera at 1, and then the slot's lines. */
  private static void assertExtensions(List<Arrival> stream, String mid) {
    var extensions = onlyOne(stream).rtp().extensions();
    assertThat(new String(extensions.get(4), StandardCharsets.US_ASCII)).isEqualTo(mid);
    assertThat(extensions).containsKey(2).doesNotContainKeys(3, 14);
  }

  @Test
  @DisplayName("MW11 a slot's picture ids and TL0PICIDX go on when its source changes")
  default void pictureIdsGoOn() {
    List<Arrival> stream = wire().stream(swapped(), false);
    assertThat(steps(stream, 15, each -> Payload.pictureId(each.payload()))).containsOnly(1L);
    assertThat(steps(stream, 8, each -> Payload.tl0(each.payload()))).containsOnly(1L);
  }

  @Test
  @DisplayName("MW12 no packet is sent twice under one SSRC and sequence number")
  default void neverTwice() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", picture("anna")));
    anna.show("picture");
    Arrival lost = wire().stream(ben, false).getFirst();
    for (int time = 0; time < 5; time++) {
      ben.webrtc().nack(lost.rtp().ssrc(), lost.rtp().sequence());
    }
    wire().circle().settle();
    assertThat(ben.webrtc().inbox().media())
        .hasSizeGreaterThan(1)
        .extracting(each -> each.rtp().ssrc() + "/" + each.rtp().sequence())
        .doesNotHaveDuplicates();
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

  @Test
  @DisplayName("MW16 a flood of PLI from a receiver reaches the source as a few")
  default void pliFlood() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", picture("anna")));
    anna.show("first");
    int ssrc = wire().pictureSsrc(ben);
    int before = asked(anna.webrtc());
    for (int time = 0; time < 200; time++) {
      ben.webrtc().pli(ssrc);
    }
    until(() -> asked(anna.webrtc()) > before);
    wire().circle().settle();
    assertThat(asked(anna.webrtc()) - before).isLessThanOrEqualTo(3);
  }

  @Test
  @DisplayName("MW17 a packet that comes a second time by RTX is not forwarded again")
  default void needlessRepair() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", picture("anna")));
    Publisher publisher = anna.webrtc().publisher();
    publisher.startAt(100);
    anna.show("1");
    anna.show("2");
    publisher.repeat(100);
    publisher.repeat(101);
    anna.show("3");
    assertThat(wire().stream(ben, false)).extracting(Arrival::words).containsExactly("1", "2", "3");
  }
}
