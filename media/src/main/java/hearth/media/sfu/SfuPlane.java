package hearth.media.sfu;

import hearth.media.MediaCounters;
import hearth.media.MediaEvents;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.SpaceId;
import hearth.media.sfu.dtls.DtlsIdentity;
import hearth.media.sfu.dtls.DtlsSession;
import hearth.media.sfu.forward.Forwarder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The media plane in this process: browsers send to one UDP port, and each gets what the plan
 * grants.
 */
public final class SfuPlane implements MediaPlane {
  private final Forwarder forwarder;

  private SfuPlane(Forwarder forwarder) {
    this.forwarder = forwarder;
  }

  /** Binds and starts; a certificate is made for this run alone. */
  public static SfuPlane open(SfuSettings settings) throws IOException {
    SecureRandom random = new SecureRandom();
    DtlsIdentity identity = DtlsIdentity.fresh(random, Instant.now());
    return new SfuPlane(
        Forwarder.open(
            settings.addresses(),
            settings.port(),
            settings.advertised(),
            new DtlsSession.Terms(identity, settings.profiles(), random)));
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
    forwarder.close();
  }
}
