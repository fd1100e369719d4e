package hearth.permissions;

import static hearth.permissions.Plays.BEN;
import static hearth.permissions.Plays.CLEO;
import static hearth.permissions.Plays.DORA;
import static hearth.permissions.Plays.KIM;
import static hearth.permissions.Plays.TOM;

import hearth.channel.wire.ClientMessage;
import hearth.session.Arrangement;
import hearth.session.Audience;
import hearth.session.FlagAnswer;
import hearth.session.FloorPolicy;
import hearth.session.Ladder;
import hearth.session.PartAnswer;
import hearth.session.SceneKind;
import hearth.session.ScenePart;
import hearth.session.StepKind;
import java.util.Arrays;
import java.util.List;

/**
 * One sensible instance of every command there is on the wire.
 *
 * @param row what the table calls it
 * @param given what has happened before, for a member in the circle
 */
record Commands(String row, ClientMessage message, Given given) {
  private static final String ID = "asked";

  private Commands(ClientMessage message) {
    this(Frames.type(message), message, Given.NOTHING);
  }

  private Commands(String row, ClientMessage message) {
    this(row, message, Given.NOTHING);
  }

  private Commands(ClientMessage message, Given given) {
    this(Frames.type(message), message, given);
  }

  /** Whether it wants a room of its own. */
  boolean isGiven(Who who, Where where) {
    return who == Who.MEMBER && where == Where.CIRCLE && given != Given.NOTHING;
  }

