package hearth.media.kurento.server;

import hearth.media.kurento.server.MediaServerFault.Kind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Several calls, one after another, that together end within the time of one. */
final class Patient {
  private final long until;

  Patient(Duration whole) {
    until = System.nanoTime() + whole.toNanos();
  }

  <T> CompletableFuture<T> make(Calls calls, String name, Call.Issue<T> issue) {
    return make(calls, name, issue, late -> {});
  }

  <T> CompletableFuture<T> make(Calls calls, String name, Call.Issue<T> issue, Consumer<T> late) {
    return calls.make(name, left(), issue, late);
  }

  /** The same, or a fault when the time is up. */
  CompletableFuture<Void> wait(CompletableFuture<Void> stage) {
    return stage
        .copy()
        .orTimeout(left().toNanos(), TimeUnit.NANOSECONDS)
        .exceptionally(
            thrown -> {
              throw new MediaServerFault(Kind.LATE, "no release was confirmed in time");
            });
  }

  private Duration left() {
    return Duration.ofNanos(Math.max(1, until - System.nanoTime()));
  }
}
