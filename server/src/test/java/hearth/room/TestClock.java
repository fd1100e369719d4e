package hearth.room;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A wall clock that goes as others do, and can be set. */
public final class TestClock implements InstantSource {
  private volatile Duration set = Duration.ZERO;

  /** Forth, or back. */
  public void pass(Duration time) {
    set = set.plus(time);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(set);
  }
}
