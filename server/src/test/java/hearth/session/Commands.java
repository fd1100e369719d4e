package hearth.session;

import static hearth.session.Play.ANNA;

import java.util.List;

/** One of every command a person can give. */
final class Commands {
  private Commands() {}

  static List<Command> all() {
    return List.of(
        Play.sign(),
        Play.attest(Play.NOT_NOW),
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
        new Command.Remove(ANNA),
        new Command.Lock(),
        new Command.Unlock(),
        new Command.EndSession(),
        new Command.TurnMicrophone(true),
        new Command.TurnCamera(true),
        new Command.RaiseHand(),
        new Command.LowerHand(null),
        new Command.Leave());
  }

  /** All whose first stage is the circle. */
  static List<Command> ofCircle() {
    return allBut(
        List.of(
            Command.SignAgreement.class,
            Command.Attest.class,
            Command.DeviceReady.class,
            Command.StartSession.class,
            Command.Leave.class));
  }

  static List<Command> allBut(List<Class<? extends Command>> those) {
    return all().stream().filter(command -> !those.contains(command.getClass())).toList();
  }
}
