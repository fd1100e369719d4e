package hearth.media.contract;

import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.WireCircle.onlyOne;
import static hearth.media.contract.WireCircle.sorted;
import static hearth.media.contract.WireCircle.steps;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.contract.WireTestPlane.WireMember;
import hearth.media.peer.Inbox;
import hearth.media.peer.Inbox.Arrival;
import hearth.media.peer.Publisher;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Packets that were lost, on the way in and on the way out. */
interface RepairRules {
  WireCircle wire();

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

  @Test
  @DisplayName("MW32 who was elsewhere cannot ask for what was shown before or meanwhile")
  default void otherRooms() {
    WireMember anna = wire().join("anna", 2);
    WireMember ben = wire().join("ben");
    WireMember cleo = wire().join("cleo");
    // Ben's pictures are kept for repair all the time, since Cleo is sent them.
    Circle.Grant toCleo = to("cleo", picture("ben"));
    wire().circle().route(to("anna", picture("ben"), picture("cleo")), toCleo);
    assertThat(askedAgain(anna, List.of(ben, cleo), "before")).containsOnly("before");
    wire().circle().route(toCleo);
    assertThat(askedAgain(anna, List.of(ben, cleo), "meanwhile")).isEmpty();
    wire().circle().route(to("anna", picture("ben"), picture("cleo")), toCleo);
    assertThat(askedAgain(anna, List.of(ben, cleo), "after")).containsOnly("after");
  }

  /** Five more pictures of each; then all that comes when every number is asked for again. */
  private List<String> askedAgain(WireMember receiver, List<WireMember> sources, String words) {
    for (int packet = 0; packet < 5; packet++) {
      sources.forEach(each -> each.show(words));
    }
    wire().circle().settle();
    Inbox inbox = receiver.webrtc().inbox();
    List<Arrival> sent = inbox.media().stream().filter(each -> !each.rtx()).toList();
    int before = inbox.media().size();
    for (Arrival each : sent) {
      receiver.webrtc().nack(each.rtp().ssrc(), each.rtp().sequence());
      receiver.webrtc().nack(each.rtp().ssrc(), (each.rtp().sequence() - 5) & 0xffff);
      receiver.webrtc().nack(each.rtp().ssrc(), (each.rtp().sequence() + 5) & 0xffff);
    }
    wire().circle().settle();
    List<Arrival> again = inbox.media().subList(before, inbox.media().size());
    assertThat(again).allMatch(Arrival::rtx);
    return again.stream().map(Arrival::words).toList();
  }
}
