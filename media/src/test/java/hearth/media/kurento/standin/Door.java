package hearth.media.kurento.standin;

import jakarta.websocket.DeploymentException;
import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
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
  private static final int MOST_CHARACTERS = 1024 * 1024;
  // Below the range of outgoing ports: a port that is away for a while is not lent to somebody,
  // and who knocks at it meanwhile does not meet themself.
  private static final int LOWEST_PORT = 15_000;
  private static final int HIGHEST_PORT = 32_000;
  private static final int TRIES = 50;

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
    gate.setHandler(context(connections));
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

  private static ServletContextHandler context(Supplier<Connection> connections) {
    var context = new ServletContextHandler("/");
    JakartaWebSocketServletContainerInitializer.configure(
        context, (_, container) -> configure(container, connections));
    return context;
  }

  private static void configure(ServerContainer container, Supplier<Connection> connections)
      throws DeploymentException {
    container.setDefaultMaxTextMessageBufferSize(MOST_CHARACTERS);
    container.setDefaultMaxSessionIdleTimeout(0);
    for (String path : List.of(PATH, "/{other}")) {
      container.addEndpoint(
          ServerEndpointConfig.Builder.create(Connection.class, path)
              .configurator(new Upgrade(connections))
              .build());
    }
  }

  int port() {
    return port;
  }

  /** No new connection is accepted; those that stand, stand. */
  synchronized void refuse() {
    if (listening != null) {
      listening.close();
      listening = null;
    }
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

  private static final class Upgrade extends ServerEndpointConfig.Configurator {
    private final Supplier<Connection> connections;

    Upgrade(Supplier<Connection> connections) {
      this.connections = connections;
    }

    @Override
    public List<Extension> getNegotiatedExtensions(List<Extension> ours, List<Extension> theirs) {
      return List.of(); // The server compresses nothing.
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
      return type.cast(connections.get());
    }
  }
}
