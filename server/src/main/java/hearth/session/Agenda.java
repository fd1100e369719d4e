package hearth.session;

import hearth.practice.Private;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a session, and where it stands.
 *
 * @param current the id of the step at hand; null before the first
 * @param extended by how much the end has been moved
 * @param nextMeeting null when that is open
 */
record Agenda(
    List<Step> steps,
    @Nullable String current,
    @Nullable Instant currentSince,
    Duration extended,
    @Nullable Instant nextMeeting)
    implements Part {
  static final Agenda NONE = new Agenda(List.of(), null, null, Duration.ZERO, null);
  private static final int MOST_STEPS = 12;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_MINUTES = 240;
  private static final int MOST_EXTENDED = 60;
  private static final Duration LONGEST_SESSION = Duration.ofHours(6);
  private static final Duration FARTHEST_MEETING = Duration.ofDays(366);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  Agenda {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param title null for the usual words of its kind
   */
  record Step(String id, StepKind kind, @Nullable Private<String> title, int minutes) {
    String words() {
      return title == null ? Proposal.words(kind) : title.or(Proposal.words(kind));
    }
  }

  static Decision decide(Asked ask, AgendaCommand command) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.AE1);
    }
    var agenda = ask.room().agenda();
    return switch (command) {
      case AgendaCommand.PutStep put -> agenda.put(put);
      case AgendaCommand.DropStep drop -> agenda.drop(drop.step());
      case AgendaCommand.GoToStep go -> agenda.goTo(ask, go.step());
      case AgendaCommand.ExtendSession extend -> agenda.extend(ask, extend.minutes());
      case AgendaCommand.SetNextMeeting set -> agenda.meet(ask, set.at());
    };
  }

  private Decision put(AgendaCommand.PutStep put) {
    boolean known = find(put.step()) != null;
    boolean fits =
        ID.matcher(put.step()).matches()
            && put.title().map(Agenda::written, false)
            && put.minutes() >= 1
            && put.minutes() <= LONGEST_MINUTES
            && (known || steps.size() < MOST_STEPS);
    if (!fits) {
      return Decision.refused(Rule.AE3);
    }
    if (put.before() != null && (find(put.before()) == null || put.before().equals(put.step()))) {
      return Decision.refused(Rule.AE4);
    }
    var event =
        new AgendaEvent.StepPut(put.step(), put.kind(), put.title(), put.minutes(), put.before());
    return Decision.unless(with(event).steps.equals(steps), event);
  }

  private Decision drop(String step) {
    if (step.equals(current)) {
      return Decision.refused(Rule.AE5);
    }
    return Decision.unless(find(step) == null, new AgendaEvent.StepDropped(step));
  }

  private Decision goTo(Asked ask, String step) {
    if (!ask.room().course().started()) {
      return Decision.refused(Rule.ST3);
    }
    return find(step) == null
        ? Decision.refused(Rule.AE4)
        : Decision.unless(step.equals(current), new AgendaEvent.StepReached(step));
  }

  /** More time begins when the time is over, or now when it has been over for a while. */
  private Decision extend(Asked ask, int minutes) {
    var startedAt = ask.room().course().startedAt();
    if (startedAt == null) {
      return Decision.refused(Rule.ST3);
    }
    var end = ask.room().endsAt(startedAt);
    int more = minutes > 0 ? minutes + overdue(end, ask.at()) : minutes;
    var next = end.plus(Duration.ofMinutes(more));
    boolean fits =
        Math.abs(minutes) <= MOST_EXTENDED
            && !next.isAfter(startedAt.plus(LONGEST_SESSION))
            && (minutes >= 0 || !next.isBefore(ask.at()));
    return fits
        ? Decision.unless(minutes == 0, new AgendaEvent.SessionExtended(more))
        : Decision.refused(Rule.AE7);
  }

  /** Whole minutes since the end, rounded up; 0 before it. */
  private static int overdue(Instant end, Instant now) {
    return end.isBefore(now)
        ? Math.toIntExact(Duration.between(end, now).plusSeconds(59).toMinutes())
        : 0;
  }

  private Decision meet(Asked ask, @Nullable Instant at) {
    boolean fits =
        at == null || (at.isAfter(ask.at()) && at.isBefore(ask.at().plus(FARTHEST_MEETING)));
    return fits
        ? Decision.unless(Objects.equals(at, nextMeeting), new AgendaEvent.NextMeetingSet(at))
        : Decision.refused(Rule.AE8);
  }

  /** After one of its own events. */
  Agenda after(Event.Recorded recorded, AgendaEvent event, Room before) {
    return switch (event) {
      case AgendaEvent.StepPut e -> with(e);
      case AgendaEvent.StepDropped e ->
          new Agenda(without(e.step()), current, currentSince, extended, nextMeeting);
      case AgendaEvent.StepReached e ->
          new Agenda(steps, e.step(), recorded.at(), extended, nextMeeting);
      case AgendaEvent.SessionExtended e ->
          new Agenda(steps, current, currentSince, extended.plusMinutes(e.minutes()), nextMeeting);
      case AgendaEvent.NextMeetingSet e ->
          new Agenda(steps, current, currentSince, extended, e.at());
    };
  }

  /** After any event; {@code room} has taken it already. */
  Agenda following(Event.Recorded recorded, Room room) {
    return recorded.event() instanceof Event.SessionOpened opened
        ? new Agenda(Proposal.of(opened.phase(), opened.length()), null, null, Duration.ZERO, null)
        : this;
  }

  View.Agenda shown() {
    return new View.Agenda(
        steps.stream().map(s -> new View.Step(s.id(), s.kind(), s.words(), s.minutes())).toList(),
        current,
        currentSince,
        nextMeeting);
  }

  private Agenda with(AgendaEvent.StepPut put) {
    var step = new Step(put.step(), put.kind(), put.title(), put.minutes());
    var next = new ArrayList<>(steps);
    int place = place(put.step());
    if (put.before() != null || place < 0) {
      next.removeIf(s -> s.id().equals(put.step()));
      int before = put.before() == null ? -1 : placeIn(next, put.before());
      next.add(before < 0 ? next.size() : before, step);
    } else {
      next.set(place, step);
    }
    return new Agenda(next, current, currentSince, extended, nextMeeting);
  }

  private @Nullable Step find(String id) {
    int place = place(id);
    return place < 0 ? null : steps.get(place);
  }

  private int place(String id) {
    return placeIn(steps, id);
  }

  private static int placeIn(List<Step> steps, String id) {
    return steps.stream().map(Step::id).toList().indexOf(id);
  }

  private List<Step> without(String id) {
    return steps.stream().filter(step -> !step.id().equals(id)).toList();
  }

  private static boolean written(String title) {
    return !title.isBlank() && title.length() <= LONGEST_TITLE;
  }
}
