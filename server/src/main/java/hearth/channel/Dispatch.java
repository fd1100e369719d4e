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
import hearth.session.AgendaCommand;
import hearth.session.CareCommand;
import hearth.session.Command;
import hearth.session.RetreatCommand;
import hearth.session.SpotlightCommand;
import hearth.session.StudioCommand;
import hearth.session.TurnCommand;
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
      case ClientMessage.SendBack m -> ask(m.id(), new Command.SendBack(m.seat()));
      case ClientMessage.Remove m -> ask(m.id(), new Command.Remove(m.seat()));
      case ClientMessage.AllowBack m -> ask(m.id(), new Command.AllowBack(m.seat()));
      case ClientMessage.Lock m -> ask(m.id(), new Command.Lock());
      case ClientMessage.Unlock m -> ask(m.id(), new Command.Unlock());
      case ClientMessage.EndSession m -> ask(m.id(), new Command.EndSession());
      case ClientMessage.TurnMicrophone m -> ask(m.id(), new Command.TurnMicrophone(m.on()));
      case ClientMessage.TurnCamera m -> ask(m.id(), new Command.TurnCamera(m.on()));
      case ClientMessage.RaiseHand m -> ask(m.id(), new Command.RaiseHand());
      case ClientMessage.LowerHand m -> ask(m.id(), new Command.LowerHand(m.seat()));
      case ClientMessage.Leave m -> ask(m.id(), new Command.Leave());
      case ClientMessage.GiveFloor m -> ask(m.id(), new TurnCommand.GiveFloor(m.seat()));
      case ClientMessage.EndFloor m -> ask(m.id(), new TurnCommand.EndFloor());
      case ClientMessage.AcceptFloor m -> ask(m.id(), new TurnCommand.AcceptFloor());
      case ClientMessage.DeclineFloor m -> ask(m.id(), new TurnCommand.DeclineFloor());
      case ClientMessage.FinishTurn m -> ask(m.id(), new TurnCommand.FinishTurn());
      case ClientMessage.Pass m -> ask(m.id(), new TurnCommand.Pass());
      case ClientMessage.AskToUnmute m -> ask(m.id(), new TurnCommand.AskToUnmute(m.seat()));
      case ClientMessage.DeclineUnmute m -> ask(m.id(), new TurnCommand.DeclineUnmute());
      case ClientMessage.SetFloorPolicy m ->
          ask(m.id(), new TurnCommand.SetFloorPolicy(m.policy()));
      case ClientMessage.SetTurnTimer m -> ask(m.id(), new TurnCommand.SetTurnTimer(m.seconds()));
      case ClientMessage.StartRound m -> ask(m.id(), new TurnCommand.StartRound(m.from()));
      case ClientMessage.NextTurn m -> ask(m.id(), new TurnCommand.NextTurn(m.from()));
      case ClientMessage.BackTurn m -> ask(m.id(), new TurnCommand.BackTurn(m.from()));
      case ClientMessage.SkipTurn m -> ask(m.id(), new TurnCommand.SkipTurn(m.seat()));
      case ClientMessage.EndRound m -> ask(m.id(), new TurnCommand.EndRound());
      case ClientMessage.HushOthers m -> ask(m.id(), new TurnCommand.HushOthers());
      case ClientMessage.PutStep m -> ask(m.id(), Commands.putStep(pass.seat(), m));
      case ClientMessage.DropStep m -> ask(m.id(), new AgendaCommand.DropStep(m.step()));
      case ClientMessage.GoToStep m -> ask(m.id(), new AgendaCommand.GoToStep(m.step()));
      case ClientMessage.ExtendSession m ->
          ask(m.id(), new AgendaCommand.ExtendSession(m.minutes()));
      case ClientMessage.SetNextMeeting m -> ask(m.id(), Commands.nextMeeting(m));
      case ClientMessage.GiveCheckIn m -> checkIn(m);
      case ClientMessage.SayNotSafe m -> ask(m.id(), new CareCommand.SayNotSafe());
      case ClientMessage.ReadFlag m -> ask(m.id(), new CareCommand.ReadFlag(m.flag()));
      case ClientMessage.TakeFlag m -> ask(m.id(), new CareCommand.TakeFlag(m.flag(), m.answer()));
      case ClientMessage.CallSupport m -> ask(m.id(), new CareCommand.CallSupport());
      case ClientMessage.WithdrawCall m -> ask(m.id(), new CareCommand.WithdrawCall());
      case ClientMessage.TakeCall m -> ask(m.id(), new CareCommand.TakeCall(m.seat()));
      case ClientMessage.Pause m -> ask(m.id(), new RetreatCommand.Pause());
      case ClientMessage.Resume m -> ask(m.id(), new RetreatCommand.Resume());
      case ClientMessage.ChooseLadder m -> ask(m.id(), new RetreatCommand.ChooseLadder(m.ladder()));
      case ClientMessage.OfferPrivateRoom m ->
          ask(m.id(), new RetreatCommand.OfferPrivateRoom(m.seat()));
      case ClientMessage.AcceptPrivateRoom m -> ask(m.id(), new RetreatCommand.AcceptPrivateRoom());
      case ClientMessage.DeclinePrivateRoom m ->
          ask(m.id(), new RetreatCommand.DeclinePrivateRoom());
      case ClientMessage.LeavePrivateRoom m -> ask(m.id(), new RetreatCommand.LeavePrivateRoom());
      case ClientMessage.PutOnStage m -> ask(m.id(), new SpotlightCommand.PutOnStage(m.seat()));
      case ClientMessage.TakeOffStage m -> ask(m.id(), new SpotlightCommand.TakeOffStage(m.seat()));
      case ClientMessage.GrantPin m -> ask(m.id(), new SpotlightCommand.GrantPin(m.seat(), m.of()));
      case ClientMessage.RevokePin m ->
          ask(m.id(), new SpotlightCommand.RevokePin(m.seat(), m.of()));
      case ClientMessage.Say m -> ask(m.id(), Commands.say(pass.seat(), m));
      case ClientMessage.SayToWaiting m -> ask(m.id(), Commands.sayToWaiting(pass.seat(), m));
      case ClientMessage.Arrange m -> ask(m.id(), Commands.arrange(m));
      case ClientMessage.AddBreakout m -> ask(m.id(), new StudioCommand.AddBreakout());
      case ClientMessage.DropBreakout m ->
          ask(m.id(), new StudioCommand.DropBreakout(m.breakout()));
      case ClientMessage.Place m ->
          ask(m.id(), new StudioCommand.Place(m.seat(), m.breakout(), m.part()));
      case ClientMessage.SetScene m -> ask(m.id(), Commands.setScene(pass.seat(), m));
      case ClientMessage.SetSceneMinutes m ->
          ask(m.id(), new StudioCommand.SetSceneMinutes(m.minutes()));
      case ClientMessage.ShowParts m -> ask(m.id(), new StudioCommand.ShowParts());
      case ClientMessage.AnswerPart m -> ask(m.id(), new StudioCommand.AnswerPart(m.answer()));
      case ClientMessage.OpenScenes m -> ask(m.id(), new StudioCommand.OpenScenes());
      case ClientMessage.DropPlan m -> ask(m.id(), new StudioCommand.DropPlan());
      case ClientMessage.KeepApart m ->
          ask(m.id(), new StudioCommand.KeepApart(m.seat(), m.other()));
      case ClientMessage.LetTogether m ->
          ask(m.id(), new StudioCommand.LetTogether(m.seat(), m.other()));
      case ClientMessage.FreezeScene m -> ask(m.id(), new StudioCommand.FreezeScene(m.breakout()));
      case ClientMessage.GoOnScene m -> ask(m.id(), new StudioCommand.GoOnScene(m.breakout()));
      case ClientMessage.SwapRoles m -> ask(m.id(), new StudioCommand.SwapRoles(m.breakout()));
      case ClientMessage.MarkScene m -> ask(m.id(), new StudioCommand.MarkScene(m.breakout()));
      case ClientMessage.RewindScene m -> ask(m.id(), new StudioCommand.RewindScene(m.breakout()));
      case ClientMessage.StopScene m -> ask(m.id(), new StudioCommand.StopScene(m.breakout()));
      case ClientMessage.AskForHelp m -> ask(m.id(), new StudioCommand.AskForHelp());
      case ClientMessage.WithdrawHelp m -> ask(m.id(), new StudioCommand.WithdrawHelp());
      case ClientMessage.Visit m -> ask(m.id(), new StudioCommand.Visit(m.breakout()));
      case ClientMessage.LeaveVisit m -> ask(m.id(), new StudioCommand.LeaveVisit());
      case ClientMessage.SayToRooms m -> ask(m.id(), Commands.sayToRooms(pass.seat(), m));
      case ClientMessage.Whisper m -> ask(m.id(), Commands.whisper(pass.seat(), m));
      case ClientMessage.BringBack m -> ask(m.id(), new StudioCommand.BringBack(m.breakout()));
      case ClientMessage.ReadyToReturn m -> ask(m.id(), new StudioCommand.ReadyToReturn());
      case ClientMessage.ExtendScenes m ->
          ask(m.id(), new StudioCommand.ExtendScenes(m.breakout(), m.minutes()));
      case ClientMessage.MergeBreakouts m ->
          ask(m.id(), new StudioCommand.MergeBreakouts(m.breakout(), m.into()));
      case ClientMessage.AskTapIn m -> ask(m.id(), new StudioCommand.AskTapIn(m.part()));
      case ClientMessage.WithdrawTapIn m -> ask(m.id(), new StudioCommand.WithdrawTapIn());
      case ClientMessage.LetTapIn m -> ask(m.id(), new StudioCommand.LetTapIn(m.seat()));
      case ClientMessage.DeclineTapIn m -> ask(m.id(), new StudioCommand.DeclineTapIn(m.seat()));
      case ClientMessage.StepOut m -> ask(m.id(), new StudioCommand.StepOut());
      case ClientMessage.StartFeedback m -> ask(m.id(), new StudioCommand.StartFeedback());
      case ClientMessage.WaiveFeedback m -> ask(m.id(), new StudioCommand.WaiveFeedback());
      case ClientMessage.WithYou _ -> room.withYou(viewer);
      case ClientMessage.Network m -> room.network(viewer, m.state());
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

  /** With the one before it, which the group keeps. */
  private void checkIn(ClientMessage.GiveCheckIn message) {
    var command = Commands.checkIn(pass.seat(), message);
    try {
      ask(message.id(), rooms.checkIn(room, pass.group(), pass.seat(), command));
    } catch (RuntimeException e) {
      LOG.warn("group {} could not be read", pass.group(), e);
      viewer.refused(message.id(), Refusal.NOT_SAVED);
    }
  }
}
