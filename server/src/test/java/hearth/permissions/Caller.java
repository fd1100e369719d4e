package hearth.permissions;

import static java.util.concurrent.TimeUnit.SECONDS;

import hearth.channel.wire.ClientMessage;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A window's socket, as small as it can be: thousands of cells are walked with it. */
final class Caller implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final long PATIENCE = 10;

  /** Frames, and last the close's code. */
  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

  private final SeatId seat;
  private boolean closed;
  private final WebSocket socket;

  Caller(int port, SessionId session, SeatId seat, @Nullable String cookie) {
    var address = "ws://127.0.0.1:" + port + "/channel/" + session + "?seat=" + seat;
    var builder = HTTP.newWebSocketBuilder().subprotocols("hearth.v1");
    if (cookie != null) {
      builder.header("Cookie", cookie);
    }
    this.seat = seat;
    this.socket = builder.buildAsync(URI.create(address), new Listener()).join();
  }

  /** Into a socket that was closed meanwhile as well: then it is the code that answers. */
  void say(String frame) {
    socket.sendText(frame, true).exceptionally(_ -> socket).join();
  }

  /** As the page that has walked here, so that nothing new is recorded by its coming. */
  void hello() {
    say(Frames.of(new ClientMessage.Hello("h", 1, Plays.page(seat), null), "h"));
  }

  /** The next view's stage. */
  String stage() {
    while (true) {
      if (next() instanceof JsonNode frame && frame.path("type").asString().equals("view")) {
        return frame.path("stage").asString();
      }
    }
  }

  /** What came of the command with this id: ✓, the rule that refuses it, or the close's code. */
  String answer(String id) {
    while (true) {
      var next = next();
      if (next instanceof Integer code) {
        return code.toString();
      }
      if (next instanceof JsonNode frame && frame.path("id").asString("").equals(id)) {
        return frame.path("type").asString().equals("refused")
            ? frame.path("rule").asString()
            : "✓";
      }
    }
  }

  /** The code it is closed with, whatever was said before. */
  String closedWith() {
    while (true) {
      if (next() instanceof Integer code) {
        return code.toString();
      }
    }
  }

  private Object next() {
    try {
      var next = heard.poll(PATIENCE, SECONDS);
      if (next == null) {
        throw new AssertionError("nothing was answered");
      }
      closed = closed || next instanceof Integer;
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Waits for the server's own goodbye, so that a seat's sockets are counted out. */
  @Override
  public void close() {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(_ -> socket).join();
    while (!closed) {
      next(); // What was on its way.
    }
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        heard.add(Frames.read(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      heard.add(code);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      heard.add(0);
    }
  }
}
