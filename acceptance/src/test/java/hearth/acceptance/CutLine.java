package hearth.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP line between a browser and the server that can be cut, outside both. */
final class CutLine implements AutoCloseable {
  private static final int MAX_PENDING = 50;

  private final ServerSocket listener;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  CutLine(int target) {
    this.target = target;
    try {
      listener = new ServerSocket(0, MAX_PENDING, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  String through(String link) {
    return link.replaceFirst(":\\d+", ":" + listener.getLocalPort());
  }

  /** Every connection breaks, and no new one comes through until mended. */
  void cut() {
    cut = true;
    open.forEach(CutLine::shut);
    open.clear();
  }

  void mend() {
    cut = false;
  }

  @Override
  public void close() {
    cut();
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        connect(listener.accept());
      } catch (IOException e) {
        // The listener was closed: nobody else will come.
        return;
      }
    }
  }

  private void connect(Socket near) {
    if (cut) {
      shut(near);
      return;
    }
    try {
      var far = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(near);
      open.add(far);
      Thread.ofVirtual().start(() -> pump(near, far));
      Thread.ofVirtual().start(() -> pump(far, near));
    } catch (IOException e) {
      // The server is away: the browser sees its connection end.
      shut(near);
    }
  }

  private void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One side is gone: shutting both is all there is to do.
    } finally {
      shut(from);
      shut(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
