package hearth.channel;

import hearth.channel.wire.ClientMessage;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.AgendaCommand;
import hearth.session.Attestation;
import hearth.session.CareCommand;
import hearth.session.CheckIn;
import hearth.session.Command;
import hearth.session.SceneText;
import hearth.session.StudioCommand;
import hearth.session.WordCommand;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Wire records to commands, where that is more than a name. Who asks is never in the message. */
final class Commands {
  private Commands() {}

  static Command.SignAgreement sign(SeatId me, ClientMessage.SignAgreement message) {
    return new Command.SignAgreement(
        message.version(),
        message.clauses(),
        Private.of(me, Private.Kind.SIGNATURE, message.fullName()));
  }

  static Command.Attest attest(SeatId me, ClientMessage.Attest message) {
    var attestation =
        new Attestation(
            message.alone(),
            message.notRecording(),
            message.place(),
            message.callBackNumber(),
            message.emergencyContact(),
            message.emergencyNumber(),
            Boolean.TRUE.equals(message.cannotSpeakFreely()),
            Boolean.TRUE.equals(message.textOnly()));
    return new Command.Attest(Private.of(me, Private.Kind.ATTESTATION, attestation));
  }

  static AgendaCommand.PutStep putStep(SeatId me, ClientMessage.PutStep message) {
    return new AgendaCommand.PutStep(
        message.step(),
        message.kind(),
        Private.of(me, Private.Kind.AGENDA, message.title()),
        message.minutes(),
        message.before());
  }

  static AgendaCommand.SetNextMeeting nextMeeting(ClientMessage.SetNextMeeting message) {
    var at = message.at();
    return new AgendaCommand.SetNextMeeting(at == null ? null : Instant.ofEpochMilli(at));
  }

  static CareCommand.GiveCheckIn checkIn(SeatId me, ClientMessage.GiveCheckIn message) {
    var checkIn =
        new CheckIn(
            message.mood(),
            message.event(),
            message.withWhom(),
            message.touched(),
            message.phq9(),
            Boolean.TRUE.equals(message.notSafe()));
    return new CareCommand.GiveCheckIn(Private.of(me, Private.Kind.CHECK_IN, checkIn), null);
  }

  static WordCommand.Say say(SeatId me, ClientMessage.Say message) {
    return new WordCommand.Say(
        message.to(), message.seat(), Private.of(me, Private.Kind.CHAT, message.text()));
  }

  static WordCommand.SayToWaiting sayToWaiting(SeatId me, ClientMessage.SayToWaiting message) {
    return new WordCommand.SayToWaiting(Private.of(me, Private.Kind.CHAT, message.text()));
  }

  static StudioCommand.Arrange arrange(ClientMessage.Arrange message) {
    return new StudioCommand.Arrange(
        message.kind(), message.how(), message.size(), ThreadLocalRandom.current().nextLong());
  }

  static StudioCommand.SetScene setScene(SeatId me, ClientMessage.SetScene message) {
    var text =
        new SceneText(
            message.area(), message.title(), message.situation(), message.aim(), message.prompts());
    return new StudioCommand.SetScene(message.breakout(), Private.of(me, Private.Kind.SCENE, text));
  }

  static StudioCommand.SayToRooms sayToRooms(SeatId me, ClientMessage.SayToRooms message) {
    return new StudioCommand.SayToRooms(Private.of(me, Private.Kind.SCENE, message.text()));
  }

  static StudioCommand.Whisper whisper(SeatId me, ClientMessage.Whisper message) {
    return new StudioCommand.Whisper(
        message.seat(), Private.of(me, Private.Kind.SCENE, message.text()));
  }
}
