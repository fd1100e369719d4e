package hearth.media.kurento.standin;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.ee11.websocket.jakarta.common.JakartaWebSocketSession;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One WebSocket from a client; public since Jakarta asks for it. */
public final class Connection extends Endpoint {
  private final Lives lives;
  private final AtomicReference<@Nullable Session> socket = new AtomicReference<>();

  /** The session last used here; a request that names none gets it. Loop only. */
  private @Nullable String session;

  Connection(Lives lives) {
    this.lives = lives;
  }

  @Override
  public void onOpen(Session opened, EndpointConfig config) {
    if (!opened.getRequestURI().getPath().equals(Door.PATH)) {
      close(opened);
      return;
    }
    socket.set(opened);
    opened.addMessageHandler(String.class, (MessageHandler.Whole<String>) this::heard);
    lives.opened(this);
  }

  /** As the server does: the handshake succeeds, and then it closes. */
  private static void close(Session opened) {
    try {
      opened.close(new CloseReason(CloseCodes.PROTOCOL_ERROR, "Invalid path"));
    } catch (IOException e) {
      // It is gone already, which is what was wanted.
    }
  }

  private void heard(String text) {
    lives.heard(this, text);
  }

  @Override
  public void onClose(Session closed, CloseReason reason) {
    lives.closed(this);
  }

  @Override
  public void onError(Session failed, Throwable why) {
    // onClose follows.
  }

  @Nullable String session() {
    return session;
  }

  void use(String id) {
    session = id;
  }

  /** Sends it, unless the other side is gone. */
  void send(JsonNode frame) {
    Session open = socket.get();
    if (open != null && open.isOpen()) {
      open.getAsyncRemote().sendText(Json.MAPPER.writeValueAsString(frame), _ -> {});
    }
  }

  /** Ends the TCP connection without a close frame. */
  void drop() {
    if (socket.get() instanceof JakartaWebSocketSession open) {
      open.getCoreSession().abort();
    }
  }
}
