package hearth.channel;

import hearth.channel.wire.ServerMessage;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.ee11.websocket.jakarta.common.JakartaWebSocketSession;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sending side of one WebSocket. Any thread may send; none ever waits for the reader. */
final class Socket {
  private static final Logger LOG = LoggerFactory.getLogger(Socket.class);

  private final JakartaWebSocketSession session;
  private final Outbox outbox = new Outbox(new Line());
  private final AtomicReference<@Nullable CloseCode> closing = new AtomicReference<>();
  private volatile boolean onItsWay;

  Socket(Session session) {
    // Jetty's own session: only it can ping without waiting, and drop a socket that is stuck.
    this.session = (JakartaWebSocketSession) session;
  }

  void send(ServerMessage message) {
    if (closing.get() == null && !outbox.add(Wire.write(message))) {
      close(CloseCode.TOO_SLOW, "");
    }
  }

  /**
   * Says good-bye and closes once all that waits has left; a reader who is too slow for that gets
   * the close alone. Only the first reason counts.
   */
  void close(CloseCode code, String reason) {
    if (!closing.compareAndSet(null, code)) {
      return;
    }
    if (code == CloseCode.TOO_SLOW) {
      closeNow(code, reason);
      return;
    }
    var bye = new ServerMessage.Bye(code.why(), code.mayReturn(), code.afterMs());
    outbox.add(Wire.write(bye));
    outbox.closeAfter(code, reason);
  }

  /** Why it is closing from our side, or null. */
  @Nullable CloseCode closing() {
    return closing.get();
  }

  /** Not while a message is stuck on its way: pings must not pile up behind it. */
  void ping() {
    if (!onItsWay) {
      session.getCoreSession().sendFrame(new Frame(OpCode.PING), Callback.NOOP, false);
    }
  }

  /** Drops the connection with no more words. */
  void abort() {
    session.abort();
  }

  private void closeNow(CloseCode code, String reason) {
    try {
      session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code.number()), reason));
    } catch (RuntimeException e) {
      LOG.debug("a socket was closed already", e);
    }
  }

  private final class Line implements Outbox.Line {
    @Override
    public void send(String text, Consumer<Boolean> went) {
      onItsWay = true;
      try {
        session
            .getAsyncRemote()
            .sendText(
                text,
                result -> {
                  onItsWay = false;
                  went.accept(result.isOK());
                });
      } catch (RuntimeException e) {
        // The other side closed in between.
        onItsWay = false;
        went.accept(false);
      }
    }

    @Override
    public void close(CloseCode code, String reason) {
      closeNow(code, reason);
    }
  }
}
