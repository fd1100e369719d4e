package hearth;

import hearth.media.MediaCounters.ServerCount;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** {@code hearth_media_server_…}: one line for each media server; none when there is none. */
final class MediaServerGauges {
  private MediaServerGauges() {}

  static MetricSnapshots of(List<ServerCount> servers) {
    return MetricSnapshots.of(
        gauge(servers, "answers", "1 while it answers, else 0", it -> it.answers() ? 1 : 0),
        gauge(servers, "spaces", "Sessions of ours that run on it", ServerCount::spaces),
        gauge(servers, "endpoints", "Endpoints of ours that run on it", ServerCount::endpoints),
        gauge(
            servers,
            "capacity",
            "Endpoints after which it takes no further session",
            ServerCount::capacity),
        gauge(
            servers,
            "pipelines",
            "Pipelines it holds, of ours and of others, as it said last",
            ServerCount::pipelines),
        gauge(
            servers,
            "lives",
            "How often it was found anew: 1 once it answered, more after each death",
            ServerCount::lives));
  }

  private static GaugeSnapshot gauge(
      List<ServerCount> servers, String what, String help, ToDoubleFunction<ServerCount> value) {
    var gauge = GaugeSnapshot.builder().name("hearth_media_server_" + what).help(help);
    for (var server : servers) {
      gauge.dataPoint(
          GaugeDataPointSnapshot.builder()
              .labels(Labels.of("server", server.name()))
              .value(value.applyAsDouble(server))
              .build());
    }
    return gauge.build();
  }
}
