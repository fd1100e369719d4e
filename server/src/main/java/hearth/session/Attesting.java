package hearth.session;

import hearth.practice.Private;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Today's answers of a member: each may be <i>Not now</i>, none may be endless. */
final class Attesting {
  private static final int LONGEST_ANSWER = 500;

  private Attesting() {}

  static Decision attest(Asked ask, Private<Attestation> answers) {
    if (ask.byStaff()) {
      return Decision.refused(Rule.AT2);
    }
    if (!answers.map(Attesting::bounded, true)) {
      return Decision.refused(Rule.AT3);
    }
    var plain = new Private<>(ask.by(), answers.kind(), tidied(answers.value()));
    var before = ask.me().gate().attestation();
    return before == null || before.equals(plain)
        ? Decision.unless(before != null, new Event.Attested(ask.by(), plain))
        : Decision.refused(Rule.AT5);
  }

  private static boolean bounded(Attestation answers) {
    return Stream.of(
            answers.place(),
            answers.callBackNumber(),
            answers.emergencyContact(),
            answers.emergencyNumber())
        .allMatch(answer -> answer == null || answer.length() <= LONGEST_ANSWER);
  }

  private static @Nullable Attestation tidied(@Nullable Attestation answers) {
    return answers == null
        ? null
        : new Attestation(
            answers.alone(),
            answers.notRecording(),
            said(answers.place()),
            said(answers.callBackNumber()),
            said(answers.emergencyContact()),
            said(answers.emergencyNumber()),
            answers.cannotSpeakFreely(),
            answers.textOnly());
  }

  private static @Nullable String said(@Nullable String answer) {
    return answer == null || answer.isBlank() ? null : answer.strip();
  }
}
