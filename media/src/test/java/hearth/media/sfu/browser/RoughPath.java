package hearth.media.sfu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A way between one browser and the plane that loses datagrams, is cut, or begins to come from
 * another address, like a telephone that leaves the house. Outside both, so neither knows.
 */
final class RoughPath implements AutoCloseable {
  private final InetSocketAddress plane;
  private final Selector selector;
  private final DatagramChannel near;
  private final Random dice = new Random(8854);
  private final Thread thread =
      Thread.ofPlatform().name("rough-path").daemon().unstarted(this::run);
  private final AtomicLong lost = new AtomicLong();
  private DatagramChannel far;
  private @Nullable SocketAddress browser;
  private volatile double loss;
  private volatile boolean moving;

  RoughPath(InetSocketAddress plane) {
    this.plane = plane;
    try {
      selector = Selector.open();
      near = open();
      far = open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    thread.start();
  }

  private DatagramChannel open() throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, 1 << 20);
    channel.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ);
    return channel;
  }

  /** The answer with this way's port in place of the plane's. */
  String through(String answer) {
    try {
      int port = ((InetSocketAddress) near.getLocalAddress()).getPort();
      return answer.replace(
          " 127.0.0.1 " + plane.getPort() + " typ", " 127.0.0.1 " + port + " typ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on so many of the datagrams are lost, each way: 0 none, 1 all. */
  void lose(double share) {
    loss = share;
  }

  /** From now on the plane sees the browser at another address. */
  void move() {
    moving = true;
    selector.wakeup();
  }

  long lost() {
    return lost.get();
  }

  private void run() {
    ByteBuffer datagram = ByteBuffer.allocate(2_048);
    try {
      while (selector.isOpen()) {
        selector.select(100);
        if (moving) {
          moving = false;
          far.close();
          far = open();
        }
        for (SelectionKey key : selector.selectedKeys()) {
          carry((DatagramChannel) key.channel(), datagram);
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException | ClosedSelectorException e) {
      // Closed: the way ends here.
    }
  }

  private void carry(DatagramChannel from, ByteBuffer datagram) throws IOException {
    if (!from.isOpen()) {
      return;
    }
    for (SocketAddress sender = from.receive(datagram.clear());
        sender != null;
        sender = from.receive(datagram.clear())) {
      if (from.equals(near)) {
        browser = sender;
      }
      if (dice.nextDouble() < loss) {
        lost.incrementAndGet();
      } else if (from.equals(near)) {
        far.send(datagram.flip(), plane);
      } else if (browser != null) {
        near.send(datagram.flip(), browser);
      }
    }
  }

  @Override
  public void close() {
    try {
      selector.close();
      thread.join();
      near.close();
      far.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
