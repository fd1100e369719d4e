package hearth.media.peer;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The controlling side's connectivity checks (RFC 8445) and consent (RFC 7675) on one path. */
final class Checks implements AutoCloseable {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("peer-consent").factory());
  private static final long CONSENT_MILLIS = 2_000;
  private static final long RESEND_MILLIS = 100;

  private final Map<ByteBuffer, CompletableFuture<Boolean>> open = new ConcurrentHashMap<>();
  private final Consumer<byte[]> out;
  private volatile @Nullable ScheduledFuture<?> consent;

  Checks(Consumer<byte[]> out) {
    this.out = out;
  }

  /** Checks until the plane agrees; false when it has not within the limit. */
  boolean check(IceSecret own, IceSecret remote, Duration limit) {
    byte[] id = Stun.transaction();
    byte[] request = Stun.bindingRequest(id, remote.ufrag() + ":" + own.ufrag(), remote.password());
    CompletableFuture<Boolean> agreed = new CompletableFuture<>();
    open.put(ByteBuffer.wrap(id), agreed);
    long end = System.nanoTime() + limit.toNanos();
    try {
      while (System.nanoTime() < end) {
        out.accept(request);
        if (answered(agreed)) {
          return agreed.get();
        }
      }
      return false;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      open.remove(ByteBuffer.wrap(id));
    }
  }

  private static boolean answered(CompletableFuture<Boolean> agreed)
      throws InterruptedException, ExecutionException {
    try {
      agreed.get(RESEND_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    }
  }

  /** Renews consent every two seconds until closed. */
  void keepConsent(IceSecret own, IceSecret remote) {
    close();
    consent =
        CLOCK.scheduleAtFixedRate(
            () ->
                out.accept(
                    Stun.bindingRequest(
                        Stun.transaction(), remote.ufrag() + ":" + own.ufrag(), remote.password())),
            CONSENT_MILLIS,
            CONSENT_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  /** Whether this is the plane's agreement to a check that waits for it. */
  boolean agrees(byte[] datagram) {
    return Stun.isSuccess(datagram)
        && open.containsKey(ByteBuffer.wrap(Stun.transactionOf(datagram)));
  }

  void arrived(byte[] datagram) {
    CompletableFuture<Boolean> waiting =
        datagram.length < 20 ? null : open.get(ByteBuffer.wrap(Stun.transactionOf(datagram)));
    if (waiting != null) {
      waiting.complete(Stun.isSuccess(datagram));
    }
  }

  @Override
  public void close() {
    ScheduledFuture<?> running = consent;
    if (running != null) {
      running.cancel(false);
    }
  }
}
