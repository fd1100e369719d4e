package hearth.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP line between a browser and the server, outside both: it can be cut, and it has its weather.
 */
final class CutLine implements AutoCloseable {
  private static final int MAX_PENDING = 50;
  private static final int PIECE = 1400;

  private final ServerSocket listener;
  private final int target;
  private final Weather weather;
  private final AtomicInteger connections = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  CutLine(int target) {
    this(target, Weather.CALM);
  }

  CutLine(int target, Weather weather) {
    this.target = target;
    this.weather = weather;
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
      carry(from.getInputStream(), to.getOutputStream());
    } catch (IOException e) {
      // One side is gone: shutting both is all there is to do.
    } finally {
      shut(from);
      shut(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private void carry(InputStream in, OutputStream out) throws IOException {
    var dice = weather.dice(connections.incrementAndGet());
    var piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      if (!weather.passes(dice)) {
        return;
      }
      out.write(piece, 0, read);
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
