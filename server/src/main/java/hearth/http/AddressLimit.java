package hearth.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.SelectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Connections that one address may have at once, whoever is behind it; the next is closed before a
 * byte of it is read. A trusted proxy stands for everybody and has no such bound.
 */
final class AddressLimit implements SelectorManager.AcceptListener {
  /** A house behind one address: sixty browsers with HTTP/1.1, each with its six and a channel. */
  static final int OF_ONE_ADDRESS = 420;

  private final TrustedProxies proxies;
  private final Map<SelectableChannel, InetAddress> open = new ConcurrentHashMap<>();
  private final Map<InetAddress, Integer> counts = new ConcurrentHashMap<>();

  AddressLimit(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  @Override
  public void onAccepting(SelectableChannel channel) {
    var address = address(channel);
    if (address == null || proxies.trusts(address)) {
      return;
    }
    open.put(channel, address);
    if (counts.merge(address, 1, Integer::sum) > OF_ONE_ADDRESS) {
      close(channel);
    }
  }

  @Override
  public void onAcceptFailed(SelectableChannel channel, Throwable cause) {
    onClosed(channel);
  }

  @Override
  public void onClosed(SelectableChannel channel) {
    var address = open.remove(channel);
    if (address != null) {
      counts.computeIfPresent(address, (_, n) -> n == 1 ? null : n - 1);
    }
  }

  private static @Nullable InetAddress address(SelectableChannel channel) {
    try {
      return channel instanceof SocketChannel socket
              && socket.getRemoteAddress() instanceof InetSocketAddress peer
          ? peer.getAddress()
          : null;
    } catch (IOException e) {
      return null; // It is gone already.
    }
  }

  private static void close(SelectableChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
