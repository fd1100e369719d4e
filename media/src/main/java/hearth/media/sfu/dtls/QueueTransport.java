package hearth.media.sfu.dtls;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bouncycastle.tls.DatagramTransport;

/** Datagrams between the loop and one session's own thread: a bounded queue in, a callback out. */
final class QueueTransport implements DatagramTransport {
  /**
   * Two full flights of a ClientHello that spans datagrams; more is a flood, and DTLS repeats what
   * is lost.
   */
  private static final int MAX_WAITING = 32;

  /** Fits every path with IPv6 and a tunnel on it. */
  static final int MTU = 1_200;

  static final int MAX_RECEIVED = 2_048;
  private static final byte[] END = {};

  private final ArrayBlockingQueue<byte[]> in = new ArrayBlockingQueue<>(MAX_WAITING);
  private final Consumer<byte[]> out;
  private volatile boolean ended;

  QueueTransport(Consumer<byte[]> out) {
    this.out = out;
  }

  boolean offer(byte[] datagram) {
    return !ended && in.offer(datagram);
  }

  /** Wakes the session's thread, whose next read fails. */
  void end() {
    ended = true;
    while (!in.offer(END)) {
      in.poll();
    }
  }

  @Override
  public int getReceiveLimit() {
    return MAX_RECEIVED;
  }

  @Override
  public int getSendLimit() {
    return MTU;
  }

  @Override
  public int receive(byte[] buffer, int offset, int length, int waitMillis) throws IOException {
    if (ended) {
      throw ended();
    }
    try {
      byte[] datagram = in.poll(waitMillis, TimeUnit.MILLISECONDS);
      if (datagram == null) {
        return -1;
      }
      if (ended) {
        throw ended();
      }
      int fits = Math.min(length, datagram.length);
      System.arraycopy(datagram, 0, buffer, offset, fits);
      return fits;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ended();
    }
  }

  /** Of this type because Bouncy Castle takes any other for a fault and tells the peer so. */
  private static IOException ended() {
    return new InterruptedIOException("session ended");
  }

  @Override
  public void send(byte[] buffer, int offset, int length) {
    out.accept(Arrays.copyOfRange(buffer, offset, offset + length));
  }

  @Override
  public void close() {
    ended = true;
  }
}
