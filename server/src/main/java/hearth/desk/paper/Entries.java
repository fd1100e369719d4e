package hearth.desk.paper;

import hearth.notes.NotePart;
import hearth.practice.ProblemArea;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of notes as a paper shows them.
 *
 * @param day of the session: what was written on another is marked so
 * @param parts whether a line says under which heading it was written
 */
record Entries(Circle circle, Others others, Instant day, boolean parts) {
  List<Paper.Entry> of(List<Noted> lines) {
    return lines.stream().map(this::of).toList();
  }

  private Paper.Entry of(Noted noted) {
    var at = noted.words().moment().at();
    var time = circle.isSameDay(at, day) ? circle.time(at) : circle.shortDay(at);
    return new Paper.Entry(
        time, others.in(noted.words().text()), String.join(" · ", beneath(noted)));
  }

  private List<String> beneath(Noted noted) {
    var said = new ArrayList<String>();
    if (others.namesByFormerName(noted.words())) {
      said.add("please check: another member was named here");
    }
    then(said, noted);
    var words = noted.words();
    var part = words.part();
    if (parts && part != null) {
      said.add(heading(part));
    }
    if (words.area() != null) {
      said.add(area(words.area()));
    }
    words.tags().stream().filter(others::tells).forEach(tag -> said.add("#" + tag));
    who(said, noted);
    return said;
  }

  private void then(List<String> said, Noted noted) {
    var moment = noted.words().moment();
    if (!circle.isSameDay(moment.at(), day)) {
      said.add(circle.time(moment.at()));
    }
    if (moment.step() != null) {
      said.add(others.in(moment.step()));
    }
    var speaker = moment.speaker();
    if (speaker != null && others.tells(speaker)) {
      said.add(circle.nameOf(speaker) + " speaking");
    }
    if (moment.scene() != null) {
      said.add("scene “" + others.in(moment.scene()) + "”");
    }
  }

  private void who(List<String> said, Noted noted) {
    said.add("by " + circle.nameOf(noted.author()));
    var changed = noted.line().changedAt();
    if (changed != null) {
      said.add(changed(changed, noted));
    }
  }

  private String changed(Instant at, Noted noted) {
    var word = noted.line().redacted() ? "redacted " : "changed ";
    var when = circle.isSameDay(at, day) ? circle.time(at) : circle.day(at);
    return noted.line().changedBy() instanceof SeatId by && !by.equals(noted.author())
        ? word + when + " by " + circle.nameOf(by)
        : word + when;
  }

  static String heading(NotePart part) {
    return switch (part) {
      case OPENING -> "Opening";
      case ROUND -> "Round";
      case WORK -> "Work";
      case ROLE_PLAY -> "Role-play";
      case CLOSING -> "Closing";
      case SUBJECTIVE -> "Subjective";
      case OBJECTIVE -> "Objective";
      case DATA -> "Data";
      case ASSESSMENT -> "Assessment";
      case PLAN -> "Plan";
    };
  }

  private static String area(ProblemArea area) {
    return switch (area) {
      case GRIEF -> "grief";
      case ROLE_DISPUTE -> "role dispute";
      case ROLE_TRANSITION -> "role transition";
      case INTERPERSONAL_DEFICITS -> "interpersonal deficits";
    };
  }
}
