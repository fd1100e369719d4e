package hearth.session;

import hearth.practice.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The agenda that a phase begins with, scaled to the session's length; staff make it theirs. */
final class Proposal {
  /** What the minutes below add up to. */
  private static final int WHOLE = 90;

  private Proposal() {}

  private record Share(StepKind kind, int minutes) {}

  static List<Agenda.Step> of(Phase phase, Duration length) {
    List<Agenda.Step> steps = new ArrayList<>();
    for (var share : shares(phase)) {
      long minutes = Math.max(1, share.minutes() * length.toMinutes() / WHOLE);
      steps.add(new Agenda.Step(id(share.kind()), share.kind(), null, (int) minutes));
    }
    return steps;
  }

  /** The usual words of a kind of step. */
  static String words(StepKind kind) {
    return switch (kind) {
      case CHECK_IN_ROUND -> "Check-in round";
      case LINKING -> "Linking mood and events";
      case FOCUS_WORK -> "Focus work";
      case REVIEW -> "Looking back and ahead";
      case ROLE_PLAY -> "Role-play";
      case CLOSING -> "Closing round";
      case OTHER -> "How this group works";
    };
  }

  private static List<Share> shares(Phase phase) {
    return switch (phase) {
      case INITIAL ->
          List.of(
              new Share(StepKind.CHECK_IN_ROUND, 20),
              new Share(StepKind.OTHER, 30),
              new Share(StepKind.FOCUS_WORK, 30),
              new Share(StepKind.CLOSING, 10));
      case MIDDLE ->
          List.of(
              new Share(StepKind.CHECK_IN_ROUND, 20),
              new Share(StepKind.LINKING, 15),
              new Share(StepKind.FOCUS_WORK, 25),
              new Share(StepKind.ROLE_PLAY, 20),
              new Share(StepKind.CLOSING, 10));
      case FINAL ->
          List.of(
              new Share(StepKind.CHECK_IN_ROUND, 20),
              new Share(StepKind.LINKING, 20),
              new Share(StepKind.REVIEW, 35),
              new Share(StepKind.CLOSING, 15));
    };
  }

  private static String id(StepKind kind) {
    return kind.toString();
  }
}
