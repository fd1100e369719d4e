package hearth.media.contract;

import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.WireCircle.until;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.contract.WireTestPlane.WireMember;
import hearth.media.peer.Inbox.Arrival;
import hearth.media.peer.Rtcp;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the plane reports by RTCP. */
interface ReportRules {
  WireCircle wire();

  @Test
  @DisplayName("MW8 each slot's stream has sender reports that agree with what was sent")
  default void senderReports() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna"), picture("anna")));
    for (int packet = 0; packet < 10; packet++) {
      anna.speak("sound");
      anna.show("picture");
    }
    for (boolean audio : List.of(true, false)) {
      List<Arrival> stream = wire().stream(ben, audio);
      Arrival last = stream.getLast();
      until(() -> reports(ben, last.rtp().ssrc()).stream().anyMatch(sr -> sr.packets() == 10));
      Rtcp.SenderReport report = reports(ben, last.rtp().ssrc()).getLast();
      assertThat(report.octets())
          .isEqualTo(stream.stream().mapToLong(each -> each.payload().length).sum());
      int rate = audio ? 48_000 : 90_000;
      long ahead = (report.timestamp() - last.rtp().timestamp()) & 0xffffffffL;
      assertThat(ahead).isLessThan(10L * rate);
    }
  }

  private static List<Rtcp.SenderReport> reports(WireMember member, int ssrc) {
    return member.webrtc().inbox().control(Rtcp.SenderReport.class).stream()
        .filter(report -> report.ssrc() == ssrc)
        .toList();
  }

  @Test
  @DisplayName("MW10 a publisher is sent transport-wide feedback")
  default void transportFeedback() {
    WireMember anna = wire().join("anna");
    wire().join("ben");
    wire().circle().route(to("ben", sound("anna")));
    until(
        () -> {
          anna.speak("sound");
          return anna.webrtc().inbox().control(Rtcp.TransportFeedback.class).stream()
              .anyMatch(feedback -> feedback.packets() > 0);
        });
  }
}
