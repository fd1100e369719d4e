package hearth.http;

import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Origins;
import hearth.practice.SeatId;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code POST /api/join {"secret"}} exchanges a personal link for its seat's cookie. Every wrong
 * secret gets the same words.
 */
final class JoinServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** What the browser sends. */
  record Join(String secret) {}

  /** What it gets, beside the cookie. */
  record Joined(String seat) {
    static Joined to(SeatId seat) {
      return new Joined(seat.value());
    }
  }

  // The servlet is never serialized; the container only asks that it could be.
  private final transient Door door;
  private final transient Cookies cookies;
  private final transient Origins origins;
  private final transient GuessLimit guesses;

  JoinServlet(Door door, Cookies cookies, Origins origins, GuessLimit guesses) {
    this.door = door;
    this.cookies = cookies;
    this.origins = origins;
    this.guesses = guesses;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var host = request.getHeader("Host");
    if (!origins.allows(request.getHeader("Origin"), request.isSecure(), host)) {
      Answers.refuse(response, 403, "origin", "This page is not one of ours.");
      return;
    }
    if (guesses.tooMany(request.getRemoteAddr())) {
      response.setHeader("Retry-After", "60");
      Answers.refuse(response, 429, "guesses", "Please wait a minute, then try again.");
      return;
    }
    var join = Answers.read(request, Join.class);
    if (join == null) {
      Answers.refuse(response, 400, "notUnderstood", "This was not understood.");
      return;
    }
    var pass = door.exchange(join.secret());
    if (pass == null) {
      guesses.wrong(request.getRemoteAddr());
      Answers.refuse(
          response,
          403,
          "link",
          "This link does not open a seat. Please ask your therapist for a new one.");
      return;
    }
    response.addHeader("Set-Cookie", cookies.header(pass));
    Answers.write(response, 200, Joined.to(pass.seat()));
  }
}
