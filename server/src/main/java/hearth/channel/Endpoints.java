package hearth.channel;

import jakarta.websocket.DeploymentException;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;

/** The Jakarta WebSocket side: {@code /channel/{session}?seat={seat}}. */
final class Endpoints {
  /** Where the handshake leaves the Cookie headers for the socket. */
  static final String COOKIES = "hearth.cookies";

  private Endpoints() {}

  static void configure(ServletContextHandler context, Channel channel) {
    JakartaWebSocketServletContainerInitializer.configure(
        context, (_, container) -> configure(container, channel));
  }

  private static void configure(ServerContainer container, Channel channel)
      throws DeploymentException {
    container.setDefaultMaxTextMessageBufferSize(Limits.FRAME_BYTES);
    container.setDefaultMaxBinaryMessageBufferSize(Limits.MESSAGE_CHARS);
    container.setDefaultMaxSessionIdleTimeout(Limits.DEAD.toMillis());
    container.setAsyncSendTimeout(Limits.SEND.toMillis());
    container.addEndpoint(
        ServerEndpointConfig.Builder.create(Talk.class, "/channel/{session}")
            .subprotocols(List.of(Limits.SUBPROTOCOL))
            .configurator(new Upgrade(channel))
            .build());
  }

  /** Keeps of the handshake what the open socket no longer shows. */
  private static final class Upgrade extends ServerEndpointConfig.Configurator {
    private final Channel channel;

    Upgrade(Channel channel) {
      this.channel = channel;
    }

    @Override
    public boolean checkOrigin(String origin) {
      return true; // OriginCheck has, which knows the host.
    }

    @Override
    public void modifyHandshake(
        ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
      List<String> cookies = new ArrayList<>();
      for (Map.Entry<String, List<String>> header : request.getHeaders().entrySet()) {
        if (header.getKey().equalsIgnoreCase("Cookie")) {
          cookies.addAll(header.getValue());
        }
      }
      config.getUserProperties().put(COOKIES, cookies);
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
      return type.cast(new Talk(channel));
    }
  }
}
