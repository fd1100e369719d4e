package hearth.media.sfu.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import hearth.media.BadOffer;
import hearth.media.Feed;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MediaEvents;
import hearth.media.MediaPeer;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Picture;
import hearth.media.Quality;
import hearth.media.RoutingPlan;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.SpaceId;
import hearth.media.peer.WebRtcPeer;
import hearth.media.sfu.dtls.DtlsIdentity;
import hearth.media.sfu.dtls.DtlsSession;
import hearth.media.sfu.srtp.SrtpProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ForwarderTest {
  private static final PeerSpec SPEC = new PeerSpec(Set.of(Source.MICROPHONE, Source.CAMERA), 2);

  private final Forwarder forwarder = open();

  private static Forwarder open() {
    SecureRandom random = new SecureRandom();
    try {
      return Forwarder.open(
          "forwarder-test",
          List.of(InetAddress.ofLiteral("127.0.0.1")),
          0,
          List.of(),
          new DtlsSession.Terms(
              DtlsIdentity.fresh(random, Instant.now()), List.of(SrtpProfile.values()), random));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() {
    forwarder.close();
  }

  private static <T> T answer(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(5, TimeUnit.SECONDS).join();
  }

  private static WebRtcPeer connect(MediaPeer peer) {
    LinkSpec link = peer.links().getFirst();
    WebRtcPeer browser = new WebRtcPeer(WebRtcPeer.Setup.of(link));
    browser.answer(answer(peer.offer(link.id(), browser.offer())));
    assertThat(browser.connect()).isTrue();
    return browser;
  }

  @Test
  @DisplayName("whoever leaves, joins again or restarts leaves no way in behind")
  void nothingLeft() {
    MediaSpace space = answer(forwarder.open(new SpaceId("space"), new ThrowingRoom(false)));
    MemberId anna = new MemberId("anna");
    WebRtcPeer first = connect(space.join(anna, SPEC));
    MediaPeer again = space.join(anna, SPEC);
    try (WebRtcPeer second = connect(again)) {
      LinkId link = again.links().getFirst().id();
      second.answer(answer(again.offer(link, second.restart())));
      assertThat(second.connect()).isTrue();
      assertThat(forwarder.waysIn()).isPositive();
      space.leave(anna);
      await().untilAsserted(() -> assertThat(forwarder.waysIn()).isZero());
    }
    first.close();
  }

  @Test
  @DisplayName("a room that fails at every event stops neither media nor withdrawals")
  void failingRoom() {
    MediaSpace space = answer(forwarder.open(new SpaceId("space"), new ThrowingRoom(true)));
    MemberId anna = new MemberId("anna");
    MemberId ben = new MemberId("ben");
    try (WebRtcPeer annas = connect(space.join(anna, SPEC));
        WebRtcPeer bens = connect(space.join(ben, SPEC))) {
      Feed feed = new Feed(anna, Source.MICROPHONE, Quality.HIGH);
      answer(space.route(new RoutingPlan(1, Map.of(ben, List.of(feed)))));
      annas.publisher().speak("granted");
      await().untilAsserted(() -> assertThat(bens.inbox().media()).hasSize(1));
      answer(space.route(new RoutingPlan(2, Map.of())));
      annas.publisher().speak("withdrawn");
      await()
          .untilAsserted(
              () -> assertThat(forwarder.counters().dropped()).containsEntry("not-granted", 1L));
      assertThat(bens.inbox().media()).hasSize(1);
      assertThat(forwarder.counters().dropped()).containsKey("failed");
    }
  }

  @Test
  @DisplayName("a browser that floods with offers is refused, and served again when it has calmed")
  void offerFlood() {
    MediaSpace space = answer(forwarder.open(new SpaceId("space"), new ThrowingRoom(false)));
    MediaPeer peer = space.join(new MemberId("anna"), SPEC);
    LinkSpec link = peer.links().getFirst();
    try (WebRtcPeer browser = new WebRtcPeer(WebRtcPeer.Setup.of(link))) {
      List<CompletionStage<String>> answers = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        answers.add(peer.offer(link.id(), browser.offer()));
      }
      assertThatThrownBy(() -> answers.forEach(ForwarderTest::answer))
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(BadOffer.class);
      answer(answers.getFirst());
      await().untilAsserted(() -> answer(peer.offer(link.id(), browser.offer())));
    }
  }

  @Test
  @DisplayName("a browser that offers other SSRCs again and again is heard on the last")
  void manySsrcs() {
    MediaSpace space = answer(forwarder.open(new SpaceId("space"), new ThrowingRoom(false)));
    MediaPeer peer = space.join(new MemberId("anna"), SPEC);
    LinkId link = peer.links().getFirst().id();
    try (WebRtcPeer browser = new WebRtcPeer(WebRtcPeer.Setup.of(peer.links().getFirst()))) {
      for (int i = 0; i < 30; i++) {
        String digits = "00" + (10 + i);
        String other = browser.offer().replaceAll("(a=ssrc\\S*?:)(FID )?(\\d{4})", "$1$2" + digits);
        answer(peer.offer(link, other.replaceAll("(FID \\d+ )\\d{4}", "$1" + digits)));
      }
      browser.answer(answer(peer.offer(link, browser.offer())));
      assertThat(browser.connect()).isTrue();
      browser.publisher().speak("sound");
      browser.publisher().show("picture");
      await()
          .untilAsserted(
              () -> assertThat(forwarder.counters().dropped()).containsEntry("not-granted", 2L));
    }
  }

  @Test
  @DisplayName("MW42 a browser that sends without measure is cut down, and nobody else is")
  void tooMuch() {
    MediaSpace space = answer(forwarder.open(new SpaceId("space"), new ThrowingRoom(false)));
    MemberId ben = new MemberId("ben");
    try (WebRtcPeer annas = connect(space.join(new MemberId("anna"), SPEC));
        WebRtcPeer bens = connect(space.join(ben, SPEC));
        WebRtcPeer cleos = connect(space.join(new MemberId("cleo"), SPEC))) {
      Feed feed = new Feed(ben, Source.MICROPHONE, Quality.HIGH);
      answer(space.route(new RoutingPlan(1, Map.of(new MemberId("cleo"), List.of(feed)))));
      for (int i = 0; i < 50_000 && !forwarder.counters().dropped().containsKey("too-much"); i++) {
        annas.publisher().speak("flood", 1_000);
      }
      assertThat(forwarder.counters().dropped()).containsKey("too-much");
      bens.publisher().speak("heard");
      await().untilAsserted(() -> assertThat(cleos.inbox().media()).hasSize(1));
    }
  }

  /** A room that may fail at everything it is told. */
  private record ThrowingRoom(boolean fails) implements MediaEvents {
    private void told() {
      if (fails) {
        throw new IllegalStateException("the room fails");
      }
    }

    @Override
    public void links(MemberId member, List<LinkSpec> links) {
      told();
    }

    @Override
    public void candidate(MemberId member, LinkId link, IceCandidate candidate) {
      told();
    }

    @Override
    public void slots(MemberId member, long version, Map<SlotId, SlotContent> slots) {
      told();
    }

    @Override
    public void state(MemberId member, LinkId link, LinkState state) {
      told();
    }

    @Override
    public void speaking(Map<MemberId, Integer> levels) {
      told();
    }

    @Override
    public void picture(MemberId member, Picture picture) {}

    @Override
    public void quality(MemberId member, double lostDown, double lostUp) {
      told();
    }
  }
}
