package hearth.channel;

import hearth.channel.wire.ClientMessage;
import hearth.channel.wire.ServerMessage;
import hearth.door.Pass;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.SlotId;
import hearth.room.Refusal;
import hearth.room.RoomHost;
import hearth.room.Rooms;
import hearth.session.Command;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what a window says to its room. */
record Dispatch(
    Pass pass, Rooms rooms, RoomHost room, WireViewer viewer, Socket socket, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  void hand(ClientMessage message) {
    switch (message) {
      case ClientMessage.Hello _ -> socket.close(CloseCode.NOT_UNDERSTOOD, "hello comes once");
      case ClientMessage.SignAgreement m -> sign(m);
      case ClientMessage.Attest m -> ask(m.id(), Commands.attest(pass.seat(), m));
      case ClientMessage.DeviceReady m -> ask(m.id(), new Command.DeviceReady());
      case ClientMessage.StartSession m -> ask(m.id(), new Command.StartSession());
      case ClientMessage.Admit m -> ask(m.id(), new Command.Admit(m.seat()));
      case ClientMessage.AdmitAll m -> ask(m.id(), new Command.AdmitAll());
      case ClientMessage.Hush m -> ask(m.id(), new Command.Hush(m.seat()));
      case ClientMessage.HushAll m -> ask(m.id(), new Command.HushAll());
      case ClientMessage.LetSpeak m -> ask(m.id(), new Command.LetSpeak(m.seat()));
      case ClientMessage.LetAllSpeak m -> ask(m.id(), new Command.LetAllSpeak());
      case ClientMessage.StopCamera m -> ask(m.id(), new Command.StopCamera(m.seat()));
      case ClientMessage.AllowCamera m -> ask(m.id(), new Command.AllowCamera(m.seat()));
      case ClientMessage.Promote m -> ask(m.id(), new Command.Promote(m.seat()));
      case ClientMessage.Remove m -> ask(m.id(), new Command.Remove(m.seat()));
      case ClientMessage.Lock m -> ask(m.id(), new Command.Lock());
      case ClientMessage.Unlock m -> ask(m.id(), new Command.Unlock());
      case ClientMessage.EndSession m -> ask(m.id(), new Command.EndSession());
      case ClientMessage.TurnMicrophone m -> ask(m.id(), new Command.TurnMicrophone(m.on()));
      case ClientMessage.TurnCamera m -> ask(m.id(), new Command.TurnCamera(m.on()));
      case ClientMessage.RaiseHand m -> ask(m.id(), new Command.RaiseHand());
      case ClientMessage.LowerHand m -> ask(m.id(), new Command.LowerHand(m.seat()));
      case ClientMessage.Leave m -> ask(m.id(), new Command.Leave());
      case ClientMessage.Relink m -> room.relink(viewer, m.id());
      case ClientMessage.Offer m ->
          room.offer(viewer, m.id(), m.fence(), new LinkId(m.link()), m.sdp());
      case ClientMessage.Candidate m -> candidate(m);
      case ClientMessage.Prefer m -> room.prefer(viewer, new SlotId(m.slot()), m.quality());
      case ClientMessage.Level m -> room.level(viewer, Math.clamp(m.dBov(), -127, 0));
      case ClientMessage.Ping m -> socket.send(new ServerMessage.Pong(m.id(), clock.instant()));
    }
  }

  private void ask(String id, Command command) {
    room.ask(viewer, id, command);
  }

  private void candidate(ClientMessage.Candidate m) {
    var candidate = new IceCandidate(m.candidate(), m.mid(), m.mLineIndex());
    room.candidate(viewer, m.fence(), new LinkId(m.link()), candidate);
  }

  /** Two streams, one after the other under one id: the group's half first, then the room's. */
  private void sign(ClientMessage.SignAgreement message) {
    var command = Commands.sign(pass.seat(), message);
    try {
      var refusal = rooms.sign(room, pass.group(), pass.seat(), message.id(), command);
      if (refusal == null) {
        ask(message.id(), command);
      } else {
        viewer.refused(message.id(), refusal);
      }
    } catch (RuntimeException e) {
      LOG.warn("group {}: the signature of seat {} was not saved", pass.group(), pass.seat(), e);
      viewer.refused(message.id(), Refusal.NOT_SAVED);
    }
  }
}