  static final List<Commands> ALL =
      List.of(
          new Commands(new ClientMessage.SignAgreement(ID, 1, List.of("c1", "c2"), "A Name")),
          new Commands(
              new ClientMessage.Attest(ID, null, null, null, null, null, null, null, null)),
          new Commands(new ClientMessage.GiveCheckIn(ID, null, null, null, null, null, null)),
          new Commands(new ClientMessage.DeviceReady(ID)),
          new Commands(new ClientMessage.SayNotSafe(ID)),
          new Commands(new ClientMessage.CallSupport(ID)),
          new Commands(new ClientMessage.WithdrawCall(ID)),
          new Commands(new ClientMessage.ReadFlag(ID, "s5-1")),
          new Commands(new ClientMessage.TakeFlag(ID, "s5-1", FlagAnswer.SPOKE)),
          new Commands(new ClientMessage.TakeCall(ID, BEN)),
          new Commands(new ClientMessage.StartSession(ID)),
          new Commands(new ClientMessage.EndSession(ID)),
          new Commands(new ClientMessage.Admit(ID, CLEO)),
          new Commands(new ClientMessage.AdmitAll(ID)),
          new Commands(new ClientMessage.SendBack(ID, BEN)),
          new Commands(new ClientMessage.Remove(ID, BEN)),
          new Commands(new ClientMessage.AllowBack(ID, DORA)),
          new Commands(new ClientMessage.Lock(ID)),
          new Commands(new ClientMessage.Unlock(ID)),
          new Commands(new ClientMessage.Hush(ID, BEN)),
          new Commands(new ClientMessage.HushAll(ID)),
          new Commands(new ClientMessage.HushOthers(ID)),
          new Commands(new ClientMessage.LetSpeak(ID, BEN)),
          new Commands(new ClientMessage.LetAllSpeak(ID)),
          new Commands(new ClientMessage.StopCamera(ID, BEN)),
          new Commands(new ClientMessage.AllowCamera(ID, BEN)),
          new Commands("promote another", new ClientMessage.Promote(ID, KIM)),
          new Commands(new ClientMessage.TurnMicrophone(ID, true)),
          new Commands(new ClientMessage.TurnCamera(ID, true)),
          new Commands(new ClientMessage.RaiseHand(ID)),
          new Commands("lowerHand", new ClientMessage.LowerHand(ID, null)),
          new Commands("lowerHand of another", new ClientMessage.LowerHand(ID, BEN)),
          new Commands(new ClientMessage.Leave(ID)),
          new Commands(new ClientMessage.GiveFloor(ID, BEN)),
          new Commands(new ClientMessage.EndFloor(ID)),
          new Commands(new ClientMessage.AcceptFloor(ID), Given.OFFERED_THE_FLOOR),
          new Commands(new ClientMessage.DeclineFloor(ID), Given.OFFERED_THE_FLOOR),
          new Commands(new ClientMessage.FinishTurn(ID), Given.SPEAKING),
          new Commands(new ClientMessage.Pass(ID), Given.IN_TURN),
          new Commands(new ClientMessage.AskToUnmute(ID, BEN)),
          new Commands(new ClientMessage.DeclineUnmute(ID), Given.ASKED_TO_UNMUTE),
          new Commands(new ClientMessage.SetFloorPolicy(ID, FloorPolicy.BY_HAND)),
          new Commands(new ClientMessage.SetTurnTimer(ID, 60)),
          new Commands(new ClientMessage.StartRound(ID, null)),
          new Commands(new ClientMessage.NextTurn(ID, BEN)),
          new Commands(new ClientMessage.BackTurn(ID, BEN)),
          new Commands(new ClientMessage.SkipTurn(ID, BEN)),
          new Commands(new ClientMessage.EndRound(ID)),
          new Commands(new ClientMessage.PutStep(ID, "x", StepKind.OTHER, "A pause", 5, null)),
          new Commands(new ClientMessage.DropStep(ID, "linking")),
          new Commands(new ClientMessage.GoToStep(ID, "linking")),
          new Commands(new ClientMessage.ExtendSession(ID, 5)),
          new Commands(new ClientMessage.SetNextMeeting(ID, null)),
          new Commands(new ClientMessage.Pause(ID)),
          new Commands(new ClientMessage.Resume(ID)),
          new Commands(new ClientMessage.ChooseLadder(ID, Ladder.AUDIO)),
          new Commands(new ClientMessage.OfferPrivateRoom(ID, BEN)),
          new Commands(new ClientMessage.AcceptPrivateRoom(ID), Given.INVITED),
          new Commands(new ClientMessage.DeclinePrivateRoom(ID), Given.INVITED),
          new Commands(new ClientMessage.LeavePrivateRoom(ID)),
          new Commands(new ClientMessage.PutOnStage(ID, BEN)),
          new Commands(new ClientMessage.TakeOffStage(ID, BEN)),
          new Commands(new ClientMessage.GrantPin(ID, BEN, TOM)),
          new Commands(new ClientMessage.RevokePin(ID, BEN, TOM)),
          new Commands(new ClientMessage.Arrange(ID, SceneKind.STAGE, Arrangement.BY_HAND, 2)),
          new Commands(new ClientMessage.AddBreakout(ID)),
          new Commands(new ClientMessage.DropBreakout(ID, "1")),
          new Commands(new ClientMessage.Place(ID, BEN, "1", null)),
          new Commands(new ClientMessage.SetScene(ID, null, null, "A scene", "", "", List.of())),
          new Commands(new ClientMessage.SetSceneMinutes(ID, 5)),
          new Commands(new ClientMessage.ShowParts(ID)),
          new Commands(new ClientMessage.AnswerPart(ID, PartAnswer.WATCH), Given.OFFERED_A_PART),
          new Commands(new ClientMessage.OpenScenes(ID)),
          new Commands(new ClientMessage.DropPlan(ID)),
          new Commands(new ClientMessage.KeepApart(ID, BEN, CLEO)),
          new Commands(new ClientMessage.LetTogether(ID, BEN, CLEO)),
          new Commands(new ClientMessage.FreezeScene(ID, null), Given.PLAYING),
          new Commands(new ClientMessage.GoOnScene(ID, null), Given.PLAYING),
          new Commands(new ClientMessage.SwapRoles(ID, null), Given.PLAYING),
          new Commands(new ClientMessage.MarkScene(ID, null), Given.PLAYING),
          new Commands(new ClientMessage.RewindScene(ID, null), Given.PLAYING),
          new Commands(new ClientMessage.StopScene(ID, null), Given.PLAYING),
          new Commands(new ClientMessage.AskForHelp(ID), Given.PLAYING),
          new Commands(new ClientMessage.WithdrawHelp(ID), Given.PLAYING),
          new Commands(new ClientMessage.Visit(ID, "1"), Given.PLAYING),
          new Commands(new ClientMessage.LeaveVisit(ID), Given.PLAYING),
          new Commands(new ClientMessage.SayToRooms(ID, "Words"), Given.PLAYING),
          new Commands(new ClientMessage.Whisper(ID, BEN, "Words"), Given.PLAYING),
          new Commands(new ClientMessage.BringBack(ID, null), Given.PLAYING),
          new Commands(new ClientMessage.ReadyToReturn(ID), Given.CALLED_BACK),
          new Commands(new ClientMessage.ExtendScenes(ID, null, 5), Given.PLAYING),
          new Commands(new ClientMessage.MergeBreakouts(ID, "1", "2"), Given.PLAYING),
          new Commands(new ClientMessage.AskTapIn(ID, ScenePart.SELF), Given.ON_STAGE),
          new Commands(new ClientMessage.WithdrawTapIn(ID), Given.ON_STAGE),
          new Commands(new ClientMessage.LetTapIn(ID, BEN), Given.ON_STAGE),
          new Commands(new ClientMessage.DeclineTapIn(ID, BEN), Given.ON_STAGE),
          new Commands(new ClientMessage.StepOut(ID)),
          new Commands(new ClientMessage.StartFeedback(ID)),
          new Commands(new ClientMessage.WaiveFeedback(ID)),
          new Commands("say to everyone", say(Audience.EVERYONE)),
          new Commands("say to a breakout", say(Audience.BREAKOUT), Given.PLAYING),
          new Commands("say to staff", say(Audience.STAFF)),
          new Commands("say to a member", new ClientMessage.Say(ID, Audience.MEMBER, BEN, "Words")),
          new Commands("say to the team", say(Audience.TEAM)),
          new Commands(new ClientMessage.SayToWaiting(ID, "Words")),
          new Commands(new ClientMessage.Relink(ID)),
          new Commands("offer of a link that is gone", new ClientMessage.Offer(ID, 0, "x", "v=0")),
          new Commands(new ClientMessage.Ping(ID)));

  private static ClientMessage say(Audience to) {
    return new ClientMessage.Say(ID, to, null, "Words");
  }

  /** Every record of the wire that is answered; a hello is the way in and no command. */
  static List<Class<?>> kinds() {
    return Arrays.stream(ClientMessage.class.getPermittedSubclasses())
        .filter(type -> type != ClientMessage.Hello.class)
        .filter(
            type ->
                Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.getName().equals("id")))
        .<Class<?>>map(type -> type)
        .toList();
  }
}
