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

  @Test
  @DisplayName("MW18 sound and picture of a slot stay in step as their source reports them")
  default void inStep() {
    WireMember ben = wire().join("ben");
    WireMember anna = wire().join("anna");
    WireMember cleo = wire().join("cleo");
    wire().circle().route(to("ben", sound("anna"), picture("anna")));
    assertThat(soundBeforePicture(ben, anna, 0)).isBetween(-40L, 40L);
    wire().circle().route(to("ben"));
    wire().circle().route(to("ben", sound("cleo"), picture("cleo")));
    assertThat(soundBeforePicture(ben, cleo, 300)).isBetween(260L, 340L);
  }

  /**
   * The source sends a packet of each, and reports that the sound was made so many milliseconds
   * before the picture; what do the plane's own reports say of the two?
   */
  private long soundBeforePicture(WireMember receiver, WireMember source, long millis) {
    source.speak("sound");
    source.show("picture");
    wire().circle().settle();
    source.webrtc().publisher().report(50_000_000, 50_000_000 + millis);
    wire().circle().settle();
    Arrival sound = wire().stream(receiver, true).getLast();
    Arrival picture = wire().stream(receiver, false).getLast();
    int before = reports(receiver, sound.rtp().ssrc()).size();
    int beforePicture = reports(receiver, picture.rtp().ssrc()).size();
    until(
        () ->
            reports(receiver, sound.rtp().ssrc()).size() > before + 1
                && reports(receiver, picture.rtp().ssrc()).size() > beforePicture + 1);
    return madeAt(picture, reports(receiver, picture.rtp().ssrc()).getLast(), 90_000)
        - madeAt(sound, reports(receiver, sound.rtp().ssrc()).getLast(), 48_000);
  }

  /** When a packet was made, in milliseconds, by a report's pair of clocks. */
  private static long madeAt(Arrival packet, Rtcp.SenderReport report, int rate) {
    int ticks = (int) (packet.rtp().timestamp() - report.timestamp());
    long reported = (report.ntp() >>> 32) * 1_000 + (((report.ntp() & 0xffffffffL) * 1_000) >> 32);
    return reported + ticks * 1_000L / rate;
  }

  @Test
  @DisplayName("MW19 the shares that are lost on the way to and from a member are told")
  default void quality() {
    WireMember anna = wire().join("anna");
    WireMember ben = wire().join("ben");
    wire().circle().route(to("ben", sound("anna")));
    for (int packet = 0; packet < 100; packet++) {
      if (packet % 4 == 1) {
        byte[] _ = anna.webrtc().unsent(() -> anna.webrtc().publisher().speak("lost"));
      } else {
        anna.speak("sound");
      }
    }
    Arrival first = wire().stream(ben, true).getFirst();
    ben.webrtc().report(first.rtp().ssrc(), 0, first.rtp().sequence());
    ben.webrtc().report(first.rtp().ssrc(), 10, first.rtp().sequence() + 100);
    until(() -> wire().circle().heard().qualityOf(anna.id()).lostUp() > 0);
    until(() -> wire().circle().heard().qualityOf(ben.id()).lostDown() > 0);
    assertThat(wire().circle().heard().qualityOf(anna.id()).lostUp()).isBetween(0.2, 0.3);
    assertThat(wire().circle().heard().qualityOf(ben.id()).lostDown()).isBetween(0.05, 0.15);
  }
}
