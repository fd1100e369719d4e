package hearth.media.kurento.server;

import hearth.media.MediaCounters.ServerCount;
import hearth.media.kurento.server.MediaServerFault.Kind;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One configured server, over all its lives: a thread connects, watches, and connects again. */
final class MediaServer {
  private static final Logger LOG = LoggerFactory.getLogger(MediaServer.class);

  /** From one failed attempt to reach it to the next. */
  private static final Duration RETRY = Duration.ofMillis(700);

  private final String name;
  private final URI address;
  private final int capacity;
  private final Owner owner;
  private final Patience patience;
  private final Tally tally = new Tally();
  private final CompletableFuture<Void> tried = new CompletableFuture<>();
  private final Thread keeper;
  private volatile @Nullable Life beginning;
  private volatile @Nullable Life life;
  private volatile boolean answers;
  private volatile boolean closed;
  private boolean silent;

  MediaServer(URI address, Owner owner, int capacity, Patience patience) {
    this.name = ServerName.of(address);
    this.address = address;
    this.capacity = capacity;
    this.owner = owner;
    this.patience = patience;
    this.keeper = Thread.ofVirtual().name("kurento-keeper-" + name).start(this::keep);
  }

  /** Completes when it was reached, or could not be, for the first time. */
  CompletableFuture<Void> tried() {
    return tried;
  }

  /** Whether a session may be asked of it. */
  boolean takesMore() {
    return !closed && life != null && answers && !tally.rests() && count().endpoints() < capacity;
  }

  Tally tally() {
    return tally;
  }

  int load() {
    return count().endpoints();
  }

  int spaces() {
    synchronized (tally) {
      return count().spaces() + tally.making.get();
    }
  }

  ServerCount count() {
    Life now = life;
    Set<KurentoPipeline> pipelines = now == null ? Set.of() : now.pipelines.all();
    int endpoints = pipelines.stream().mapToInt(KurentoPipeline::endpoints).sum();
    return new ServerCount(
        name,
        now != null && answers,
        pipelines.size(),
        endpoints,
        capacity,
        tally.listed(),
        tally.lives());
  }

  CompletableFuture<Pipeline> pipeline(String tag, PipelineEvents events) {
    Life now = life;
    if (now == null) {
      return CompletableFuture.failedFuture(
          new MediaServerFault(Kind.GONE, name + " does not answer"));
    }
    Patient patient = new Patient(patience.call());
    Birth birth = new Birth(now, owner, tag);
    tally.making.incrementAndGet();
    now.pipelines.await(birth);
    return birth
        .made(patient)
        .whenComplete((made, thrown) -> unmade(now, birth, thrown))
        .thenApply(made -> known(new KurentoPipeline(now, made, events), birth))
        .thenCompose(pipeline -> heard(pipeline, patient));
  }

  /** If it failed, what it may have left on the server is an orphan from now on. */
  private void unmade(Life life, Birth birth, @Nullable Throwable thrown) {
    if (thrown != null) {
      tally.making.decrementAndGet();
      life.pipelines.settled(birth);
      life.orphans.sweep();
    }
  }

  private KurentoPipeline known(KurentoPipeline pipeline, Birth birth) {
    synchronized (tally) {
      tally.making.decrementAndGet();
      pipeline.life().pipelines.adopt(pipeline);
    }
    pipeline.life().pipelines.settled(birth);
    return pipeline;
  }

  private static CompletableFuture<Pipeline> heard(KurentoPipeline pipeline, Patient patient) {
    return pipeline
        .heard(patient)
        .whenComplete(
            (done, thrown) -> {
              if (thrown != null) {
                pipeline.release();
              }
            })
        .thenApply(done -> done);
  }

  private void keep() {
    try {
      while (!closed) {
        if (!lived()) {
          Thread.sleep(RETRY);
        }
      }
    } catch (InterruptedException e) {
      // Closed.
    }
  }

  /** Whether it was there for a while; blocks as long as it is. */
  private boolean lived() throws InterruptedException {
    Life begun = begin();
    if (begun == null) {
      tried.complete(null);
      silent();
      return false;
    }
    silent = false;
    try {
      watch(begun);
      return true;
    } catch (RuntimeException e) {
      // A fault of ours must not leave the server unattended for good.
      LOG.error("{}: the watch failed", name, e);
      return false;
    }
  }

  /** Said once for each time that it is away. */
  private void silent() {
    if (!silent) {
      LOG.warn("{}: does not answer; asked until it does", name);
    }
    silent = true;
  }

  private @Nullable Life begin() {
    Signal signal = new Signal();
    Life begun = new Life(name, address, patience, signal, tally, owner);
    beginning = begun;
    try {
      begun.connect();
      return begun;
    } catch (Exception e) {
      // netty throws what no signature of kurento-client tells.
      begun.end(false);
      return null;
    }
  }

  private void watch(Life begun) throws InterruptedException {
    LOG.info("{}: answers, life {}", name, tally.born());
    answers = true;
    life = begun;
    tried.complete(null);
    try {
      // Asked after it was made known: whoever closes ends either what they see, or this.
      if (!closed) {
        begun.orphans.sweep();
        new Watch(begun, patience, up -> answers = up).run();
      }
    } finally {
      answers = false;
      life = null;
      begun.end(!closed);
    }
  }

  /** Releases what is ours as far as it answers in time. */
  void close() {
    closed = true;
    Life now = life;
    if (now != null) {
      now.leave();
    }
    Life next = beginning;
    if (next != null) {
      next.end(false);
    }
    keeper.interrupt();
  }
}
