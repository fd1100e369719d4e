package hearth.media.sfu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.MediaCounters.SlotCount;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.sfu.SfuSettings;
import hearth.media.sfu.srtp.SrtpProfile;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The SFU with real browsers")
@EnabledIf(value = "hearth.media.sfu.browser.Chromium#isHere", disabledReason = "no chromium")
@Timeout(180)
class SfuBrowserTest {
  private static Chromium chromium;

  @BeforeAll
  static void launch() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("two browsers see and hear each other under either SRTP profile")
  void two(SrtpProfile profile) {
    SfuSettings settings = SfuSettings.loopback().withProfiles(List.of(profile));
    try (Gathering here = new Gathering(chromium, settings)) {
      Tab anna = here.join("anna");
      Tab ben = here.join("ben");
      anna.connect();
      ben.connect();
      here.circle("anna", "ben");
      anna.awaitPlaying(0);
      ben.awaitPlaying(0);
      assertThat(String.valueOf(anna.sent().get("srtp")))
          .isEqualTo(
              profile == SrtpProfile.AEAD_AES_128_GCM
                  ? "SRTP_AEAD_AES_128_GCM"
                  : "SRTP_AES128_CM_HMAC_SHA1_80");
    }
  }

  @Test
  @DisplayName("of three, each sees and hears the two others and nobody else")
  void three() {
    try (Gathering here = new Gathering(chromium, SfuSettings.machine(0).withWarmUp(false))) {
      List<Tab> tabs = List.of(here.join("anna"), here.join("ben"), here.join("cleo"));
      tabs.forEach(Tab::connect);
      here.circle("anna", "ben", "cleo");
      for (Tab tab : tabs) {
        tab.awaitPlaying(0);
        tab.awaitPlaying(1);
        assertThat(tab.count(2)).isEqualTo(Count.NOTHING);
      }
      assertThat(here.log().speaking()).isNotEmpty();
      assertThat(here.log().speaking().getLast().values()).allMatch(dBov -> dBov <= 0);
    }
  }

  @Test
  @DisplayName("another person in the same slot is seen there without any SDP")
  void swap() {
    try (Gathering here = new Gathering(chromium, SfuSettings.loopback())) {
      Tab anna = here.join("anna", Gathering.LONE);
      Tab ben = here.join("ben", Gathering.LONE);
      Tab dora = here.join("dora", new PeerSpec(Set.of(), 1));
      anna.connect("#ff0000", UnaryOperator.identity());
      ben.connect("#0000ff", UnaryOperator.identity());
      dora.connect();
      here.only("dora", "anna");
      dora.awaitColour(0, Tab.RED);
      for (int time = 0; time < 3; time++) {
        here.only("dora");
        here.only("dora", "ben");
        dora.awaitColour(0, Tab.BLUE);
        here.only("dora");
        here.only("dora", "anna");
        dora.awaitColour(0, Tab.RED);
      }
      dora.awaitPlaying(0);
    }
  }

  @Test
  @DisplayName("once a withdrawal is confirmed not one packet more is sent")
  void withdrawal() {
    try (Gathering here = new Gathering(chromium, SfuSettings.loopback())) {
      Tab anna = here.join("anna");
      Tab ben = here.join("ben");
      anna.connect();
      ben.connect();
      here.circle("anna", "ben");
      ben.awaitPlaying(0);
      anna.awaitPlaying(0);
      here.only("anna", "ben");
      List<SlotCount> confirmed = counts(here, ben.id());
      Count seen = ben.settledCount(0);
      anna.awaitPlaying(0);
      assertThat(counts(here, ben.id())).isEqualTo(confirmed);
      Count after = ben.count(0);
      assertThat(after.pictures()).isEqualTo(seen.pictures());
      assertThat(after.sounds()).isEqualTo(seen.sounds());
      here.circle("anna", "ben");
      ben.awaitPlaying(0);
    }
  }

  private static List<SlotCount> counts(Gathering here, MemberId receiver) {
    return here.plane().counters().slots().stream()
        .filter(count -> count.receiver().equals(receiver))
        .sorted(Comparator.comparingInt(count -> count.slot().index()))
        .toList();
  }

  @Test
  @DisplayName("with one in ten datagrams lost each way the picture goes on, mended by RTX")
  void loss() {
    try (Gathering here = new Gathering(chromium, SfuSettings.loopback());
        RoughPath annas = new RoughPath(address(here));
        RoughPath bens = new RoughPath(address(here))) {
      annas.lose(0.1);
      bens.lose(0.1);
      Tab anna = here.join("anna");
      Tab ben = here.join("ben");
      anna.connect("", annas::through);
      ben.connect("", bens::through);
      here.circle("anna", "ben");
      ben.awaitPlaying(0);
      anna.awaitPlaying(0);
      Count before = ben.count(0);
      ben.page().waitForTimeout(6_000);
      Count after = ben.count(0);
      assertThat(annas.lost()).isGreaterThan(50);
      assertThat(after.framesDecoded() - before.framesDecoded())
          .as("%s → %s", before, after)
          .isGreaterThan(45);
      assertThat(after.retransmitted()).isPositive();
      assertThat(here.log().lines()).anyMatch(line -> line.startsWith("quality ben"));
    }
  }

  private static InetSocketAddress address(Gathering here) {
    return here.plane().addresses().getFirst();
  }

  @Test
  @DisplayName("a browser that is cut off is interrupted, and plays on from another address")
  void cut() {
    try (Gathering here = new Gathering(chromium, SfuSettings.loopback());
        RoughPath path = new RoughPath(address(here))) {
      Tab anna = here.join("anna");
      Tab ben = here.join("ben");
      anna.connect();
      ben.connect("", path::through);
      here.circle("anna", "ben");
      ben.awaitPlaying(0);
      path.lose(1);
      here.awaitLine("state ben INTERRUPTED");
      path.move();
      path.lose(0);
      here.awaitLine("state ben CONNECTED", 2);
      ben.awaitPlaying(0);
      anna.awaitPlaying(0);
      assertThat(here.log().lines()).doesNotContain("state ben CLOSED");
    }
  }

  @Test
  @DisplayName("who joins late sees a picture within a second")
  void lateJoiners() {
    try (Gathering here = new Gathering(chromium, SfuSettings.loopback())) {
      Tab anna = here.join("anna");
      anna.connect();
      List<Double> millis = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        String name = "late-" + i;
        here.circle("anna", name);
        try (Tab late = here.join(name)) {
          late.connect();
          millis.add(late.millisToFirstFrame(0));
          here.space().leave(late.id());
        }
      }
      Collections.sort(millis);
      System.out.println("late joiners: " + millis);
      assertThat(millis.get(millis.size() / 2)).isBetween(1.0, 1_000.0);
    }
  }

  @Test
  @DisplayName("an ICE restart of a link that stands does not stop the picture")
  void restart() {
    try (Gathering here = new Gathering(chromium, SfuSettings.loopback())) {
      Tab anna = here.join("anna");
      Tab ben = here.join("ben");
      anna.connect();
      ben.connect();
      here.circle("anna", "ben");
      ben.awaitPlaying(0);
      ben.offerAgain(Map.of("iceRestart", true));
      ben.awaitPlaying(0);
      anna.awaitPlaying(0);
      here.space().leave(anna.id());
      here.awaitLine("state anna CLOSED");
    }
  }
}
