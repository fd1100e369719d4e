package hearth.channel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits to leave on one socket, in order, one message on its way at a time. Any thread may add
 * and none ever waits: a reader who falls behind the bound is told apart by {@code false}.
 */
final class Outbox {
  /** The socket's sending side. */
  interface Line {
    /** Sends, and says later, once, whether it went. */
    void send(String text, Consumer<Boolean> went);

    void close(CloseCode code, String reason);
  }

  private record Farewell(CloseCode code, String reason) {}

  private final Line line;
  private final Queue<String> waiting = new ArrayDeque<>();
  private long bytes;
  private boolean onItsWay;
  private boolean shut;
  private @Nullable Farewell farewell;

  Outbox(Line line) {
    this.line = line;
  }

  /** Adds a message; false when it would not fit, and then nothing more is ever sent. */
  boolean add(String text) {
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    synchronized (this) {
      if (shut || farewell != null) {
        return true;
      }
      if (waiting.size() >= Limits.OUTBOX_MESSAGES || bytes + size > Limits.OUTBOX_BYTES) {
        shut = true;
        waiting.clear();
        return false;
      }
      waiting.add(text);
      bytes += size;
    }
    pump();
    return true;
  }

  /** Closes once all that waits has left. Later calls change nothing. */
  void closeAfter(CloseCode code, String reason) {
    synchronized (this) {
      if (shut || farewell != null) {
        return;
      }
      farewell = new Farewell(code, reason);
    }
    pump();
  }

  private void pump() {
    String next;
    Farewell last = null;
    synchronized (this) {
      if (onItsWay || shut) {
        return;
      }
      next = waiting.poll();
      if (next == null) {
        last = farewell;
        shut = last != null;
      } else {
        onItsWay = true;
      }
    }
    if (next != null) {
      int size = next.getBytes(StandardCharsets.UTF_8).length;
      line.send(next, went -> sent(size, went));
    } else if (last != null) {
      line.close(last.code(), last.reason());
    }
  }

  private void sent(int size, boolean went) {
    synchronized (this) {
      onItsWay = false;
      bytes -= size;
      shut |= !went;
    }
    pump();
  }
}
