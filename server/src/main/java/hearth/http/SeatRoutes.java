package hearth.http;

import hearth.door.Cookies;
import hearth.door.Door;
import hearth.http.wire.SeatWire;
import hearth.office.Planning;
import hearth.office.Reception;
import java.io.IOException;
import java.util.List;

/** What the browser of one seat asks: to be let in by a link, and where its session is. */
final class SeatRoutes {
  private final Door door;
  private final Cookies cookies;
  private final Reception reception;
  private final Planning planning;
  private final GuessLimit guesses;

  SeatRoutes(
      Door door, Cookies cookies, Reception reception, Planning planning, GuessLimit guesses) {
    this.door = door;
    this.cookies = cookies;
    this.reception = reception;
    this.planning = planning;
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
    var answer =
        reception.open(
            join.secret(),
            join.pin(),
            seat -> door.pass(seat, exchange.cookies(cookies.nameFor(seat))));
    switch (answer) {
      case Reception.Answer.In(var pass) -> {
        door.renew(pass);
        exchange.cookie(cookies.header(pass));
        exchange.answer(new SeatWire.Joined(pass.seat().value()));
      }
      case Reception.Answer.AskPin _ -> {
        if (join.pin() != null) {
          guesses.wrong(exchange.address());
        }
        exchange.refuse(403, "pin", "Please type the six digits that your therapist has told you.");
      }
      case Reception.Answer.Refused _ -> {
        guesses.wrong(exchange.address());
        exchange.refuse(
            403,
            "link",
            "This link does not open a seat. Please ask your therapist for a new one.");
      }
    }
  }

  private void seated(Exchange exchange) throws IOException {
    var pass = exchange.pass();
    if (door.renew(pass)) {
      exchange.cookie(cookies.header(pass));
    }
    var session = planning.session(pass.group());
    if (session == null) {
      exchange.refuse(404, "noSession", "There is no session for you at the moment.");
      return;
    }
    exchange.answer(new SeatWire.Seated(pass.seat().value(), session.value()));
  }
}
