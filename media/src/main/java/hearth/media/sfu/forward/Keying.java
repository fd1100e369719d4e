package hearth.media.sfu.forward;

import hearth.media.LinkId;
import hearth.media.sfu.dtls.DtlsSession;
import hearth.media.sfu.dtls.SrtpKeys;
import hearth.media.sfu.sdp.Fingerprint;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How one link comes by its keys: a handshake, or another after one that failed. Loop's thread
 * only.
 */
final class Keying implements AutoCloseable {
  /**
   * A handshake may be spoilt by a forged datagram once; a browser that fails three times is not
   * ours.
   */
  private static final int MAX_ATTEMPTS = 3;

  private final LinkId link;
  private final Grounds grounds;
  private final Fingerprint expected;
  private final Consumer<byte[]> transmit;
  private final Runnable onKeys;
  private final Runnable onEnd;
  private @Nullable DtlsSession session;
  private @Nullable Seals seals;
  private int attempts;
  private boolean closed;

  Keying(
      LinkId link,
      Grounds grounds,
      Fingerprint expected,
      Consumer<byte[]> transmit,
      Runnable onKeys,
      Runnable onEnd) {
    this.link = link;
    this.grounds = grounds;
    this.expected = expected;
    this.transmit = transmit;
    this.onKeys = onKeys;
    this.onEnd = onEnd;
  }

  boolean expects(Fingerprint fingerprint) {
    return expected.equals(fingerprint);
  }

  /** Before there are keys a browser may begin anew under another certificate. */
  boolean givesWayTo(Fingerprint fingerprint) {
    return seals == null && !expects(fingerprint);
  }

  /** Null until the handshake is complete. */
  @Nullable Seals seals() {
    return seals;
  }

  void hear(byte[] datagram, int length) {
    if (session == null && attempts < MAX_ATTEMPTS) {
      attempts++;
      Attempt attempt = new Attempt();
      session = grounds.dtls().start("dtls-" + link, expected, attempt);
      attempt.of = session;
    }
    if (session == null || !session.feed(datagram, length)) {
      grounds.counters().drop(Drop.HANDSHAKE_FLOODED);
    }
  }

  @Override
  public void close() {
    closed = true;
    if (session != null) {
      session.close();
    }
  }

  /** Carries one session's words over to the loop. */
  private final class Attempt implements DtlsSession.Listener {
    private @Nullable DtlsSession of;

    @Override
    public void send(byte[] datagram) {
      onLoop(() -> transmit.accept(datagram));
    }

    @Override
    public void agreed(SrtpKeys keys) {
      onLoop(
          () -> {
            if (!closed) {
              seals = new Seals(keys);
              onKeys.run();
            }
          });
    }

    @Override
    public void ended(boolean agreed) {
      onLoop(
          () -> {
            if (session == of) {
              session = null;
            }
            if (agreed && !closed) {
              onEnd.run();
            }
          });
    }

    private void onLoop(Runnable task) {
      try {
        grounds.loop().execute(task);
      } catch (RejectedExecutionException e) {
        grounds.counters().drop(Drop.NOT_SENT);
      }
    }
  }
}
