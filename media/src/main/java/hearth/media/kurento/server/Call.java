package hearth.media.kurento.server;

import hearth.media.kurento.server.MediaServerFault.Kind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kurento.client.Continuation;

/**
 * One call to a media server: ends once, with the reply, a fault or at its deadline.
 *
 * @param <T> what the server replies with; null where it has nothing to say
 */
final class Call<T> implements Continuation<T> {
  /** Hands a call to kurento-client; may block while the socket is away. */
  @FunctionalInterface
  interface Issue<T> {
    void to(Continuation<T> reply) throws Exception;
  }

  private final String name;
  private final Issue<T> issue;
  private final Consumer<T> late;
  private final CompletableFuture<T> reply = new CompletableFuture<>();
  private final CompletableFuture<T> result;

  /**
   * @param late takes a reply that came after the deadline
   */
  Call(String name, Duration patience, Issue<T> issue, Consumer<T> late) {
    this.name = name;
    this.issue = issue;
    this.late = late;
    this.result =
        reply
            .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
            .exceptionally(
                thrown -> {
                  throw new CompletionException(fault(thrown));
                });
  }

  private MediaServerFault fault(Throwable thrown) {
    return thrown instanceof TimeoutException
        ? new MediaServerFault(Kind.LATE, name + ": no answer in time")
        : Faults.of(name, thrown);
  }

  CompletableFuture<T> result() {
    return result;
  }

  /** Runs when it has ended; with its fault, if it failed. */
  void onEnd(Consumer<@Nullable MediaServerFault> told) {
    var _ =
        reply.whenComplete((value, thrown) -> told.accept(thrown == null ? null : fault(thrown)));
  }

  boolean ended() {
    return reply.isDone();
  }

  /** Sends it, unless it has ended meanwhile. */
  void issue() {
    if (!ended()) {
      try {
        issue.to(this);
      } catch (Exception e) {
        onError(e);
      }
    }
  }

  void end(MediaServerFault fault) {
    reply.completeExceptionally(fault);
  }

  @Override
  public void onSuccess(T value) {
    if (!reply.complete(value)) {
      late.accept(value);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    end(Faults.of(name, thrown));
  }
}
