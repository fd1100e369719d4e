package hearth.session;

import static hearth.session.Play.ANNA;

import hearth.practice.Private;
import java.util.List;

/** One of every command a person can give. */
final class Commands {
  private Commands() {}

  static List<Command> all() {
    return List.of(
        Play.sign(),
        Play.attest(Play.NOT_NOW),
        Play.checkIn(ANNA, Play.NOTHING),
        new CareCommand.SayNotSafe(),
        new CareCommand.ReadFlag("s5-1"),
        new CareCommand.TakeFlag("s5-1", FlagAnswer.SPOKE),
        new CareCommand.CallSupport(),
        new CareCommand.WithdrawCall(),
        new CareCommand.TakeCall(ANNA),
        new Command.DeviceReady(),
        new Command.StartSession(),
        new Command.Admit(ANNA),
        new Command.AdmitAll(),
        new Command.Hush(ANNA),
        new Command.HushAll(),
        new Command.LetSpeak(ANNA),
        new Command.LetAllSpeak(),
        new Command.StopCamera(ANNA),
        new Command.AllowCamera(ANNA),
        new Command.Promote(ANNA),
        new Command.SendBack(ANNA),
        new Command.Remove(ANNA),
        new Command.AllowBack(ANNA),
        new Command.Lock(),
        new Command.Unlock(),
        new Command.EndSession(),
        new Command.TurnMicrophone(true),
        new Command.TurnCamera(true),
        new Command.RaiseHand(),
        new Command.LowerHand(null),
        new Command.Leave(),
        new TurnCommand.GiveFloor(ANNA),
        new TurnCommand.EndFloor(),
        new TurnCommand.AcceptFloor(),
        new TurnCommand.DeclineFloor(),
        new TurnCommand.FinishTurn(),
        new TurnCommand.Pass(),
        new TurnCommand.AskToUnmute(ANNA),
        new TurnCommand.DeclineUnmute(),
        new TurnCommand.SetFloorPolicy(FloorPolicy.BY_HAND),
        new TurnCommand.SetTurnTimer(60),
        new TurnCommand.StartRound(null),
        new TurnCommand.NextTurn(ANNA),
        new TurnCommand.BackTurn(ANNA),
        new TurnCommand.SkipTurn(ANNA),
        new TurnCommand.EndRound(),
        new TurnCommand.HushOthers(),
        new RetreatCommand.Pause(),
        new RetreatCommand.Resume(),
        new RetreatCommand.ChooseLadder(Ladder.AUDIO),
        new RetreatCommand.OfferPrivateRoom(ANNA),
        new RetreatCommand.AcceptPrivateRoom(),
        new RetreatCommand.DeclinePrivateRoom(),
        new RetreatCommand.LeavePrivateRoom(),
        new WordCommand.Say(
            Audience.EVERYONE, null, Private.of(ANNA, Private.Kind.CHAT, "Words to all")),
        new WordCommand.SayToWaiting(Private.of(ANNA, Private.Kind.CHAT, "Words to who waits")),
        new SpotlightCommand.PutOnStage(ANNA),
        new SpotlightCommand.TakeOffStage(ANNA),
        new SpotlightCommand.GrantPin(ANNA, Play.RUTH),
        new SpotlightCommand.RevokePin(ANNA, Play.RUTH),
        new StudioCommand.Arrange(SceneKind.BREAKOUTS, Arrangement.BY_HAND, 2, 0),
        new StudioCommand.AddBreakout(),
        new StudioCommand.DropBreakout("1"),
        new StudioCommand.Place(ANNA, "1", null),
        new StudioCommand.SetScene(
            null,
            Private.of(
                ANNA, Private.Kind.SCENE, new SceneText(null, "A scene", "", "", List.of()))),
        new StudioCommand.SetSceneMinutes(5),
        new StudioCommand.ShowParts(),
        new StudioCommand.AnswerPart(PartAnswer.WATCH),
        new StudioCommand.OpenScenes(),
        new StudioCommand.DropPlan(),
        new StudioCommand.KeepApart(ANNA, Play.BEN),
        new StudioCommand.LetTogether(ANNA, Play.BEN),
        new StudioCommand.FreezeScene(null),
        new StudioCommand.GoOnScene(null),
        new StudioCommand.SwapRoles(null),
        new StudioCommand.MarkScene(null),
        new StudioCommand.RewindScene(null),
        new StudioCommand.StopScene(null),
        new StudioCommand.AskForHelp(),
        new StudioCommand.WithdrawHelp(),
        new StudioCommand.Visit("1"),
        new StudioCommand.LeaveVisit(),
        new StudioCommand.SayToRooms(Private.of(ANNA, Private.Kind.SCENE, "Words to rooms")),
        new StudioCommand.Whisper(ANNA, Private.of(ANNA, Private.Kind.SCENE, "A prompt")),
        new StudioCommand.BringBack(null),
        new StudioCommand.ReadyToReturn(),
        new StudioCommand.ExtendScenes(null, 5),
        new StudioCommand.MergeBreakouts("1", "2"),
        new StudioCommand.AskTapIn(ScenePart.OTHER),
        new StudioCommand.WithdrawTapIn(),
        new StudioCommand.LetTapIn(ANNA),
        new StudioCommand.DeclineTapIn(ANNA),
        new StudioCommand.StepOut(),
        new StudioCommand.StartFeedback(),
        new StudioCommand.WaiveFeedback(),
        new AgendaCommand.PutStep(
            "x", StepKind.OTHER, Private.of(ANNA, Private.Kind.AGENDA, "X"), 5, null),
        new AgendaCommand.DropStep("x"),
        new AgendaCommand.GoToStep("linking"),
        new AgendaCommand.ExtendSession(5),
        new AgendaCommand.SetNextMeeting(null));
  }

  /** All whose first stage is the circle. */
  static List<Command> ofCircle() {
    return allBut(
        List.of(
            Command.SignAgreement.class,
            Command.Attest.class,
            CareCommand.GiveCheckIn.class,
            CareCommand.SayNotSafe.class,
            CareCommand.ReadFlag.class,
            CareCommand.TakeFlag.class,
            CareCommand.CallSupport.class,
            CareCommand.WithdrawCall.class,
            CareCommand.TakeCall.class,
            Command.DeviceReady.class,
            Command.StartSession.class,
            WordCommand.Say.class,
            WordCommand.SayToWaiting.class,
            AgendaCommand.PutStep.class,
            AgendaCommand.DropStep.class,
            AgendaCommand.GoToStep.class,
            AgendaCommand.ExtendSession.class,
            AgendaCommand.SetNextMeeting.class,
            Command.Leave.class));
  }

  static List<Command> allBut(List<Class<? extends Command>> those) {
    return all().stream().filter(command -> !those.contains(command.getClass())).toList();
  }
}
