package hearth.media.kurento.standin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The listening socket, which can be away while the rest of the server lives. */
final class Door implements AutoCloseable {
  static final String PATH = "/kurento";
  // Below the range of outgoing ports: a port that is away for a while is not lent to somebody,
  // and who knocks at it meanwhile does not meet themself.
  private static final int LOWEST_PORT = 15_000;
  private static final int HIGHEST_PORT = 32_000;
  private static final int TRIES = 50;
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  private final Server server;
  private final int port;
  private @Nullable ServerConnector listening;
  private boolean closed;

  private Door(Server server, int port, ServerConnector listening) {
    this.server = server;
    this.port = port;
    this.listening = listening;
  }

  static Door open(Supplier<Connection> connections, Gate gate) {
    var threads = new QueuedThreadPool(32);
    threads.setName("kurento-standin-http");
    threads.setDaemon(true);
    var server = new Server(threads);
    gate.setHandler(Deployment.of(connections));
    server.setHandler(gate);
    ServerConnector connector = bind(server);
    server.addConnector(connector);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("Jetty did not start", e);
    }
    return new Door(server, connector.getLocalPort(), connector);
  }

  private static ServerConnector bind(Server server) {
    for (int tries = 1; true; tries++) {
      try {
        return bind(server, ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT));
      } catch (IOException e) {
        if (tries == TRIES) {
          throw new IllegalStateException("no free port", e);
        }
      }
    }
  }

  private static ServerConnector bind(Server server, int port) throws IOException {
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory());
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    connector.open();
    return connector;
  }

  int port() {
    return port;
  }

  /** No new connection is accepted; those that stand, stand. */
  synchronized void refuse() {
    if (listening != null) {
      listening.close();
      listening = null;
      awaitRefusal();
    }
  }

  /** Closing leaves the kernel's socket to a thread that accepts until that thread has woken. */
  private void awaitRefusal() {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < end) {
      try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
        LockSupport.parkNanos(1_000_000);
      } catch (IOException refused) {
        return;
      }
    }
    throw new IllegalStateException("port " + port + " is still open");
  }

  synchronized void accept() {
    if (listening != null || closed) {
      return;
    }
    try {
      ServerConnector connector = bind(server, port);
      server.addConnector(connector);
      connector.start();
      listening = connector;
    } catch (Exception e) {
      throw new IllegalStateException("port " + port + " cannot be had again", e);
    }
  }

  /** Ends every connection, WebSocket or not yet, without a word. */
  synchronized void drop() {
    for (Connector connector : server.getConnectors()) {
      List.copyOf(connector.getConnectedEndPoints()).forEach(EndPoint::close);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Jetty did not stop", e);
    }
  }
}
