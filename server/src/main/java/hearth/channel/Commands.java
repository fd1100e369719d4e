package hearth.channel;

import hearth.channel.wire.ClientMessage;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.Attestation;
import hearth.session.Command;

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
}
