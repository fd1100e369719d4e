package hearth.media.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** One UDP socket and the virtual thread that reads it. */
final class Udp implements AutoCloseable {
  private static final int MAX_DATAGRAM = 2_048;
  private static final int BUFFER = 4 << 20;

  private final DatagramSocket socket;
  private final BiConsumer<byte[], InetSocketAddress> in;
  private final Map<Integer, CompletableFuture<Boolean>> drains = new ConcurrentHashMap<>();
  private final AtomicInteger drainsMade = new AtomicInteger();

  /**
   * @param in takes each datagram with where it came from
   */
  Udp(InetAddress local, BiConsumer<byte[], InetSocketAddress> in) {
    this.in = in;
    try {
      socket = new DatagramSocket(new InetSocketAddress(local, 0));
      socket.setReceiveBufferSize(BUFFER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("peer-" + socket.getLocalPort()).start(this::read);
  }

  InetSocketAddress local() {
    return (InetSocketAddress) socket.getLocalSocketAddress();
  }

  void send(byte[] datagram, SocketAddress to) {
    send(datagram, datagram.length, to);
  }

  void send(byte[] datagram, int length, SocketAddress to) {
    try {
      socket.send(new DatagramPacket(datagram, length, to));
    } catch (IOException e) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Returns when everything that lay in the socket has been read: a datagram to itself comes behind
   * it.
   */
  void drain() {
    int number = drainsMade.incrementAndGet();
    CompletableFuture<Boolean> seen = new CompletableFuture<>();
    drains.put(number, seen);
    byte[] mark = {(byte) 0xff, (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    try {
      send(mark, socket.getLocalSocketAddress());
      seen.get(3, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("the socket's reader does not answer", e);
    } finally {
      drains.remove(number);
    }
  }

  private void read() {
    DatagramPacket packet = new DatagramPacket(new byte[MAX_DATAGRAM], MAX_DATAGRAM);
    while (!socket.isClosed()) {
      try {
        packet.setLength(MAX_DATAGRAM);
        socket.receive(packet);
      } catch (IOException e) {
        continue;
      }
      take(packet);
    }
  }

  private void take(DatagramPacket packet) {
    byte[] data = Arrays.copyOf(packet.getData(), packet.getLength());
    if (packet.getPort() == socket.getLocalPort() && data.length == 4) {
      int number = ((data[1] & 0xff) << 16) | ((data[2] & 0xff) << 8) | (data[3] & 0xff);
      CompletableFuture<Boolean> seen = drains.get(number);
      if (seen != null) {
        seen.complete(true);
      }
    } else {
      in.accept(data, (InetSocketAddress) packet.getSocketAddress());
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
