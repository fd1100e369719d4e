package hearth.channel;

import hearth.room.Tally;
import io.micrometer.core.instrument.MeterRegistry;

/** A room's tally on the operator's page. */
public record RoomMeters(MeterRegistry registry) implements Tally {
  @Override
  public void refused(String rule) {
    registry.counter("hearth.refused", "rule", rule).increment();
  }

  @Override
  public void dropped(String reason) {
    registry.counter("hearth.dropped", "reason", reason).increment();
  }
}
