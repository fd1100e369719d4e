package hearth.media.kurento.standin;

import jakarta.websocket.DeploymentException;
import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;

/** The Jakarta side: one endpoint at its path, and one for those who took a wrong one. */
final class Deployment {
  private static final int MOST_CHARACTERS = 1024 * 1024;

  private Deployment() {}

  static ServletContextHandler of(Supplier<Connection> connections) {
    var context = new ServletContextHandler("/");
    JakartaWebSocketServletContainerInitializer.configure(
        context, (_, container) -> configure(container, connections));
    return context;
  }

  private static void configure(ServerContainer container, Supplier<Connection> connections)
      throws DeploymentException {
    container.setDefaultMaxTextMessageBufferSize(MOST_CHARACTERS);
    container.setDefaultMaxSessionIdleTimeout(0);
    for (String path : List.of(Door.PATH, "/{other}")) {
      container.addEndpoint(
          ServerEndpointConfig.Builder.create(Connection.class, path)
              .configurator(new Upgrade(connections))
              .build());
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
