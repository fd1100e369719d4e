package hearth.channel;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One socket, as the container speaks to it: text comes whole and in order, on one thread at a
 * time. Public because containers want that of an endpoint.
 */
public final class Talk extends Endpoint {
  private static final Logger LOG = LoggerFactory.getLogger(Talk.class);

  private final Channel channel;
  private volatile @Nullable Connection connection;

  Talk(Channel channel) {
    this.channel = channel;
  }

  @Override
  public void onOpen(Session session, EndpointConfig config) {
    var open = channel.opened(session, asked(session, config));
    connection = open;
    if (open == null) {
      return;
    }
    if (!Limits.SUBPROTOCOL.equals(session.getNegotiatedSubprotocol())) {
      open.socket().close(CloseCode.NOT_UNDERSTOOD, "the subprotocol is " + Limits.SUBPROTOCOL);
    }
    session.addMessageHandler(String.class, text -> hear(open, text));
    session.addMessageHandler(PongMessage.class, _ -> open.alive());
    session.addMessageHandler(
        ByteBuffer.class, _ -> open.socket().close(CloseCode.NOT_UNDERSTOOD, "text only"));
  }

  private static Admission.Asked asked(Session session, EndpointConfig config) {
    var seats = session.getRequestParameterMap().getOrDefault("seat", List.of());
    List<String> cookies = new ArrayList<>();
    if (config.getUserProperties().get(Endpoints.COOKIES) instanceof List<?> headers) {
      headers.forEach(header -> cookies.add(String.valueOf(header)));
    }
    return new Admission.Asked(
        session.getPathParameters().getOrDefault("session", ""),
        seats.size() == 1 ? seats.getFirst() : "",
        cookies);
  }

  private static void hear(Connection connection, String text) {
    try {
      connection.text(text);
    } catch (RuntimeException e) {
      LOG.error("a fault in hearing seat {}", connection.conversation().pass().seat(), e);
      connection.socket().close(CloseCode.FAULT, "");
    }
  }

  @Override
  public void onClose(Session session, CloseReason reason) {
    var open = connection;
    if (open != null) {
      channel.closed(open, reason.getCloseCode().getCode());
    }
  }

  @Override
  public void onError(Session session, Throwable why) {
    LOG.debug("a socket broke off", why);
  }
}
