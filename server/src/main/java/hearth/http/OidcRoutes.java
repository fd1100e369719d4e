package hearth.http;

import hearth.door.Cookies;
import hearth.door.Origins;
import hearth.door.oidc.Arrival;
import hearth.door.oidc.Identity;
import hearth.door.oidc.Oidc;
import hearth.office.Browser;
import hearth.office.Reply;
import hearth.office.SigningIn;
import hearth.office.Vouching;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * To the practice's own provider and back. Both are steps of one navigation, so whatever comes of
 * it is told by the page for signing in, at {@code /sign-in?provider=…}.
 */
final class OidcRoutes {
  /** Where the provider sends people back to, as the operator registers it there. */
  static final String CALLBACK = "/oidc/callback";

  /** Goes on from there as after a password. */
  private static final String IN = "/sign-in?provider=in";

  private final Oidc oidc;
  private final Vouching vouching;
  private final AccountCookie account;
  private final Cookies cookies;
  private final Origins origins;
  private final GuessLimit guesses;

  OidcRoutes(
      Oidc oidc,
      Vouching vouching,
      AccountCookie account,
      Cookies cookies,
      Origins origins,
      GuessLimit guesses) {
    this.oidc = oidc;
    this.vouching = vouching;
    this.account = account;
    this.cookies = cookies;
    this.origins = origins;
    this.guesses = guesses;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/sign-in/oidc", Access.ANYONE, this::depart),
        Route.get(CALLBACK, Access.ANYONE, this::arrive));
  }

  private void depart(Exchange exchange) {
    var callback = callback(exchange.request());
    var departure = callback == null ? null : oidc.depart(callback);
    if (departure == null) {
      notIn(exchange, Arrival.Why.AWAY.name());
      return;
    }
    exchange.cookie(cookies.header(departure));
    exchange.goTo(departure.provider().toString());
  }

  private void arrive(Exchange exchange) {
    var request = exchange.request();
    var callback = callback(request);
    exchange.cookie(cookies.forgetTrip());
    if (callback == null || guesses.tooMany(exchange.address())) {
      notIn(exchange, Arrival.Why.STALE.name());
      return;
    }
    var cookie = AccountCookie.value(request, cookies.ofTrip());
    switch (oidc.arrive(cookie == null ? "" : cookie, callback, query(request))) {
      case Arrival.Known(var who) -> in(exchange, who);
      case Arrival.Refused(var why) -> {
        if (why == Arrival.Why.DOUBTED || why == Arrival.Why.STALE) {
          guesses.wrong(exchange.address());
        }
        notIn(exchange, why.name());
      }
    }
  }

  private void in(Exchange exchange, Identity who) {
    var request = exchange.request();
    var agent = Agents.words(request.getHeader("User-Agent"));
    var reply = vouching.in(who, new Browser(agent, account.value(request)));
    if (reply instanceof Reply.Done<SigningIn.Step>(SigningIn.Step.In(var begun))) {
      exchange.cookie(cookies.header(begun));
      exchange.goTo(IN);
    } else {
      notIn(exchange, "unknown");
    }
  }

  /** The page has words for each; the provider's own are on none. */
  private static void notIn(Exchange exchange, String why) {
    exchange.goTo("/sign-in?provider=" + why.toLowerCase(Locale.ROOT));
  }

  private @Nullable URI callback(HttpServletRequest request) {
    var site = origins.site(request.isSecure(), request.getHeader("Host"));
    try {
      return site == null ? null : URI.create(site + CALLBACK);
    } catch (IllegalArgumentException e) {
      return null; // A Host that is none.
    }
  }

  private static Map<String, List<String>> query(HttpServletRequest request) {
    var query = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, values) -> query.put(name, List.of(values)));
    return query;
  }
}
