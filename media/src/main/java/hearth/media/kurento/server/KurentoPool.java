package hearth.media.kurento.server;

import hearth.media.MediaCounters.ServerCount;
import hearth.media.kurento.server.MediaServerFault.Kind;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The servers of the configuration; a session goes to the least loaded of those that answer. */
public final class KurentoPool implements Pool {
  private static final Logger LOG = LoggerFactory.getLogger(KurentoPool.class);

  private final List<MediaServer> servers;
  private final Patience patience;

  private KurentoPool(List<MediaServer> servers, Patience patience) {
    this.servers = servers;
    this.patience = patience;
  }

  /**
   * Begins to look for the servers and returns at once.
   *
   * @param owner whose pipelines are ours: the same after a restart of this process
   * @param capacity endpoints of one server after which it takes no further session
   */
  public static Pool open(List<URI> servers, String owner, int capacity, Patience patience) {
    if (servers.stream().anyMatch(server -> "wss".equalsIgnoreCase(server.getScheme()))) {
      LOG.warn("wss: the certificate of a media server is not verified; keep to a private network");
    }
    Owner us = Owner.of(owner);
    return new KurentoPool(
        servers.stream()
            .distinct()
            .map(server -> new MediaServer(server, us, capacity, patience))
            .toList(),
        patience);
  }

  @Override
  public CompletionStage<Pipeline> pipeline(String tag, PipelineEvents events) {
    return tried().thenCompose(done -> first(candidates(), tag, events));
  }

  /** Just after the start a session waits for the first look at the servers, a call's time. */
  private CompletableFuture<Void> tried() {
    if (servers.stream().anyMatch(MediaServer::takesMore)) {
      return CompletableFuture.completedFuture(null);
    }
    return CompletableFuture.allOf(
            servers.stream().map(MediaServer::tried).toArray(CompletableFuture<?>[]::new))
        .copy()
        .completeOnTimeout(null, patience.call().toNanos(), TimeUnit.NANOSECONDS);
  }

  private List<MediaServer> candidates() {
    return servers.stream()
        .filter(MediaServer::takesMore)
        .sorted(Comparator.comparingInt(MediaServer::load).thenComparingInt(MediaServer::spaces))
        .toList();
  }

  private static CompletableFuture<Pipeline> first(
      List<MediaServer> candidates, String tag, PipelineEvents events) {
    if (candidates.isEmpty()) {
      return CompletableFuture.failedFuture(
          new MediaServerFault(Kind.NONE_FREE, "no media server answers and has room"));
    }
    return candidates
        .getFirst()
        .pipeline(tag, events)
        .exceptionallyCompose(
            thrown -> {
              LOG.warn("{}", Faults.cause(thrown).getMessage());
              return first(candidates.subList(1, candidates.size()), tag, events);
            });
  }

  @Override
  public List<ServerCount> counts() {
    return servers.stream().map(MediaServer::count).toList();
  }

  @Override
  public Map<String, Long> warnings() {
    return Map.of(
        "server-error", sum(Tally::errors),
        "orphan", sum(Tally::orphans),
        "late", sum(Tally::late));
  }

  private long sum(ToLongFunction<Tally> count) {
    return servers.stream().map(MediaServer::tally).mapToLong(count).sum();
  }

  @Override
  public void close() {
    List<CompletableFuture<Void>> leaving = servers.stream().map(KurentoPool::leave).toList();
    CompletableFuture.allOf(leaving.toArray(CompletableFuture<?>[]::new))
        .completeOnTimeout(null, 2 * patience.call().toNanos(), TimeUnit.NANOSECONDS)
        .join();
  }

  private static CompletableFuture<Void> leave(MediaServer server) {
    CompletableFuture<Void> left = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("kurento-close")
        .start(
            () -> {
              server.close();
              left.complete(null);
            });
    return left;
  }
}
