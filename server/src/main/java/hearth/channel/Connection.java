package hearth.channel;

import hearth.session.Command;
import java.util.function.LongSupplier;

/** One window's socket while it lives: what it says, and whether it says anything at all. */
final class Connection {
  private static final long PING = Limits.PING.toNanos();
  private static final long SILENCE = Limits.SILENCE.toNanos();
  private static final long DEAD = Limits.DEAD.toNanos();
  private static final long HELLO = Limits.HELLO.toNanos();
  private static final long CLOSE = Limits.CLOSE.toNanos();

  private final Socket socket;
  private final Conversation conversation;
  private final LongSupplier nanos;
  private final long opened;
  private volatile long heard;
  private long pinged;
  private long closingSince;
  private boolean silent;
  private boolean over;

  Connection(Socket socket, Conversation conversation, LongSupplier nanos) {
    this.socket = socket;
    this.conversation = conversation;
    this.nanos = nanos;
    this.opened = nanos.getAsLong();
    this.heard = opened;
    this.pinged = opened;
  }

  Socket socket() {
    return socket;
  }

  Conversation conversation() {
    return conversation;
  }

  void text(String text) {
    alive();
    conversation.hear(text);
  }

  /** A pong, or any frame that needs no answer. */
  void alive() {
    heard = nanos.getAsLong();
    synchronized (this) {
      var room = conversation.host();
      if (silent && !over && room != null) {
        silent = false;
        room.awake(conversation.viewer());
      }
    }
  }

  /**
   * Whoever merely lost their connection keeps their place and their media; this one must not. The
   * close comes first, so that it says why, and is not heard of before the leaving.
   */
  synchronized void signedOut() {
    socket.close(CloseCode.NOT_SIGNED_IN, "");
    var room = conversation.host();
    if (room != null) {
      room.ask(conversation.viewer(), "signed-out", new Command.Leave());
    }
  }

  /**
   * Looks at the time.
   *
   * @param excused how long this server itself was held up, which is nobody's silence
   */
  synchronized void tick(long excused) {
    heard += excused;
    long now = nanos.getAsLong();
    if (socket.closing() != null) {
      closingSince = closingSince == 0 ? now : closingSince;
      if (now - closingSince > CLOSE) {
        socket.abort();
      }
    } else if (now - heard > DEAD) {
      socket.abort();
    } else if (!conversation.greeting().everSaid() && now - opened > HELLO) {
      socket.close(CloseCode.NOT_UNDERSTOOD, "hello comes first");
    } else {
      pingAndListen(now);
    }
  }

  private void pingAndListen(long now) {
    if (now - pinged >= PING) {
      pinged = now;
      socket.ping();
    }
    var room = conversation.host();
    if (!silent && !over && room != null && now - heard > SILENCE) {
      silent = true;
      room.silent(conversation.viewer());
    }
  }

  /** The socket is gone. */
  synchronized void closed() {
    var room = conversation.host();
    if (!over && room != null) {
      room.gone(conversation.viewer());
    }
    over = true;
  }
}
