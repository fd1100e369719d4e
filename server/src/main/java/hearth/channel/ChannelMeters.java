package hearth.channel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.IntSupplier;

/** What an operator sees of the channel: numbers by rule and reason, never an id. */
final class ChannelMeters {
  private final MeterRegistry registry;

  ChannelMeters(MeterRegistry registry, IntSupplier sockets, IntSupplier rooms) {
    this.registry = registry;
    Gauge.builder("hearth.sockets", sockets::getAsInt)
        .description("Sockets that are open")
        .register(registry);
    Gauge.builder("hearth.rooms", rooms::getAsInt)
        .description("Sessions that are not over and have a room here")
        .register(registry);
  }

  void closed(int code) {
    registry.counter("hearth.closed", "code", Integer.toString(code)).increment();
  }
}
