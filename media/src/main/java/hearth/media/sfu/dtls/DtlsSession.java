package hearth.media.sfu.dtls;

import hearth.media.sfu.sdp.Fingerprint;
import hearth.media.sfu.srtp.SrtpProfile;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.tls.ContentType;
import org.bouncycastle.tls.DTLSServerProtocol;
import org.bouncycastle.tls.DTLSTransport;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One DTLS association. The handshake blocks, so it has a virtual thread of its own, which stays
 * for the peer's repeated last flight and for its close_notify. Bouncy Castle's cookie verifier is
 * left out on purpose: a browser's ClientHello with ML-KEM spans two datagrams, which it cannot
 * take, and ICE has already shown that the sender is where it says.
 */
public final class DtlsSession implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DtlsSession.class);

  /** How long a read waits before it looks again; only the wake-up by {@link #close} matters. */
  private static final int IDLE_MILLIS = 60_000;

  /** ChangeCipherSpec and Finished, and them again. */
  private static final int MAX_HELD = 8;

  /** Hears from the session's own thread. */
  public interface Listener {
    void send(byte[] datagram);

    /** The handshake is complete, the certificate is the one that was expected. */
    void agreed(SrtpKeys keys);

    /** It is over: nothing more is sent. {@code agreed} tells a failed handshake from an end. */
    void ended(boolean agreed);
  }

  /** All that handshakes have in common. */
  public record Terms(DtlsIdentity identity, List<SrtpProfile> profiles, SecureRandom random) {
    public Terms {
      profiles = List.copyOf(profiles);
    }
  }

  private final Terms terms;
  private final Fingerprint expected;
  private final Listener listener;
  private final QueueTransport transport;
  private final List<byte[]> held = new ArrayList<>();
  private boolean holding;
  private boolean agreed;

  DtlsSession(Terms terms, Fingerprint expected, Listener listener) {
    this.terms = terms;
    this.expected = expected;
    this.listener = listener;
    this.transport = new QueueTransport(this::send);
  }

  /** Takes one datagram; false when it was dropped because too many wait. Never blocks. */
  public boolean feed(byte[] buffer, int length) {
    return transport.offer(Arrays.copyOf(buffer, length));
  }

  /** Lives as long as the association. */
  void run() {
    try {
      HandshakeServer server =
          new HandshakeServer(
              new BcTlsCrypto(terms.random()), terms.identity(), expected, terms.profiles());
      DTLSTransport dtls = new DTLSServerProtocol().accept(server, transport);
      SrtpKeys keys = server.keys();
      if (keys != null) {
        agreed = true;
        listener.agreed(keys);
        held.forEach(listener::send);
        held.clear();
        holding = false;
        untilClosed(dtls);
      }
    } catch (IOException e) {
      LOG.debug("DTLS ended: {}", e.toString());
    } catch (RuntimeException e) {
      LOG.warn("DTLS failed", e);
    } finally {
      transport.close();
      listener.ended(agreed);
    }
  }

  /**
   * Holds our last flight, which begins with ChangeCipherSpec, until the keys are handed over: the
   * peer's first media may follow on its heels.
   */
  private void send(byte[] datagram) {
    if (datagram.length > 0 && datagram[0] == ContentType.change_cipher_spec && !agreed) {
      holding = true;
    }
    if (!holding) {
      listener.send(datagram);
    } else if (held.size() < MAX_HELD) {
      held.add(datagram);
    }
  }

  /** We speak no data over DTLS; reading answers repeated flights and notices the end. */
  private static void untilClosed(DTLSTransport dtls) throws IOException {
    byte[] data = new byte[dtls.getReceiveLimit()];
    try {
      while (dtls.receive(data, 0, data.length, IDLE_MILLIS) >= -1) {}
    } finally {
      dtls.close();
    }
  }

  /** Ends the session; the peer is told by a close_notify. */
  @Override
  public void close() {
    transport.end();
  }
}
