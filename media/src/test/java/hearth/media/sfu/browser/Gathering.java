package hearth.media.sfu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.Feed;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Quality;
import hearth.media.RoutingPlan;
import hearth.media.Source;
import hearth.media.SpaceId;
import hearth.media.sfu.SfuPlane;
import hearth.media.sfu.SfuSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One space on one plane, and the browsers that are in it. */
final class Gathering implements AutoCloseable {
  static final PeerSpec MEMBER = new PeerSpec(Set.of(Source.MICROPHONE, Source.CAMERA), 3);

  /** Publishes, and sees nobody: one encoder and no decoder. */
  static final PeerSpec LONE = new PeerSpec(Set.of(Source.MICROPHONE, Source.CAMERA), 0);

  private final Chromium chromium;
  private final SfuPlane plane;
  private final MediaSpace space;
  private final Log log = new Log();
  private final List<Tab> tabs = new ArrayList<>();
  private long version;

  Gathering(Chromium chromium, SfuSettings settings) {
    this.chromium = chromium;
    try {
      this.plane = SfuPlane.open(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.space =
        plane
            .open(new SpaceId("space"), log)
            .toCompletableFuture()
            .orTimeout(5, TimeUnit.SECONDS)
            .join();
  }

  SfuPlane plane() {
    return plane;
  }

  MediaSpace space() {
    return space;
  }

  Log log() {
    return log;
  }

  Tab join(String name) {
    return join(name, MEMBER);
  }

  Tab join(String name, PeerSpec spec) {
    Tab tab = Tab.join(chromium.tab(), space, name, spec);
    tabs.add(tab);
    return tab;
  }

  /** Everybody of these hears and sees everybody else. */
  void circle(String... names) {
    Map<MemberId, List<Feed>> feeds = new HashMap<>();
    for (String to : names) {
      feeds.put(
          new MemberId(to),
          Stream.of(names).filter(from -> !from.equals(to)).flatMap(Gathering::both).toList());
    }
    route(feeds);
  }

  /** One receiver's whole plan; nobody else is granted anything. */
  void only(String to, String... from) {
    route(Map.of(new MemberId(to), Stream.of(from).flatMap(Gathering::both).toList()));
  }

  private void route(Map<MemberId, List<Feed>> feeds) {
    space
        .route(new RoutingPlan(++version, feeds))
        .toCompletableFuture()
        .orTimeout(1, TimeUnit.SECONDS)
        .join();
  }

  private static Stream<Feed> both(String from) {
    MemberId id = new MemberId(from);
    return Stream.of(
        new Feed(id, Source.MICROPHONE, Quality.HIGH), new Feed(id, Source.CAMERA, Quality.HIGH));
  }

  void awaitLine(String line) {
    awaitLine(line, 1);
  }

  /** Waits until the room was told this so many times. */
  void awaitLine(String line, int times) {
    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(
            () ->
                assertThat(log.lines().stream().filter(line::equals))
                    .hasSizeGreaterThanOrEqualTo(times));
  }

  @Override
  public void close() {
    tabs.forEach(Tab::close);
    plane.close();
  }
}
