package hearth.media.sfu.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;

/** One local address of the port. */
record LocalSocket(DatagramChannel channel, InetSocketAddress address) {
  /**
   * Bytes of kernel buffer asked for each way: some 2,700 packets, a burst of key frames of a full
   * room.
   */
  private static final int KERNEL_BUFFER = 4 << 20;

  private static final int PORT_TRIES = 16;

  /** Opens the same port on every address; port 0 takes any port that is free on all of them. */
  static List<LocalSocket> openAll(List<InetAddress> addresses, int port) throws IOException {
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("a media loop needs at least one local address");
    }
    IOException last = new IOException("no free port");
    for (int tries = 0; tries < (port == 0 ? PORT_TRIES : 1); tries++) {
      List<LocalSocket> open = new ArrayList<>();
      try {
        for (InetAddress address : addresses) {
          int samePort = open.isEmpty() ? port : open.getFirst().address.getPort();
          open.add(open(address, samePort));
        }
        return List.copyOf(open);
      } catch (IOException e) {
        last = e;
        for (LocalSocket socket : open) {
          socket.channel.close();
        }
      }
    }
    throw last;
  }

  private static LocalSocket open(InetAddress address, int port) throws IOException {
    boolean v4 = address.getAddress().length == 4;
    DatagramChannel channel =
        DatagramChannel.open(v4 ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6);
    try {
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.SO_RCVBUF, KERNEL_BUFFER);
      channel.setOption(StandardSocketOptions.SO_SNDBUF, KERNEL_BUFFER);
      channel.bind(new InetSocketAddress(address, port));
      return new LocalSocket(channel, (InetSocketAddress) channel.getLocalAddress());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Whether the kernel took it; a full kernel buffer or an unreachable network loses it, as any
   * network may.
   */
  boolean send(ByteBuffer datagram, InetSocketAddress to) {
    try {
      return channel.send(datagram, to) > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
