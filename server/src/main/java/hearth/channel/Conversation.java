package hearth.channel;

import hearth.channel.wire.ClientMessage;
import hearth.door.Pass;
import hearth.practice.SessionId;
import hearth.room.Refusal;
import hearth.room.RoomHost;
import hearth.room.Rooms;
import hearth.session.Command;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one signed-in window says, message by message, on its socket's thread. */
final class Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  private final Pass pass;
  private final SessionId session;
  private final Rooms rooms;
  private final Socket socket;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final Greeting greeting = new Greeting();
  private final WireViewer viewer;
  private final RateBucket rate;
  private final RateBucket costly;
  private volatile @Nullable RoomHost host;

  Conversation(
      Pass pass,
      SessionId session,
      Rooms rooms,
      Socket socket,
      InstantSource clock,
      LongSupplier nanos) {
    this.pass = pass;
    this.session = session;
    this.rooms = rooms;
    this.socket = socket;
    this.clock = clock;
    this.nanos = nanos;
    this.viewer = new WireViewer(socket, greeting);
    long now = nanos.getAsLong();
    this.rate = new RateBucket(Limits.BURST, Limits.PER_SECOND, now);
    this.costly = new RateBucket(Limits.COSTLY_BURST, Limits.COSTLY_PER_SECOND, now);
  }

  Pass pass() {
    return pass;
  }

  Greeting greeting() {
    return greeting;
  }

  /** The room it has spoken to, and as whom; null before its first hello. */
  @Nullable RoomHost host() {
    return host;
  }

  WireViewer viewer() {
    return viewer;
  }

  void hear(String text) {
    if (socket.closing() != null) {
      return;
    }
    if (!rate.take(nanos.getAsLong())) {
      socket.close(CloseCode.TOO_FAST, "");
      return;
    }
    switch (Wire.parse(text)) {
      case Wire.Parsed.Malformed malformed ->
          socket.close(
              text.length() > Limits.MESSAGE_CHARS ? CloseCode.TOO_LARGE : CloseCode.NOT_UNDERSTOOD,
              malformed.why());
      case Wire.Parsed.Understood understood -> hear(text.length(), understood.message());
    }
  }

  private void hear(int length, ClientMessage message) {
    if (length > Limits.MESSAGE_CHARS && !(message instanceof ClientMessage.Offer)) {
      socket.close(CloseCode.TOO_LARGE, "");
    } else if (isCostly(message) && !costly.take(nanos.getAsLong())) {
      socket.close(CloseCode.TOO_FAST, "");
    } else if (message instanceof ClientMessage.Hello hello) {
      hello(hello);
    } else {
      var room = host;
      if (room == null || !greeting.said()) {
        socket.close(CloseCode.NOT_UNDERSTOOD, "hello comes first");
      } else {
        new Dispatch(pass, rooms, room, viewer, socket, clock).hand(message);
      }
    }
  }

  private static boolean isCostly(ClientMessage message) {
    return message instanceof ClientMessage.Hello
        || message instanceof ClientMessage.Offer
        || message instanceof ClientMessage.Relink
        || message instanceof ClientMessage.SignAgreement;
  }

  private void hello(ClientMessage.Hello hello) {
    if (hello.protocol() != Limits.PROTOCOL) {
      socket.close(CloseCode.NOT_UNDERSTOOD, "this server speaks protocol " + Limits.PROTOCOL);
    } else if (!greeting.say()) {
      socket.close(CloseCode.NOT_UNDERSTOOD, "hello comes once");
    } else {
      greet(hello);
    }
  }

  private void greet(ClientMessage.Hello hello) {
    try {
      var room = rooms.open(pass.group(), session);
      if (room == null) {
        socket.close(CloseCode.WRONG_SESSION, "");
        return;
      }
      int signed = rooms.groups().get(pass.group()).signedVersion(pass.seat());
      var node = rooms.node();
      boolean takeOver = Boolean.TRUE.equals(hello.takeOver());
      host = room;
      room.hello(
          viewer,
          pass.seat(),
          hello.id(),
          new Command.Connect(hello.client(), node.name(), node.epoch(), signed, takeOver));
    } catch (RuntimeException e) {
      LOG.error("session {} could not be opened for seat {}", session, pass.seat(), e);
      viewer.turnedAway(hello.id(), Refusal.NOT_SAVED);
    }
  }
}
