package hearth.http;

import hearth.desk.NoteDesk;
import hearth.http.wire.DeskWire;
import hearth.http.wire.NoteWire;
import hearth.notes.NoteRule;
import hearth.practice.SessionId;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A session's course and the notes on it: all of them, and from then on what is new. */
final class SessionDeskRoutes {
  private final NoteDesk desk;
  private final InstantSource clock;

  SessionDeskRoutes(NoteDesk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(Route.get("/api/seats/{seat}/sessions/{session}/desk", Access.DESK, this::open));
  }

  private void open(Exchange exchange) throws IOException {
    var opening = exchange.asked("opening");
    if (opening == null || !NoteRoutes.areMade(opening)) {
      exchange.notUnderstood();
      return;
    }
    var session = new SessionId(exchange.part("session"));
    var opened = desk.open(exchange.pass().group(), session, exchange.seat(), opening);
    if (opened == null) {
      NoteRoutes.refuse(exchange, NoteRule.NT8);
      return;
    }
    exchange.answer(answer(opened, session, DeskCursor.of(exchange.asked("after"))));
  }

  private DeskWire.Desk answer(NoteDesk.Opened opened, SessionId session, DeskCursor told) {
    var course = opened.course();
    return new DeskWire.Desk(
        SessionRows.of(opened.group(), session, course),
        clock.instant(),
        DeskCursor.of(course, opened.notebooks()).toString(),
        told.knows(course) ? null : CourseAnswers.of(opened.group(), course.timeline()),
        lines(opened, session, told));
  }

  private static List<NoteWire.NoteLine> lines(
      NoteDesk.Opened opened, SessionId session, DeskCursor told) {
    var lines = new ArrayList<NoteWire.NoteLine>();
    opened
        .notebooks()
        .forEach(
            (author, notebook) ->
                told.news(author, notebook)
                    .forEach(line -> lines.add(NoteLines.of(session, author, line))));
    return lines;
  }
}
