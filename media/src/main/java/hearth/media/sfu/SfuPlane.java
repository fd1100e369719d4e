package hearth.media.sfu;

import hearth.media.MediaCounters;
import hearth.media.MediaEvents;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.SpaceId;
import hearth.media.sfu.dtls.DtlsIdentity;
import hearth.media.sfu.dtls.DtlsSession;
import hearth.media.sfu.forward.Forwarder;
import hearth.media.sfu.rehearsal.Rehearsal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The media plane in this process: browsers send to one UDP port, and each gets what the plan
 * grants.
 */
public final class SfuPlane implements MediaPlane {
  private final Forwarder forwarder;
  private final @Nullable Rehearsal rehearsal;

  private SfuPlane(Forwarder forwarder, @Nullable Rehearsal rehearsal) {
    this.forwarder = forwarder;
    this.rehearsal = rehearsal;
  }

  /** Binds and starts; a certificate is made for this run alone. */
  public static SfuPlane open(SfuSettings settings) throws IOException {
    SecureRandom random = new SecureRandom();
    DtlsSession.Terms terms =
        new DtlsSession.Terms(
            DtlsIdentity.fresh(random, Instant.now()), settings.profiles(), random);
    Forwarder forwarder =
        Forwarder.open(
            "media-loop", settings.addresses(), settings.port(), settings.advertised(), terms);
    return new SfuPlane(forwarder, settings.warmUp() ? Rehearsal.begin(terms) : null);
  }

  /** Completes when the plane is as fast as it will be; it serves before that, but slower. */
  public CompletionStage<Void> warm() {
    return rehearsal == null
        ? CompletableFuture.completedFuture(null).thenRun(() -> {})
        : rehearsal.over().thenAccept(well -> {});
  }

  /** The local addresses, with the port that was bound. */
  public List<InetSocketAddress> addresses() {
    return forwarder.addresses();
  }

  @Override
  public CompletionStage<MediaSpace> open(SpaceId id, MediaEvents events) {
    return forwarder.open(id, events);
  }

  @Override
  public MediaCounters counters() {
    return forwarder.counters();
  }

  @Override
  public void close() {
    if (rehearsal != null) {
      rehearsal.close();
    }
    forwarder.close();
  }
}
