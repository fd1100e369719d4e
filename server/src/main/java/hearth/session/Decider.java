package hearth.session;

/** What may happen in a room: every command, and who owns its rule. */
public final class Decider {
  private Decider() {}

  /** Pure: the same room and command give the same answer, and the room does not change. */
  public static Decision decide(Room room, Command.Issued issued) {
    if (!room.isOpen()) {
      return Decision.refused(Rule.ST1);
    }
    var command = issued.command();
    if (!isOfServer(command) && room.people().find(issued.by()) == null) {
      return Decision.refused(Rule.PR1);
    }
    if (hasSecondTime(command) && room.answered(issued.by(), issued.id())) {
      return Decision.accepted();
    }
    var ask = new Asked(room, issued.by(), issued.at());
    var barred = Threshold.bars(ask, command);
    return barred == null
        ? Consequences.added(room, issued, judge(ask, command))
        : Decision.refused(barred);
  }

  /** Asked by nobody of the group. */
  private static boolean isOfServer(Command command) {
    return command instanceof Command.LoseEarlier
        || command instanceof Command.Tick
        || command instanceof Command.RenewAgreement
        || command instanceof Command.GroupChanged
        || command instanceof CareCommand.FlagTakenElsewhere;
  }

  private static Decision judge(Asked ask, Command command) {
    var room = ask.room();
    return switch (command) {
      case Command.SignAgreement sign -> Signing.sign(ask, sign);
      case Command.RenewAgreement renew -> Signing.renew(room, renew.agreement());
      case Command.Attest attest -> Attesting.attest(ask, attest.attestation());
      case Command.DeviceReady _ -> Gate.deviceReady(ask);
      case Command.StartSession _ -> room.course().start(ask);
      case Command.EndSession _ -> room.course().end(ask);
      case Command.Lock _ -> room.course().lock(ask);
      case Command.Unlock _ -> room.course().unlock(ask);
      case Command.Admit admit -> Doorway.admit(ask, admit.seat());
      case Command.AdmitAll _ -> Doorway.admitAll(ask);
      case Command.SendBack send -> Doorway.sendBack(ask, send.seat());
      case Command.Remove remove -> Doorway.remove(ask, remove.seat());
      case Command.AllowBack allow -> Doorway.allowBack(ask, allow.seat());
      case Command.Leave _ -> Doorway.leave(ask);
      case Command.Hush hush -> room.holds().hush(ask, hush.seat());
      case Command.HushAll _ -> room.holds().hushAll(ask);
      case Command.LetSpeak let -> room.holds().letSpeak(ask, let.seat());
      case Command.LetAllSpeak _ -> room.holds().letAllSpeak(ask);
      case Command.StopCamera stop -> room.holds().stopCamera(ask, stop.seat());
      case Command.AllowCamera allow -> room.holds().allowCamera(ask, allow.seat());
      case Command.Promote promote -> Observing.promote(ask, promote.seat());
      case Command.TurnMicrophone turn -> Devices.turnMicrophone(ask, turn.on());
      case Command.TurnCamera turn -> Devices.turnCamera(ask, turn.on());
      case Command.RaiseHand _ -> room.hands().raise(ask);
      case Command.LowerHand lower -> room.hands().lower(ask, lower.seat());
      case Command.Connect connect -> Presence.connect(ask, connect);
      case Command.Lose lose -> Presence.lose(ask, lose);
      case Command.LoseEarlier start -> Presence.loseEarlier(room, start);
      case Command.Tick _ -> Decision.accepted();
      case Command.GroupChanged changed -> Regrouping.change(room, changed);
      case TurnCommand turn -> Turns.decide(ask, turn);
      case AgendaCommand agenda -> Agenda.decide(ask, agenda);
      case CareCommand care -> Care.decide(ask, care);
      case RetreatCommand retreat -> Retreat.decide(ask, retreat);
      case SpotlightCommand spotlight -> Spotlight.decide(ask, spotlight);
      case StudioCommand studio -> Studio.decide(ask, studio);
      case WordCommand word -> Words.decide(ask, word);
    };
  }

  /**
   * A browser's coming and going is told by the server and knows no second time. A signature is
   * always looked at whole: the group takes it on the room's word, and signing again is harmless.
   * So is a safety flag: after the end no page's coming is recorded, and a new page may use old
   * ids.
   */
  private static boolean hasSecondTime(Command command) {
    return !(command instanceof Command.Connect
        || command instanceof Command.Lose
        || command instanceof Command.SignAgreement
        || command instanceof CareCommand.ReadFlag
        || command instanceof CareCommand.TakeFlag
        || isOfServer(command));
  }
}
