package hearth.media.sfu.forward;

import hearth.media.LinkId;
import hearth.media.MediaCounters;
import hearth.media.MediaEvents;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.SpaceId;
import hearth.media.sfu.dtls.DtlsSession;
import hearth.media.sfu.dtls.DtlsSessions;
import hearth.media.sfu.net.MediaLoop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One loop and all spaces on it. */
public final class Forwarder implements MediaPlane {
  private static final Logger LOG = LoggerFactory.getLogger(Forwarder.class);

  /** How long browsers are waited for to be told; they find out by themselves otherwise. */
  private static final Duration GOODBYE = Duration.ofSeconds(1);

  private final Grounds grounds;
  private final ExecutorService readers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("sdp-", 1).factory());
  private final Offers offers;
  private final AtomicLong linksMade = new AtomicLong();
  private final Map<SpaceId, SfuSpace> spaces = new HashMap<>();
  private boolean closed;

  private Forwarder(Grounds grounds, List<InetAddress> advertised) {
    this.grounds = grounds;
    this.offers =
        new Offers(
            grounds,
            grounds.dtls().fingerprint(),
            HostCandidates.of(grounds.loop().addresses(), advertised),
            readers);
  }

  /**
   * Binds the port on every address and starts the loop.
   *
   * @param name of the loop's thread
   * @param advertised addresses by which browsers reach us besides, where they are translated to
   *     ours
   */
  public static Forwarder open(
      String name,
      List<InetAddress> addresses,
      int port,
      List<InetAddress> advertised,
      DtlsSession.Terms dtls)
      throws IOException {
    Links links = new Links();
    Counters counters = new Counters();
    MediaLoop loop = MediaLoop.open(name, addresses, port, new Doorway(links, counters));
    return new Forwarder(
        new Grounds(
            loop,
            links,
            counters,
            new DtlsSessions(dtls),
            dtls.random(),
            new Scratch(),
            Timebase.now()),
        advertised);
  }

  public List<InetSocketAddress> addresses() {
    return grounds.loop().addresses();
  }

  @Override
  public CompletionStage<MediaSpace> open(SpaceId id, MediaEvents events) {
    Space space = new Space(id, grounds, events);
    SfuSpace opened;
    SfuSpace earlier;
    synchronized (this) {
      if (closed) {
        return CompletableFuture.failedFuture(new IllegalStateException("the plane is closed"));
      }
      opened = new SfuSpace(space, this::freshLink, offers, gone -> forget(id, gone));
      earlier = spaces.put(id, opened);
    }
    if (earlier != null) {
      earlier.close();
    }
    CompletableFuture<MediaSpace> ready = new CompletableFuture<>();
    grounds
        .loop()
        .execute(
            () -> {
              space.open();
              ready.complete(opened);
            });
    return ready;
  }

  private LinkId freshLink() {
    return new LinkId("link-" + linksMade.incrementAndGet());
  }

  private synchronized void forget(SpaceId id, SfuSpace gone) {
    spaces.remove(id, gone);
  }

  /** How many ufrags and paths lead to a link: the only state that datagrams can reach. */
  int waysIn() {
    return CompletableFuture.supplyAsync(grounds.links()::size, grounds.loop()::execute).join();
  }

  @Override
  public MediaCounters counters() {
    return grounds.counters().snapshot();
  }

  /** Ends every space, lets browsers know, and frees port and threads. */
  @Override
  public void close() {
    List<SfuSpace> open;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      open = new ArrayList<>(spaces.values());
    }
    open.forEach(SfuSpace::close);
    awaitGoodbyes();
    readers.shutdownNow();
    grounds.loop().close();
  }

  private void awaitGoodbyes() {
    CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> {}, grounds.loop()::execute);
    try {
      closing.get(GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
      grounds.dtls().awaitEnd(GOODBYE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("the media loop is slow to close", e);
    }
  }
}
