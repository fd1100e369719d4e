package hearth.media.kurento;

import hearth.media.MediaCounters;
import hearth.media.MediaCounters.SlotCount;
import hearth.media.MediaEvents;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.SpaceId;
import hearth.media.kurento.server.KurentoPool;
import hearth.media.kurento.server.Pool;
import hearth.media.kurento.space.KurentoSpace;
import hearth.media.kurento.space.Tally;
import hearth.media.kurento.space.Terms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The media plane on Kurento Media Servers: each session on one of them, and on another after its
 * death.
 */
public final class KurentoPlane implements MediaPlane {
  /** How long closing waits for the spaces' own work; servers have their own time. */
  private static final Duration CLOSING = Duration.ofSeconds(2);

  private final Pool pool;
  private final Tally tally = new Tally();
  private final ScheduledExecutorService clock;
  private final Terms terms;
  private final Map<SpaceId, KurentoSpace> spaces = new LinkedHashMap<>();
  private boolean closed;

  /** Begins to look for the servers and returns at once. */
  public static KurentoPlane open(KurentoSettings settings) {
    Pool pool =
        KurentoPool.open(
            settings.servers(), settings.owner(), settings.capacity(), settings.patience());
    return new KurentoPlane(pool, settings.videoSlots(), settings.patience().sample());
  }

  /**
   * @param pool closed with the plane
   * @param videoSlots how many faces one receiver is sent at once
   * @param sample between two readings of the counters
   */
  public KurentoPlane(Pool pool, int videoSlots, Duration sample) {
    this.pool = pool;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("kurento-clock").factory());
    this.terms = new Terms(pool, videoSlots, sample, clock, tally);
  }

  @Override
  public CompletionStage<MediaSpace> open(SpaceId id, MediaEvents events) {
    KurentoSpace space = new KurentoSpace(id, events, terms, this::forget);
    KurentoSpace earlier;
    synchronized (this) {
      if (closed) {
        return CompletableFuture.failedFuture(new IllegalStateException("this plane is closed"));
      }
      earlier = spaces.put(id, space);
    }
    if (earlier != null) {
      earlier.close();
    }
    return space.open();
  }

  private synchronized void forget(KurentoSpace space) {
    spaces.remove(space.id(), space);
  }

  private synchronized List<KurentoSpace> open() {
    return List.copyOf(spaces.values());
  }

  /** Sessions that are open, or being opened. */
  public synchronized int spaces() {
    return spaces.size();
  }

  /** Completes when the servers have confirmed all that was asked of them before. */
  public CompletionStage<Void> settled() {
    return all(KurentoSpace::settled);
  }

  /** Reads all counters now. */
  public CompletionStage<Void> sample() {
    return all(KurentoSpace::sample);
  }

  private CompletionStage<Void> all(Function<KurentoSpace, CompletionStage<Void>> each) {
    return CompletableFuture.allOf(
        open().stream()
            .map(each)
            .map(CompletionStage::toCompletableFuture)
            .toArray(CompletableFuture[]::new));
  }

  @Override
  public MediaCounters counters() {
    List<SlotCount> slots = new ArrayList<>();
    open().forEach(space -> slots.addAll(space.counts()));
    Map<String, Long> warnings = new TreeMap<>(tally.warnings());
    pool.warnings().forEach((name, times) -> warnings.merge(name, times, Long::sum));
    return new MediaCounters(slots, tally.dropped(), warnings, pool.counts());
  }

  @Override
  public void close() {
    List<KurentoSpace> ending;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      ending = open();
    }
    ending.forEach(KurentoSpace::close);
    var _ =
        CompletableFuture.allOf(
                ending.stream()
                    .map(space -> space.ended().toCompletableFuture())
                    .toArray(CompletableFuture[]::new))
            .completeOnTimeout(null, CLOSING.toMillis(), TimeUnit.MILLISECONDS)
            .join();
    pool.close();
    clock.shutdownNow();
  }
}
