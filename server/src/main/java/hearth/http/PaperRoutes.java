package hearth.http;

import hearth.desk.PaperDesk;
import hearth.http.wire.NoteWire;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes as a file to keep or print. No name of it tells whose they are. */
final class PaperRoutes {
  private final PaperDesk desk;

  PaperRoutes(PaperDesk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(Route.ask("/api/seats/{seat}/notes/export", Access.DESK, this::export));
  }

  private void export(Exchange exchange) throws IOException {
    var asked = exchange.body(NoteWire.ExportNotes.class);
    if (asked == null) {
      return;
    }
    var session = asked.session();
    var about = asked.about();
    if (!NoteRoutes.areIds(session, about)) {
      exchange.notUnderstood();
    } else if (session != null && about == null) {
      session(exchange, new SessionId(session), format(asked));
    } else if (about != null && session == null) {
      member(exchange, new SeatId(about), asked);
    } else {
      exchange.refuse(400, "oneOfThem", "Please choose one session, or one member.");
    }
  }

  private void session(Exchange exchange, SessionId session, PaperDesk.Format format)
      throws IOException {
    var file = desk.session(exchange.pass().group(), exchange.seat(), session, format);
    tell(exchange, file, "noSession", "There is no such session of this group.");
  }

  private void member(Exchange exchange, SeatId about, NoteWire.ExportNotes asked)
      throws IOException {
    var file =
        desk.member(
            exchange.pass().group(), exchange.seat(), about, asked.hideOthers(), format(asked));
    tell(exchange, file, "noMember", "There is no such member of this group.");
  }

  private static void tell(
      Exchange exchange, PaperDesk.@Nullable File file, String rule, String words)
      throws IOException {
    if (file == null) {
      exchange.refuse(404, rule, words);
      return;
    }
    exchange.file(file.name(), file.type(), file.bytes());
  }

  private static PaperDesk.Format format(NoteWire.ExportNotes asked) {
    return switch (asked.format()) {
      case MARKDOWN -> PaperDesk.Format.MARKDOWN;
      case PDF -> PaperDesk.Format.PDF;
    };
  }
}
