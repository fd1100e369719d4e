package hearth.media.sfu.dtls;

import static java.util.Objects.requireNonNull;

import hearth.media.sfu.sdp.Fingerprint;
import hearth.media.sfu.srtp.SrtpProfile;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.bouncycastle.tls.DTLSClientProtocol;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/** Both ends of a real handshake, with a network between them that a test may spoil. */
final class MemoryHandshake {
  private static final int PATIENCE_SECONDS = 20;

  /** What both ends came out with. */
  record Outcome(SrtpKeys client, SrtpKeys server) {}

  private final DtlsSession.Terms server;
  private final DtlsSessions sessions;
  private final DtlsIdentity client;
  private UnaryOperator<byte[]> network = datagram -> datagram;

  MemoryHandshake(DtlsSession.Terms server, DtlsIdentity client) {
    this.server = server;
    this.sessions = new DtlsSessions(server);
    this.client = client;
  }

  /** Every datagram passes through here; an empty one is lost. */
  MemoryHandshake over(UnaryOperator<byte[]> network) {
    this.network = network;
    return this;
  }

  Outcome run(Fingerprint expected, List<SrtpProfile> offered) throws IOException {
    CompletableFuture<SrtpKeys> serverKeys = new CompletableFuture<>();
    CompletableFuture<DtlsSession> session = new CompletableFuture<>();
    QueueTransport toServer =
        new QueueTransport(
            datagram -> {
              byte[] arrived = network.apply(datagram);
              session.join().feed(arrived, arrived.length);
            });
    session.complete(
        sessions.start("dtls-rehearsal", expected, new Ear(serverKeys, toServer, network)));
    HandshakeClient hello =
        new HandshakeClient(
            new BcTlsCrypto(server.random()), client, server.identity().fingerprint(), offered);
    try {
      new DTLSClientProtocol().connect(hello, toServer);
      SrtpKeys both = serverKeys.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return new Outcome(requireNonNull(hello.keys()), both);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the server's end failed", e);
    } finally {
      session.join().close();
    }
  }

  private record Ear(
      CompletableFuture<SrtpKeys> keys, QueueTransport client, UnaryOperator<byte[]> network)
      implements DtlsSession.Listener {
    @Override
    public void send(byte[] datagram) {
      client.offer(network.apply(datagram));
    }

    @Override
    public void agreed(SrtpKeys agreed) {
      keys.complete(agreed);
    }

    @Override
    public void ended(boolean agreed) {
      keys.completeExceptionally(new IOException("ended before keys"));
    }
  }
}
