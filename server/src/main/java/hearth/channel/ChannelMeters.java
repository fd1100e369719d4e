package hearth.channel;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.IntSupplier;

/** What an operator sees of the channel: numbers by rule and reason, never an id. */
final class ChannelMeters {
  private final MeterRegistry registry;

  ChannelMeters(MeterRegistry registry, IntSupplier sockets, IntSupplier rooms) {
    this.registry = registry;
    registry.gauge("hearth.sockets", sockets, IntSupplier::getAsInt);
    registry.gauge("hearth.rooms", rooms, IntSupplier::getAsInt);
  }

  void closed(int code) {
    registry.counter("hearth.closed", "code", Integer.toString(code)).increment();
  }
}
