package hearth.media.peer;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bouncycastle.tls.DatagramTransport;
import org.jspecify.annotations.Nullable;

/** DTLS records on their way between the socket's reader and the handshake's thread. */
final class DatagramQueue implements DatagramTransport {
  private static final int MTU = 1_400;

  private final BlockingQueue<byte[]> arrived = new ArrayBlockingQueue<>(64);
  private final Consumer<byte[]> out;

  DatagramQueue(Consumer<byte[]> out) {
    this.out = out;
  }

  /** Takes a record from the socket; a full queue drops its oldest, as the network would. */
  void add(byte[] datagram) {
    while (!arrived.offer(datagram)) {
      arrived.poll();
    }
  }

  @Override
  public int getReceiveLimit() {
    return MTU;
  }

  @Override
  public int getSendLimit() {
    return MTU;
  }

  @Override
  public int receive(byte[] buf, int off, int len, int waitMillis) throws IOException {
    try {
      byte @Nullable [] datagram = arrived.poll(waitMillis, TimeUnit.MILLISECONDS);
      if (datagram == null) {
        return -1;
      }
      int length = Math.min(len, datagram.length);
      System.arraycopy(datagram, 0, buf, off, length);
      return length;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("handshake stopped");
    }
  }

  @Override
  public void send(byte[] buf, int off, int len) {
    byte[] datagram = new byte[len];
    System.arraycopy(buf, off, datagram, 0, len);
    out.accept(datagram);
  }

  @Override
  public void close() {}
}
