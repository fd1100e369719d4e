package hearth.http;

import hearth.desk.NoteSearch;
import hearth.desk.Question;
import hearth.http.wire.NoteWire;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/** The notes of a group looked through. Nothing of what is looked for stands in an address. */
final class SearchRoutes {
  /** The longest question, every letter of it escaped. */
  private static final int MAX_BODY = 4 * 1024;

  private final NoteSearch search;
  private final SeatPace pace;

  SearchRoutes(NoteSearch search, InstantSource clock) {
    this.search = search;
    this.pace = new SeatPace(clock);
  }

  List<Route> routes() {
    return List.of(Route.ask("/api/seats/{seat}/notes/search", Access.DESK, this::search));
  }

  private void search(Exchange exchange) throws IOException {
    var asked = exchange.body(NoteWire.SearchNotes.class, MAX_BODY);
    if (asked == null) {
      return;
    }
    if (!NoteRoutes.areIds(asked.about(), asked.mentions())) {
      exchange.notUnderstood();
      return;
    }
    var question = question(asked);
    if (question.isEmpty()) {
      exchange.refuse(400, "nothingAsked", "Please say what to look for.");
    } else if (question.isTooLong()) {
      exchange.refuse(400, "tooLong", "Please look for 200 characters at most.");
    } else if (!pace.lets(exchange.seat())) {
      exchange.response().setHeader("Retry-After", "1");
      exchange.refuse(429, "pace", "This came too fast. Please try again in a moment.");
    } else {
      exchange.answer(found(search.find(exchange.pass().group(), exchange.seat(), question)));
    }
  }

  private static Question question(NoteWire.SearchNotes asked) {
    return new Question(
        asked.text(),
        asked.tag(),
        NoteRoutes.seat(asked.about()),
        NoteRoutes.seat(asked.mentions()),
        asked.area());
  }

  private static NoteWire.FoundNotes found(NoteSearch.Found found) {
    return new NoteWire.FoundNotes(
        found.hits().stream()
            .map(hit -> NoteLines.of(hit.session(), hit.author(), hit.line()))
            .toList(),
        found.more());
  }
}
