package hearth.media.sfu.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private final byte[] buf = new byte[200];

  @Test
  @DisplayName("RFC 3550 4 NTP time goes there and back, and its middle counts 1/65536 s")
  void ntp() {
    long micros = Instant.parse("2026-11-23T03:00:00.123456Z").toEpochMilli() * 1000 + 456;
    assertThat(Ntp.toMicros(Ntp.ofMicros(micros))).isEqualTo(micros);
    assertThat(Ntp.ofMicros(0) >>> 32).isEqualTo(2_208_988_800L);
    assertThat(Ntp.middle(Ntp.ofMicros(micros + 1_000_000)) - Ntp.middle(Ntp.ofMicros(micros)))
        .isEqualTo(65_536);
  }

  @Test
  @DisplayName("RFC 3550 A.3 loss is counted per interval and in all, over the wrap")
  void loss() {
    var stats = new ReceiveStats(9, 90_000);
    assertThat(stats.write(buf, 0, RtcpWriter.receiverReport(buf, 0, 1), 0)).isEqualTo(8);
    for (int i = 0; i < 100; i++) {
      if (i % 4 != 1) {
        stats.received((65_500 + i) & 0xffff, i * 3000, i * 33_333L);
      }
    }
    stats.senderReport(0x0000_1234_5678_0000L, 3_000_000);
    assertThat(report(stats, 3_500_000))
        .isEqualTo("9 64 25 " + (65_500 + 99) + " 12345678 " + 65_536 / 2);
    assertThat(report(stats, 3_500_000)).startsWith("9 0 25 ");
    stats.received(65_501, 3000, 4_000_000);
    assertThat(report(stats, 4_000_000)).startsWith("9 0 24 ");
  }

  @Test
  @DisplayName("RFC 3550 A.8 jitter follows the change of transit time, a sixteenth at a time")
  void jitter() {
    var stats = new ReceiveStats(9, 90_000);
    for (int i = 0; i < 500; i++) {
      stats.received(i, i * 3000, i * 33_333L + i / 3);
    }
    assertThat(stats.jitter()).isLessThanOrEqualTo(2);
    for (int i = 500; i < 1000; i++) {
      stats.received(i, i * 3000, i * 33_333L + i / 3 + (i % 2) * 10_000L);
    }
    assertThat(stats.jitter()).isCloseTo(900L, within(10L));
  }

  @Test
  @DisplayName(
      "RFC 3550 6.4.1 a sender report counts what was sent; the answer to it gives the round trip")
  void senderReport() {
    var reports = new SenderReports(5);
    reports.sent(100);
    reports.sent(50);
    long micros = 1_800_000_000_000_000L;
    int end = reports.write(buf, 0, micros, 777);
    List<String> heard = new ArrayList<>();
    Rtcp.read(
        buf,
        0,
        end,
        new RtcpVisitor() {
          @Override
          public void senderReport(int ssrc, long ntp, int timestamp, long packets, long octets) {
            heard.add(ssrc + " " + timestamp + " " + packets + " " + octets);
            reports.reported(Ntp.middle(ntp), 65_536, micros + 1_050_000);
          }
        });
    assertThat(heard).containsExactly("5 777 2 150");
    assertThat(reports.roundTripMicros()).isCloseTo(50_000, within(20L));
    reports.reported(Ntp.middle(Ntp.ofMicros(micros)), 0, micros - 1_000_000);
    reports.reported(0, 0, micros);
    assertThat(reports.roundTripMicros()).isCloseTo(50_000, within(20L));
  }

  @Test
  @DisplayName(
      "RFC 3550 6.4.1 sound and picture of one member stay in step whatever their delays were")
  void lipSync() {
    var member = new MemberClock();
    var sound = new SourceClock(member, 48_000);
    var picture = new SourceClock(member, 90_000);
    assertThat(sound.isKnown()).isFalse();
    long memberNow = 1_700_000_000_000_000L;
    long serverNow = 1_800_000_000_000_000L;
    picture.report(Ntp.ofMicros(memberNow), 900_000, serverNow + 30_000);
    sound.report(Ntp.ofMicros(memberNow + 100_000), 48_000, serverNow + 110_000);
    int soundAt = sound.timestampAt(serverNow + 1_110_000);
    int pictureAt = picture.timestampAt(serverNow + 1_110_000);
    assertThat(soundAt).isEqualTo(48_000 + 48_000);
    assertThat(pictureAt).isEqualTo(900_000 + 99_000);
    picture.report(Ntp.ofMicros(memberNow - 60_000_000), 5, serverNow + 2_000_000);
    assertThat(picture.timestampAt(serverNow + 2_000_000)).isEqualTo(5);
  }

  @Test
  @DisplayName(
      "Wishes of many receivers are one PLI, repeated with growing pauses until a key frame comes")
  void keyFrameRequests() {
    var requests = new KeyFrameRequests();
    assertThat(requests.due(0)).isFalse();
    List<Long> sent = new ArrayList<>();
    for (long now = 0; now < 20_000_000; now += 10_000) {
      requests.want();
      if (requests.due(now)) {
        sent.add(now / 1000);
      }
    }
    assertThat(sent)
        .containsExactly(0L, 250L, 750L, 1750L, 3750L, 7750L, 11_750L, 15_750L, 19_750L);
    requests.keyFrame();
    assertThat(requests.due(20_000_000)).isFalse();
    requests.want();
    assertThat(requests.due(20_000_000)).isTrue();
  }

  @Test
  @DisplayName(
      "A receiver that asks for ever is heard ever more rarely; a calm or a swapped one at once")
  void keyFrameWishes() {
    var wishes = new KeyFrameWishes();
    int passed = 0;
    for (long now = 0; now < 60_000_000; now += 100_000) {
      passed += wishes.pass(now) ? 1 : 0;
    }
    assertThat(passed).isBetween(6, 9);
    assertThat(wishes.pass(60_000_000)).isFalse();
    wishes.reset();
    assertThat(wishes.pass(60_000_000)).isTrue();
    assertThat(wishes.pass(60_400_000)).isFalse();
    assertThat(wishes.pass(70_000_000)).isTrue();
    assertThat(wishes.pass(70_500_000)).isTrue();
  }

  private String report(ReceiveStats stats, long now) {
    int end = stats.write(buf, 0, RtcpWriter.receiverReport(buf, 0, 1), now);
    String[] said = new String[1];
    Rtcp.read(
        buf,
        0,
        end,
        new RtcpVisitor() {
          @Override
          public void report(
              int reporter, int ssrc, int f, int lost, long high, long jitter, int sr, int d) {
            said[0] =
                ssrc + " " + f + " " + lost + " " + high + " " + Integer.toHexString(sr) + " " + d;
          }
        });
    return said[0];
  }
}
