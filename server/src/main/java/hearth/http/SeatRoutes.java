package hearth.http;

import hearth.door.Cookies;
import hearth.door.Door;
import hearth.http.wire.SeatWire;
import java.io.IOException;
import java.util.List;

/** What the browser of one seat asks: to be let in by a link, and where its session is. */
final class SeatRoutes {
  private final Door door;
  private final Cookies cookies;
  private final Sessions sessions;
  private final GuessLimit guesses;

  SeatRoutes(Door door, Cookies cookies, Sessions sessions, GuessLimit guesses) {
    this.door = door;
    this.cookies = cookies;
    this.sessions = sessions;
    this.guesses = guesses;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/api/join", Access.ANYONE, this::join),
        Route.get("/api/seats/{seat}", Access.SEAT, this::seated));
  }

  /** Exchanges a personal link for its seat's cookie. Every wrong secret gets the same words. */
  private void join(Exchange exchange) throws IOException {
    if (guesses.tooMany(exchange.address())) {
      exchange.response().setHeader("Retry-After", "60");
      exchange.refuse(429, "guesses", "Please wait a minute, then try again.");
      return;
    }
    var join = exchange.body(SeatWire.Join.class);
    if (join == null) {
      return;
    }
    var pass = door.exchange(join.secret());
    if (pass == null) {
      guesses.wrong(exchange.address());
      exchange.refuse(
          403, "link", "This link does not open a seat. Please ask your therapist for a new one.");
      return;
    }
    exchange.cookie(cookies.header(pass));
    exchange.answer(new SeatWire.Joined(pass.seat().value()));
  }

  private void seated(Exchange exchange) throws IOException {
    var pass = exchange.pass();
    var session = sessions.of(pass.group());
    if (session == null) {
      exchange.refuse(404, "noSession", "There is no session for you at the moment.");
      return;
    }
    exchange.answer(new SeatWire.Seated(pass.seat().value(), session.value()));
  }
}
