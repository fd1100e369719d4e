package hearth.http;

import hearth.door.Cookies;
import hearth.office.Known;
import hearth.office.SigningIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who is signed in to their account, by the cookie that comes with a request. */
final class AccountCookie implements Callers {
  private final SigningIn signingIn;
  private final Cookies cookies;

  AccountCookie(SigningIn signingIn, Cookies cookies) {
    this.signingIn = signingIn;
    this.cookies = cookies;
  }

  /** Answers somebody who is known. */
  @FunctionalInterface
  interface Answer {
    void answer(Exchange exchange, Known me) throws IOException;
  }

  /** For routes of whoever is signed in. */
  Route.Handler mine(Answer answer) {
    return exchange -> {
      var me = known(exchange.request());
      if (me == null) {
        exchange.refuse(401, "signIn", "Please sign in."); // Ended since the gate let them in.
      } else {
        answer.answer(exchange, me);
      }
    };
  }

  @Override
  public @Nullable Caller of(HttpServletRequest request) {
    var known = known(request);
    return known == null
        ? null
        : new Caller(known.account().id(), known.account().administrator(), known.signIn().id());
  }

  @Nullable Known known(HttpServletRequest request) {
    var cookie = value(request);
    return cookie == null ? null : signingIn.of(cookie);
  }

  /** As it came, whether it is worth anything or not. */
  @Nullable String value(HttpServletRequest request) {
    return value(request, cookies.ofAccount());
  }

  /** The same of any cookie. */
  static @Nullable String value(HttpServletRequest request, String name) {
    var sent = request.getCookies();
    return sent == null
        ? null
        : Arrays.stream(sent)
            .filter(cookie -> cookie.getName().equals(name))
            .map(jakarta.servlet.http.Cookie::getValue)
            .findFirst()
            .orElse(null);
  }
}
