package hearth.http;

import hearth.door.Cookies;
import hearth.door.Origins;
import hearth.door.passkey.Shown;
import hearth.http.wire.AccountWire;
import hearth.office.Browser;
import hearth.office.Refusal;
import hearth.office.Reply;
import hearth.office.SigningIn;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Signing in to an account, and out again. */
final class SignInRoutes {
  /** A password may have 128 characters, and each may be written in twelve bytes. */
  static final int LONG_BODY = 4096;

  private final SigningIn signingIn;
  private final AccountCookie account;
  private final Cookies cookies;
  private final Origins origins;
  private final GuessLimit guesses;
  private final @Nullable String provider;

  SignInRoutes(
      SigningIn signingIn,
      AccountCookie account,
      Cookies cookies,
      Origins origins,
      GuessLimit guesses,
      @Nullable String provider) {
    this.signingIn = signingIn;
    this.account = account;
    this.cookies = cookies;
    this.origins = origins;
    this.guesses = guesses;
    this.provider = provider;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/sign-in", Access.ANYONE, this::ways),
        Route.post("/api/sign-in", Access.ANYONE, this::signIn),
        Route.post("/api/sign-in/second", Access.ANYONE, this::second),
        Route.post("/api/sign-in/passkey/begin", Access.ANYONE, this::beginPasskey),
        Route.post("/api/sign-in/passkey", Access.ANYONE, this::passkey),
        Route.post("/api/sign-out", Access.ANYONE, this::signOut),
        Route.post("/api/set-up/look", Access.ANYONE, this::look),
        Route.post("/api/set-up", Access.ANYONE, this::setUp));
  }

  private void ways(Exchange exchange) throws IOException {
    exchange.answer(new AccountWire.Ways(provider));
  }

  private void signIn(Exchange exchange) throws IOException {
    var asked = guess(exchange, AccountWire.SignIn.class);
    if (asked != null) {
      var browser = browser(exchange);
      step(exchange, signingIn.password(asked.signInName(), asked.password(), browser));
    }
  }

  private void second(Exchange exchange) throws IOException {
    var asked = guess(exchange, AccountWire.SecondFactor.class);
    if (asked != null) {
      step(exchange, signingIn.second(asked.ticket(), asked.code(), browser(exchange)));
    }
  }

  private void beginPasskey(Exchange exchange) throws IOException {
    var asked = guess(exchange, AccountWire.Ticket.class);
    if (asked != null) {
      var site = exchange.site(origins);
      var reply = signingIn.passkey(asked.ticket(), site);
      count(exchange, reply);
      Replies.tell(
          exchange,
          reply,
          it ->
              exchange.answer(
                  new AccountWire.PasskeyAsked(
                      it.challenge(), Objects.requireNonNull(site).host(), it.held())));
    }
  }

  private void passkey(Exchange exchange) throws IOException {
    var asked = guess(exchange, AccountWire.PasskeyShown.class);
    if (asked != null) {
      var shown =
          new Shown(
              asked.credential(),
              asked.clientData(),
              asked.authenticatorData(),
              asked.signature(),
              asked.user());
      var site = exchange.site(origins);
      step(exchange, signingIn.passkey(asked.ticket(), site, shown, browser(exchange)));
    }
  }

  private void signOut(Exchange exchange) throws IOException {
    var asked = exchange.body(AccountWire.SignOut.class);
    if (asked == null) {
      return;
    }
    var known = account.known(exchange.request());
    var cookie = account.value(exchange.request());
    if (known != null && asked.everywhere()) {
      signingIn.outEverywhere(known);
    } else if (cookie != null) {
      signingIn.out(cookie);
    }
    exchange.cookie(cookies.forgetAccount());
    exchange.done();
  }

  private void look(Exchange exchange) throws IOException {
    var asked = guess(exchange, AccountWire.SetUpLook.class);
    if (asked != null) {
      var reply = signingIn.look(asked.secret());
      count(exchange, reply);
      Replies.tell(
          exchange,
          reply,
          it -> exchange.answer(new AccountWire.SetUpFor(it.name(), it.signInName())));
    }
  }

  private void setUp(Exchange exchange) throws IOException {
    var asked = guess(exchange, AccountWire.SetUp.class);
    if (asked != null) {
      step(exchange, signingIn.setUp(asked.secret(), asked.password(), browser(exchange)));
    }
  }

  private void step(Exchange exchange, Reply<SigningIn.Step> reply) throws IOException {
    count(exchange, reply);
    Replies.tell(
        exchange,
        reply,
        step -> {
          switch (step) {
            case SigningIn.Step.In(var begun) -> {
              exchange.cookie(cookies.header(begun));
              exchange.answer(AccountWire.SignedIn.IN);
            }
            case SigningIn.Step.SecondFactor(var ticket, var passkey, var app) -> {
              boolean here = passkey && exchange.site(origins) != null;
              exchange.answer(new AccountWire.SignedIn(ticket, here, app));
            }
          }
        });
  }

  /** The body, unless this address has guessed too often; null when it was refused. */
  private <T> @Nullable T guess(Exchange exchange, Class<T> type) throws IOException {
    if (guesses.tooMany(exchange.address())) {
      exchange.response().setHeader("Retry-After", "60");
      exchange.refuse(429, "guesses", "Please wait a minute, then try again.");
      return null;
    }
    return exchange.body(type, LONG_BODY);
  }

  private void count(Exchange exchange, Reply<?> reply) {
    if (reply instanceof Reply.Refused<?>(var why) && why.kind() == Refusal.Kind.WRONG) {
      guesses.wrong(exchange.address());
    }
  }

  private Browser browser(Exchange exchange) {
    var request = exchange.request();
    return new Browser(Agents.words(request.getHeader("User-Agent")), account.value(request));
  }
}
