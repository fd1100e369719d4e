package hearth.media.contract;

import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.WireCircle.asked;
import static hearth.media.contract.WireCircle.until;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.contract.WireTestPlane.WireMember;
import hearth.media.peer.Inbox.Arrival;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Key frames: when one is asked for, and that a picture begins with one. */
interface PictureRules {
  WireCircle wire();

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
}
