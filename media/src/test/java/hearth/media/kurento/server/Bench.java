package hearth.media.kurento.server;

import static org.awaitility.Awaitility.await;

import hearth.media.MediaCounters.ServerCount;
import hearth.media.kurento.standin.Standin;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Doubles of the media server, and pools on them with little patience. */
final class Bench implements AutoCloseable {
  static final Patience PATIENCE =
      new Patience(
          Duration.ofMillis(600),
          Duration.ofMillis(200),
          Duration.ofMillis(100),
          2,
          Duration.ofSeconds(5));

  final List<Standin> servers = new ArrayList<>();
  private final List<Pool> pools = new ArrayList<>();

  Bench(int count) {
    for (int i = 0; i < count; i++) {
      servers.add(Standin.start());
    }
  }

  Standin server() {
    return servers.getFirst();
  }

  /** On all servers, when they answer. */
  Pool pool(String owner, int capacity) {
    Pool pool = open(servers.stream().map(Standin::url).toList(), owner, capacity);
    await().until(() -> pool.counts().stream().allMatch(ServerCount::answers));
    return pool;
  }

  Pool pool() {
    return pool("us", 100);
  }

  Pool open(List<URI> urls, String owner, int capacity) {
    Pool pool = KurentoPool.open(urls, owner, capacity, PATIENCE);
    pools.add(pool);
    return pool;
  }

  /** The result, within the time in which every call has to end and a little more. */
  static <T> T done(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get(3, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("it did not end", e);
    }
  }

  /** What it failed with. */
  static Throwable fault(CompletionStage<?> stage) {
    try {
      Object result = done(stage);
      throw new AssertionError("it did not fail: " + result);
    } catch (CompletionException e) {
      return Faults.cause(e);
    }
  }

  static MediaServerFault.Kind kind(CompletionStage<?> stage) {
    return fault(stage) instanceof MediaServerFault fault ? fault.kind() : notOurs(stage);
  }

  private static MediaServerFault.Kind notOurs(CompletionStage<?> stage) {
    throw new AssertionError("not a MediaServerFault", fault(stage));
  }

  @Override
  public void close() {
    pools.forEach(Pool::close);
    servers.forEach(Standin::close);
  }
}
