package hearth;

import hearth.journal.AppendObserver;
import hearth.media.MediaCounters;
import hearth.media.MediaPlane;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What the operator sees of the house: opaque ids that change each session, never a name. */
final class Metrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private volatile MediaCounters media = new MediaCounters(List.of(), Map.of());

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    registry.getPrometheusRegistry().register((MultiCollector) this::slots);
    registry
        .getPrometheusRegistry()
        .register((MultiCollector) () -> MediaServerGauges.of(media.servers()));
  }

  AppendObserver appends() {
    var appends =
        Timer.builder("hearth.journal.append")
            .description("From asking for an append until it was durable")
            .serviceLevelObjectives(
                Duration.ofMillis(1),
                Duration.ofMillis(5),
                Duration.ofMillis(25),
                Duration.ofMillis(100),
                Duration.ofSeconds(1))
            .register(registry);
    return nanos -> appends.record(nanos, TimeUnit.NANOSECONDS);
  }

  /** An alarm on this rings before browsers turn people away. */
  void certificate(Supplier<Number> secondsLeft) {
    Gauge.builder("hearth.certificate.expires", secondsLeft)
        .description("Until the certificate that browsers are shown runs out")
        .baseUnit("seconds")
        .register(registry);
  }

  MeterRegistry registry() {
    return registry;
  }

  /** The page of one scrape, with what the media plane has counted until now. */
  String page(MediaPlane plane) {
    media = plane.counters();
    // The same meter again when it is there: reasons and warnings are few and written in the code.
    for (var reason : media.dropped().keySet()) {
      FunctionCounter.builder("hearth.dropped", this, it -> count(it.media.dropped(), reason))
          .description("Packets and messages that went no further")
          .tag("reason", reason)
          .register(registry);
    }
    for (var warning : media.warnings().keySet()) {
      FunctionCounter.builder("hearth.warnings", this, it -> count(it.media.warnings(), warning))
          .description("What an operator should look into")
          .tag("warning", warning)
          .register(registry);
    }
    return registry.scrape();
  }

  private static double count(Map<String, Long> counts, String name) {
    return counts.getOrDefault(name, 0L).doubleValue();
  }

  /** Slots come and go with their session, so they are no meters of their own. */
  private MetricSnapshots slots() {
    var packets = CounterSnapshot.builder().name("hearth_slot_packets");
    packets.help("Packets forwarded into one slot of one receiver");
    for (var slot : media.slots()) {
      var name = slot.space() + "/" + slot.receiver() + "/" + slot.slot();
      packets.dataPoint(point(name, "audio", slot.audioPackets()));
      packets.dataPoint(point(name, "video", slot.videoPackets()));
    }
    return MetricSnapshots.of(packets.build());
  }

  private static CounterDataPointSnapshot point(String slot, String kind, long count) {
    return CounterDataPointSnapshot.builder()
        .labels(Labels.of("slot", slot, "kind", kind))
        .value((double) count)
        .build();
  }
}
