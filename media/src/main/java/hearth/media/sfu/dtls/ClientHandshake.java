package hearth.media.sfu.dtls;

import hearth.media.sfu.sdp.Fingerprint;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketTimeoutException;
import org.bouncycastle.tls.DTLSClientProtocol;
import org.bouncycastle.tls.DatagramTransport;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/** A browser's end of a handshake over a connected socket, for rehearsals. */
public final class ClientHandshake {
  private ClientHandshake() {}

  /** Blocks until the keys are agreed; leaves the socket open. */
  public static SrtpKeys over(DatagramSocket socket, DtlsSession.Terms terms, Fingerprint expected)
      throws IOException {
    HandshakeClient client =
        new HandshakeClient(
            new BcTlsCrypto(terms.random()), terms.identity(), expected, terms.profiles());
    new DTLSClientProtocol().connect(client, new SocketTransport(socket));
    SrtpKeys keys = client.keys();
    if (keys == null) {
      throw new IOException("no SRTP profile was agreed");
    }
    return keys;
  }

  private record SocketTransport(DatagramSocket socket) implements DatagramTransport {
    @Override
    public int getReceiveLimit() {
      return QueueTransport.MAX_RECEIVED;
    }

    @Override
    public int getSendLimit() {
      return QueueTransport.MTU;
    }

    @Override
    public int receive(byte[] buffer, int offset, int length, int waitMillis) throws IOException {
      socket.setSoTimeout(Math.max(1, waitMillis));
      DatagramPacket packet = new DatagramPacket(buffer, offset, length);
      try {
        socket.receive(packet);
        return packet.getLength();
      } catch (SocketTimeoutException e) {
        return -1;
      }
    }

    @Override
    public void send(byte[] buffer, int offset, int length) throws IOException {
      socket.send(new DatagramPacket(buffer, offset, length));
    }

    @Override
    public void close() {}
  }
}
