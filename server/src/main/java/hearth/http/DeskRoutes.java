package hearth.http;

import hearth.desk.Brief;
import hearth.desk.Past;
import hearth.desk.Weeks;
import hearth.http.wire.DeskWire;
import hearth.http.wire.NoteWire;
import hearth.practice.Role;
import hearth.programme.Group;
import hearth.programme.Seat;
import hearth.session.Event;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/** A group's sessions, and what stands before the next: for the browsers of its staff's seats. */
final class DeskRoutes {
  private final Weeks weeks;
  private final InstantSource clock;

  DeskRoutes(Weeks weeks, InstantSource clock) {
    this.weeks = weeks;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/seats/{seat}/sessions", Access.DESK, this::sessions),
        Route.get("/api/seats/{seat}/before", Access.DESK, this::before));
  }

  private void sessions(Exchange exchange) throws IOException {
    var group = weeks.group(exchange.pass().group());
    exchange.answer(
        new DeskWire.DeskSessions(
            group.terms().name(),
            exchange.seat().value(),
            group.everyone().stream().map(DeskRoutes::person).toList(),
            weeks.of(group).stream()
                .map(it -> SessionRows.of(group, it.session(), it.course()))
                .toList()));
  }

  private static DeskWire.DeskPerson person(Seat it) {
    var nobody = "a " + (it.role() == Role.CO_THERAPIST ? "co-therapist" : it.role());
    return new DeskWire.DeskPerson(
        it.seat().value(), it.name().or(nobody), it.role(), it.gone() != null);
  }

  private void before(Exchange exchange) throws IOException {
    var opening = exchange.asked("opening");
    if (opening == null || !NoteRoutes.areMade(opening)) {
      exchange.notUnderstood();
      return;
    }
    var id = exchange.pass().group();
    var brief = weeks.before(id, exchange.seat(), opening);
    exchange.answer(answer(weeks.group(id), brief));
  }

  private DeskWire.Before answer(Group group, Brief brief) {
    var number = group.number();
    var last = brief.last();
    return new DeskWire.Before(
        number,
        group.terms().of(),
        number == null ? null : group.terms().phase(number),
        group.nextMeeting(clock.instant()),
        last == null ? null : SessionRows.of(group, last.session(), last.course()),
        lines(brief.since()),
        group.openFlags().stream().map(DeskRoutes::flag).toList(),
        lines(brief.homework()),
        brief.quiet().stream().map(DeskRoutes::quiet).toList());
  }

  private static List<NoteWire.NoteLine> lines(List<Past.Noted> lines) {
    return lines.stream().map(it -> NoteLines.of(it.session(), it.author(), it.line())).toList();
  }

  /** Of one who was erased only that it stands. */
  static DeskWire.BeforeFlag flag(Event.OpenFlag it) {
    var why = it.concern().value();
    return new DeskWire.BeforeFlag(
        it.seat().value(),
        it.at(),
        it.session(),
        why != null && why.notSafe(),
        why == null ? null : why.ninth());
  }

  /** Who is told of had no turn. */
  private static DeskWire.QuietMember quiet(Brief.Quiet it) {
    return new DeskWire.QuietMember(it.seat().value(), it.absent(), 0, it.passes());
  }
}
