package hearth.http;

import hearth.desk.NoteAnswer;
import hearth.desk.NoteDesk;
import hearth.desk.Writing;
import hearth.http.wire.NoteWire;
import hearth.notes.NoteCommand;
import hearth.notes.NoteRule;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notes on a session, for the browsers of its staff's seats: written, changed and looked back on.
 */
final class NoteRoutes {
  /** The longest line, every letter of it escaped, and as much again to be refused in words. */
  private static final int MAX_BODY = 64 * 1024;

  private static final String NOTES = "/api/seats/{seat}/sessions/{session}/notes";
  private static final String LINE = NOTES + "/{line}";

  /** Of a browser's making: too long to be met twice by chance. */
  private static final Pattern MADE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final NoteDesk desk;
  private final SeatPace pace;

  NoteRoutes(NoteDesk desk, InstantSource clock) {
    this.desk = desk;
    this.pace = new SeatPace(clock);
  }

  List<Route> routes() {
    return List.of(
        Route.post(LINE, Access.DESK, this::write),
        Route.post(LINE + "/strike", Access.DESK, this::strike),
        Route.post(LINE + "/restore", Access.DESK, this::restore),
        Route.post(LINE + "/redact", Access.DESK, this::redact),
        Route.get(NOTES + "/{author}/{line}/history", Access.DESK, this::history),
        Route.get("/api/seats/{seat}/drafts/key", Access.DESK, this::draftKey));
  }

  private void write(Exchange exchange) throws IOException {
    var note = note(exchange, NoteWire.WriteNote.class);
    if (note == null) {
      return;
    }
    if (!areMade(note.save(), note.sitting()) || !areIds(note.about(), note.heard())) {
      exchange.notUnderstood();
      return;
    }
    var writing =
        new Writing(
            line(exchange),
            note.after(),
            note.save(),
            note.sitting(),
            seat(note.about()),
            note.part(),
            note.text(),
            note.begun(),
            seat(note.heard()));
    var by = exchange.seat();
    tell(exchange, by, desk.write(exchange.pass().group(), session(exchange), by, writing));
  }

  private void strike(Exchange exchange) throws IOException {
    var it = change(exchange);
    if (it != null) {
      var command = new NoteCommand.StrikeLine(line(exchange), it.after(), it.save());
      var by = exchange.seat();
      tell(exchange, by, desk.strike(exchange.pass().group(), session(exchange), by, command));
    }
  }

  private void restore(Exchange exchange) throws IOException {
    var it = change(exchange);
    if (it != null) {
      var command = new NoteCommand.RestoreLine(line(exchange), it.after(), it.save());
      var by = exchange.seat();
      tell(exchange, by, desk.restore(exchange.pass().group(), session(exchange), by, command));
    }
  }

  private NoteWire.@Nullable ChangeNote change(Exchange exchange) throws IOException {
    var it = note(exchange, NoteWire.ChangeNote.class);
    if (it != null && !areMade(it.save())) {
      exchange.notUnderstood();
      return null;
    }
    return it;
  }

  private void redact(Exchange exchange) throws IOException {
    var it = note(exchange, NoteWire.RedactNote.class);
    if (it == null) {
      return;
    }
    if (!areMade(it.save()) || !areIds(it.author())) {
      exchange.notUnderstood();
      return;
    }
    var author = new SeatId(it.author());
    tell(
        exchange,
        author,
        desk.redact(
            exchange.pass().group(),
            session(exchange),
            author,
            exchange.seat(),
            line(exchange),
            it.after(),
            it.save(),
            it.text()));
  }

  private void history(Exchange exchange) throws IOException {
    var author = new SeatId(exchange.part("author"));
    var group = exchange.pass().group();
    switch (desk.history(group, session(exchange), author, exchange.seat(), line(exchange))) {
      case NoteAnswer.Stands(var line) -> exchange.answer(NoteLines.history(line));
      case NoteAnswer.Refused(var rule) -> refuse(exchange, rule);
    }
  }

  private void draftKey(Exchange exchange) throws IOException {
    exchange.answer(new NoteWire.DraftKey(desk.draftKey(exchange.seat())));
  }

  /** The body of something that is written; null when it has been refused. */
  private <T> @Nullable T note(Exchange exchange, Class<T> type) throws IOException {
    if (!pace.lets(exchange.seat())) {
      exchange.response().setHeader("Retry-After", "1");
      exchange.refuse(429, "pace", "This came too fast. It is tried again in a moment.");
      return null;
    }
    if (!areMade(line(exchange))) {
      exchange.notUnderstood();
      return null;
    }
    return exchange.body(type, MAX_BODY);
  }

  private static void tell(Exchange exchange, SeatId author, NoteAnswer answer) throws IOException {
    switch (answer) {
      case NoteAnswer.Stands(var line) ->
          exchange.answer(NoteLines.of(session(exchange), author, line));
      case NoteAnswer.Refused(var rule) -> refuse(exchange, rule);
    }
  }

  static void refuse(Exchange exchange, NoteRule rule) throws IOException {
    int status =
        switch (rule) {
          case NT1, NT4 -> 400;
          case NT5, NT8 -> 404;
          case NT2, NT3, NT6, NT7 -> 409;
        };
    exchange.refuse(status, rule.name(), rule.words());
  }

  private static SessionId session(Exchange exchange) {
    return new SessionId(exchange.part("session"));
  }

  private static String line(Exchange exchange) {
    return exchange.part("line");
  }

  static boolean areMade(String... ids) {
    return List.of(ids).stream().allMatch(id -> MADE.matcher(id).matches());
  }

  static boolean areIds(@Nullable String... ids) {
    for (var id : ids) {
      if (id != null && !ID.matcher(id).matches()) {
        return false;
      }
    }
    return true;
  }

  static @Nullable SeatId seat(@Nullable String id) {
    return id == null ? null : new SeatId(id);
  }
}
