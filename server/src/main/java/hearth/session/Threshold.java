package hearth.session;

import org.jspecify.annotations.Nullable;

/** Each stage refuses, by its own rule, all that belongs to a later one. */
final class Threshold {
  private Threshold() {}

  static @Nullable Rule bars(Asked ask, Command command) {
    var needed = needs(command);
    if (needed == null) {
      return null;
    }
    var stage = ask.stage(ask.me());
    if (stage == Stage.ENDED) {
      return outlastsTheEnd(ask, command) ? null : over(ask);
    }
    return stage.compareTo(needed) < 0 ? closed(stage, ask.byStaff()) : null;
  }

  /** A safety flag stands until somebody of staff takes it, whatever has ended. */
  private static boolean outlastsTheEnd(Asked ask, Command command) {
    return ask.room().ended()
        && ask.byStaff()
        && ask.me().gate().signed()
        && (command instanceof CareCommand.ReadFlag || command instanceof CareCommand.TakeFlag);
  }

  /** The first stage in which a command has a sense; null for those that know no stage. */
  private static @Nullable Stage needs(Command command) {
    return switch (command) {
      case Command.Connect _, Command.Lose _, Command.LoseEarlier _, Command.Tick _ -> null;
      case Command.RenewAgreement _ -> null;
      case Command.GroupChanged _ -> null;
      case Command.SignAgreement _, Command.Leave _ -> Stage.AGREEMENT;
      case Command.Attest _ -> Stage.ATTESTATION;
      case Command.DeviceReady _ -> Stage.DEVICE_CHECK;
      case Command.StartSession _ -> Stage.WAITING;
      case Command.Admit _, Command.AdmitAll _, Command.Remove _ -> Stage.CIRCLE;
      case Command.SendBack _, Command.AllowBack _ -> Stage.CIRCLE;
      case Command.Hush _, Command.HushAll _ -> Stage.CIRCLE;
      case Command.LetSpeak _, Command.LetAllSpeak _ -> Stage.CIRCLE;
      case Command.StopCamera _, Command.AllowCamera _ -> Stage.CIRCLE;
      case Command.Promote _, Command.EndSession _ -> Stage.CIRCLE;
      case Command.Lock _, Command.Unlock _ -> Stage.CIRCLE;
      case Command.TurnMicrophone _, Command.TurnCamera _ -> Stage.CIRCLE;
      case Command.RaiseHand _, Command.LowerHand _ -> Stage.CIRCLE;
      case TurnCommand _, SpotlightCommand _, RetreatCommand _ -> Stage.CIRCLE;
      case StudioCommand _ -> Stage.CIRCLE;
      case AgendaCommand _ -> Stage.WAITING;
      case CareCommand care ->
          switch (care) {
            case CareCommand.FlagTakenElsewhere _ -> null;
            case CareCommand.GiveCheckIn _ -> Stage.CHECK_IN;
            case CareCommand.ReadFlag _, CareCommand.TakeFlag _, CareCommand.TakeCall _ ->
                Stage.WAITING;
            default -> Stage.DEVICE_CHECK;
          };
      case WordCommand _ -> Stage.WAITING;
    };
  }

  private static @Nullable Rule closed(Stage stage, boolean staff) {
    return switch (stage) {
      case AGREEMENT -> Rule.AG1;
      case ATTESTATION -> Rule.AT1;
      case CHECK_IN -> Rule.CI1;
      case DEVICE_CHECK -> Rule.DC1;
      case WAITING -> staff ? Rule.ST3 : Rule.WR1;
      case CIRCLE, ENDED -> null;
    };
  }

  private static Rule over(Asked ask) {
    if (ask.room().course().ended()) {
      return Rule.ST8;
    }
    return ask.me().standing() == Participant.Standing.REMOVED ? Rule.RM4 : Rule.LV1;
  }
}
