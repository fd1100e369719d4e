package hearth.desk;

import hearth.desk.Past.Noted;
import hearth.notes.Line;
import hearth.notes.NotePart;
import hearth.notes.NoteWords;
import hearth.practice.SeatId;
import hearth.programme.Group;
import hearth.session.SpanKind;
import hearth.session.Timeline;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What staff look through before they meet their group.
 *
 * @param last the session before; null when there was none
 * @param since the group's lines of it: what was to come next
 * @param homework lines on members, the newest session first
 * @param quiet members to think of, in the circle's order
 */
public record Brief(
    @Nullable Past last, List<Noted> since, List<Noted> homework, List<Quiet> quiet) {
  /** Homework is looked for in so many sessions. */
  static final int SESSIONS = 2;

  /** Without a closing line the last ones are told. */
  private static final int LAST_LINES = 5;

  private static final Set<NotePart> CLOSING = Set.of(NotePart.CLOSING, NotePart.PLAN);

  /**
   * A member who was not there, or had no turn.
   *
   * @param passes how many turns they passed
   */
  public record Quiet(SeatId seat, boolean absent, int passes) {}

  /**
   * @param past the last sessions that are over, the newest first; of {@link #SESSIONS} at most
   */
  static Brief of(Group group, List<Past> past) {
    if (past.isEmpty()) {
      return new Brief(null, List.of(), List.of(), List.of());
    }
    var last = past.getFirst();
    var homework =
        past.stream().flatMap(it -> it.lines(line -> isHomework(line, group)).stream()).toList();
    return new Brief(last, since(last), homework, quiet(group, last.course().timeline()));
  }

  private static List<Noted> since(Past last) {
    var all = last.lines(line -> line.about() == null);
    var closing = all.stream().filter(it -> says(it.line(), Brief::looksAhead)).toList();
    return closing.isEmpty()
        ? all.subList(Math.max(0, all.size() - LAST_LINES), all.size())
        : closing;
  }

  private static boolean looksAhead(NoteWords words) {
    var part = words.part();
    return (part != null && CLOSING.contains(part)) || words.tags().contains("next");
  }

  private static boolean isHomework(Line line, Group group) {
    var about = line.about();
    return about != null
        && group.isIn(about)
        && says(line, words -> words.tags().contains("homework"));
  }

  private static boolean says(Line line, Predicate<NoteWords> what) {
    var words = line.words().value();
    return words != null && what.test(words);
  }

  /** Where nobody had a turn, none of those who were there is told to have been quiet. */
  private static List<Quiet> quiet(Group group, Timeline last) {
    boolean turns = last.spans().stream().anyMatch(it -> it.kind() == SpanKind.TURN);
    return last.members().stream()
        .filter(group::isIn)
        .map(
            seat ->
                new Quiet(seat, !last.stays().containsKey(seat), count(last, SpanKind.PASS, seat)))
        .filter(it -> it.absent() || (turns && count(last, SpanKind.TURN, it.seat()) == 0))
        .toList();
  }

  private static int count(Timeline last, SpanKind kind, SeatId seat) {
    return (int)
        last.spans().stream().filter(it -> it.kind() == kind && it.seats().contains(seat)).count();
  }
}
