package hearth;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.MediaCounters;
import hearth.media.MediaCounters.ServerCount;
import hearth.media.MediaEvents;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.SpaceId;
import hearth.media.fake.FakePlane;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private final Metrics metrics = new Metrics();

  /** The fake in all but its counters, which it has none of for servers. */
  private static final class Counting implements MediaPlane {
    private final FakePlane plane = new FakePlane();
    private MediaCounters counters = new MediaCounters(List.of(), Map.of());

    @Override
    public CompletionStage<MediaSpace> open(SpaceId id, MediaEvents events) {
      return plane.open(id, events);
    }

    @Override
    public MediaCounters counters() {
      return counters;
    }

    @Override
    public void close() {
      plane.close();
    }
  }

  private static MediaCounters counted(long transcodings, ServerCount... servers) {
    var warnings = Map.of("transcoding", transcodings);
    return new MediaCounters(List.of(), Map.of("late", 4L), warnings, List.of(servers));
  }

  @Test
  @DisplayName("every media server has its lines, and a dead one says so and stays")
  void servers() {
    try (var plane = new Counting()) {
      plane.counters = counted(0, new ServerCount("a:8888", true, 2, 60, 400, 3, 1));
      assertThat(metrics.page(plane).lines())
          .contains(
              "hearth_media_server_answers{server=\"a:8888\"} 1.0",
              "hearth_media_server_spaces{server=\"a:8888\"} 2.0",
              "hearth_media_server_endpoints{server=\"a:8888\"} 60.0",
              "hearth_media_server_capacity{server=\"a:8888\"} 400.0",
              "hearth_media_server_pipelines{server=\"a:8888\"} 3.0",
              "hearth_media_server_lives{server=\"a:8888\"} 1.0");
      plane.counters =
          counted(
              0,
              new ServerCount("a:8888", false, 0, 0, 400, 0, 1),
              new ServerCount("b:8888", true, 2, 60, 400, 2, 3));
      assertThat(metrics.page(plane).lines())
          .contains(
              "hearth_media_server_answers{server=\"a:8888\"} 0.0",
              "hearth_media_server_answers{server=\"b:8888\"} 1.0",
              "hearth_media_server_lives{server=\"b:8888\"} 3.0");
    }
  }

  @Test
  @DisplayName("warnings and drops are counted by name, and a later scrape has the later count")
  void warnings() {
    try (var plane = new Counting()) {
      plane.counters = counted(1);
      assertThat(metrics.page(plane).lines())
          .contains(
              "hearth_warnings_total{warning=\"transcoding\"} 1.0",
              "hearth_dropped_total{reason=\"late\"} 4.0");
      plane.counters = counted(7);
      assertThat(metrics.page(plane))
          .contains("hearth_warnings_total{warning=\"transcoding\"} 7.0");
    }
  }

  @Test
  @DisplayName("a plane in this process has no media servers")
  void none() {
    try (var plane = new FakePlane()) {
      assertThat(metrics.page(plane)).doesNotContain("hearth_media_server");
    }
  }
}
