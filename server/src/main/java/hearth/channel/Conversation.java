package hearth.channel;

import hearth.channel.wire.ClientMessage;
import hearth.channel.wire.ServerMessage;
import hearth.door.Pass;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.SlotId;
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
        hear(room, message);
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

  private void hear(RoomHost room, ClientMessage message) {
    switch (message) {
      case ClientMessage.Hello hello -> hello(hello);
      case ClientMessage.SignAgreement m -> sign(room, m);
      case ClientMessage.Attest m -> room.ask(viewer, m.id(), Commands.attest(pass.seat(), m));
      case ClientMessage.DeviceReady m -> room.ask(viewer, m.id(), new Command.DeviceReady());
      case ClientMessage.StartSession m -> room.ask(viewer, m.id(), new Command.StartSession());
      case ClientMessage.Admit m -> room.ask(viewer, m.id(), new Command.Admit(m.seat()));
      case ClientMessage.AdmitAll m -> room.ask(viewer, m.id(), new Command.AdmitAll());
      case ClientMessage.Hush m -> room.ask(viewer, m.id(), new Command.Hush(m.seat()));
      case ClientMessage.HushAll m -> room.ask(viewer, m.id(), new Command.HushAll());
      case ClientMessage.LetSpeak m -> room.ask(viewer, m.id(), new Command.LetSpeak(m.seat()));
      case ClientMessage.LetAllSpeak m -> room.ask(viewer, m.id(), new Command.LetAllSpeak());
      case ClientMessage.StopCamera m -> room.ask(viewer, m.id(), new Command.StopCamera(m.seat()));
      case ClientMessage.AllowCamera m ->
          room.ask(viewer, m.id(), new Command.AllowCamera(m.seat()));
      case ClientMessage.Promote m -> room.ask(viewer, m.id(), new Command.Promote(m.seat()));
      case ClientMessage.Remove m -> room.ask(viewer, m.id(), new Command.Remove(m.seat()));
      case ClientMessage.Lock m -> room.ask(viewer, m.id(), new Command.Lock());
      case ClientMessage.Unlock m -> room.ask(viewer, m.id(), new Command.Unlock());
      case ClientMessage.EndSession m -> room.ask(viewer, m.id(), new Command.EndSession());
      case ClientMessage.TurnMicrophone m ->
          room.ask(viewer, m.id(), new Command.TurnMicrophone(m.on()));
      case ClientMessage.TurnCamera m -> room.ask(viewer, m.id(), new Command.TurnCamera(m.on()));
      case ClientMessage.RaiseHand m -> room.ask(viewer, m.id(), new Command.RaiseHand());
      case ClientMessage.LowerHand m -> room.ask(viewer, m.id(), new Command.LowerHand(m.seat()));
      case ClientMessage.Leave m -> room.ask(viewer, m.id(), new Command.Leave());
      case ClientMessage.Relink m -> room.relink(viewer, m.id());
      case ClientMessage.Offer m ->
          room.offer(viewer, m.id(), m.fence(), new LinkId(m.link()), m.sdp());
      case ClientMessage.Candidate m -> room.candidate(viewer, m.fence(), link(m), candidate(m));
      case ClientMessage.Prefer m -> room.prefer(viewer, new SlotId(m.slot()), m.quality());
      case ClientMessage.Level m -> room.level(viewer, Math.clamp(m.dBov(), -127, 0));
      case ClientMessage.Ping m -> socket.send(new ServerMessage.Pong(m.id(), clock.instant()));
    }
  }

  private static LinkId link(ClientMessage.Candidate message) {
    return new LinkId(message.link());
  }

  private static IceCandidate candidate(ClientMessage.Candidate message) {
    return new IceCandidate(message.candidate(), message.mid(), message.mLineIndex());
  }

  /** Two streams, one after the other under one id: the group's half first, then the room's. */
  private void sign(RoomHost room, ClientMessage.SignAgreement message) {
    var command = Commands.sign(pass.seat(), message);
    try {
      var refusal = rooms.sign(room, pass.group(), pass.seat(), message.id(), command);
      if (refusal == null) {
        room.ask(viewer, message.id(), command);
      } else {
        viewer.refused(message.id(), refusal);
      }
    } catch (RuntimeException e) {
      LOG.warn("group {}: the signature of seat {} was not saved", pass.group(), pass.seat(), e);
      viewer.refused(message.id(), Refusal.NOT_SAVED);
    }
  }
}
