package hearth.media.fake;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.Feed;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MediaEvents;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Picture;
import hearth.media.Quality;
import hearth.media.RoutingPlan;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.SpaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What only the fake can do. What it shares with every plane is in the contract. */
class FakePlaneTest {
  private static final SpaceId SPACE = new SpaceId("s1");
  private static final MemberId ANNA = new MemberId("anna");
  private static final MemberId BEN = new MemberId("ben");
  private static final PeerSpec SPEC = new PeerSpec(Set.of(Source.MICROPHONE, Source.CAMERA), 3);

  private final List<String> told = new ArrayList<>();
  private final FakePlane plane = new FakePlane();
  private final FakeSpace space = open();

  @Test
  @DisplayName("a held plan is neither made so nor confirmed until it is released")
  void heldPlan() {
    space.route(annaToBen(1));
    space.holdRoutes();
    CompletableFuture<Void> withdrawn = space.route(nothing(2)).toCompletableFuture();
    space.publish(ANNA, Source.MICROPHONE, "before");
    assertThat(withdrawn).isNotDone();
    assertThat(space.heldRoutes()).isEqualTo(1);

    space.releaseRoutes();
    space.publish(ANNA, Source.MICROPHONE, "after");
    assertThat(withdrawn).isCompleted();
    assertThat(packetsOf(BEN)).containsExactly("before");
  }

  @Test
  @DisplayName("leaving cuts even while plans are held")
  void leaveWhileHeld() {
    space.route(annaToBen(1));
    space.holdRoutes();
    space.leave(BEN);
    space.publish(ANNA, Source.MICROPHONE, "late");
    assertThat(packetsOf(BEN)).isEmpty();
  }

  @Test
  @DisplayName("a plan that is made to fail changes nothing, and the next one is served")
  void failedPlan() {
    space.failNextRoute(new IllegalStateException("media server gone"));
    assertThat(space.route(annaToBen(1)).toCompletableFuture()).isCompletedExceptionally();
    assertThat(space.standing()).isEqualTo(RoutingPlan.NOTHING);
    assertThat(space.route(annaToBen(1)).toCompletableFuture()).isCompleted();
    space.publish(ANNA, Source.CAMERA, "picture");
    assertThat(space.received(BEN))
        .containsExactly(
            new Delivery(
                space.peer(BEN).links().getFirst().id(),
                new SlotId(0),
                ANNA,
                Source.CAMERA,
                Quality.MEDIUM,
                "picture"));
  }

  @Test
  @DisplayName("an interrupted link loses packets both ways, and carries again")
  void interrupted() {
    space.route(annaToBen(1));
    space.peer(BEN).interrupt();
    space.publish(ANNA, Source.MICROPHONE, "lost");
    space.peer(BEN).connect();
    space.publish(ANNA, Source.MICROPHONE, "heard");
    assertThat(packetsOf(BEN)).containsExactly("heard");
    assertThat(told)
        .contains("state ben INTERRUPTED")
        .endsWith("state ben INTERRUPTED", "state ben CONNECTED");
    assertThat(plane.counters().dropped()).containsEntry("no-link", 1L);
  }

  @Test
  @DisplayName(
      "links that are lost carry nothing, and come back under new names to be offered anew")
  void lostAndRegained() {
    space.route(annaToBen(1));
    LinkId old = space.peer(BEN).links().getFirst().id();
    told.clear();
    space.loseLinks();
    assertThat(told)
        .containsExactly("state anna CLOSED", "links anna", "state ben CLOSED", "links ben");
    assertThat(space.peer(BEN).links()).isEmpty();
    assertThat(space.join(new MemberId("cleo"), SPEC).links()).isEmpty();
    space.publish(ANNA, Source.MICROPHONE, "lost");

    told.clear();
    space.regainLinks();
    assertThat(told).containsExactly("links anna", "links ben", "links cleo");
    assertThat(space.peer(BEN).links().getFirst().id()).isNotEqualTo(old);
    space.publish(ANNA, Source.MICROPHONE, "not yet offered");
    space.connect(ANNA);
    space.connect(BEN);
    space.publish(ANNA, Source.MICROPHONE, "heard");
    assertThat(packetsOf(BEN)).containsExactly("heard");
  }

  @Test
  @DisplayName("a held answer is given when it is released")
  void heldAnswer() {
    space.holdAnswers();
    CompletableFuture<String> answer =
        space
            .peer(ANNA)
            .offer(
                space.peer(ANNA).links().getFirst().id(),
                String.join(
                    "\r\n",
                    "v=0",
                    "a=ice-ufrag:x",
                    "a=ice-pwd:y",
                    "a=fingerprint:sha-256 00",
                    "m=audio 9 UDP/TLS/RTP/SAVPF 111",
                    "a=mid:0"))
            .toCompletableFuture();
    assertThat(answer).isNotDone();
    space.releaseAnswers();
    assertThat(answer).isCompleted();
  }

  @Test
  @DisplayName("closing confirms the plans it held, since nothing is forwarded any more")
  void closeConfirms() {
    space.holdRoutes();
    CompletableFuture<Void> route = space.route(annaToBen(1)).toCompletableFuture();
    space.close();
    assertThat(route).isCompleted();
    assertThat(plane.isOpen(SPACE)).isFalse();
  }

  private FakeSpace open() {
    plane.open(SPACE, new Told());
    FakeSpace opened = plane.space(SPACE);
    for (MemberId member : List.of(ANNA, BEN)) {
      opened.join(member, SPEC);
      opened.connect(member);
    }
    return opened;
  }

  private List<String> packetsOf(MemberId member) {
    return space.received(member).stream().map(Delivery::packet).toList();
  }

  private static RoutingPlan annaToBen(long version) {
    return new RoutingPlan(
        version,
        Map.of(
            BEN,
            List.of(
                new Feed(ANNA, Source.MICROPHONE, Quality.HIGH),
                new Feed(ANNA, Source.CAMERA, Quality.MEDIUM))));
  }

  private static RoutingPlan nothing(long version) {
    return new RoutingPlan(version, Map.of());
  }

  private final class Told implements MediaEvents {
    @Override
    public void links(MemberId member, List<LinkSpec> links) {
      told.add("links " + member);
    }

    @Override
    public void candidate(MemberId member, LinkId link, IceCandidate candidate) {
      told.add("candidate " + member);
    }

    @Override
    public void slots(MemberId member, long version, Map<SlotId, SlotContent> slots) {
      told.add("slots " + member + " " + version);
    }

    @Override
    public void state(MemberId member, LinkId link, LinkState state) {
      told.add("state " + member + " " + state);
    }

    @Override
    public void speaking(Map<MemberId, Integer> levels) {
      told.add("speaking " + levels);
    }

    @Override
    public void picture(MemberId member, Picture picture) {}

    @Override
    public void quality(MemberId member, double lostDown, double lostUp) {
      told.add("quality " + member);
    }
  }
}
