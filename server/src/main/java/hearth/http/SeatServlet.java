package hearth.http;

import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Pass;
import hearth.practice.SeatId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/seats/{seat}}: which session this seat's browser is to open a channel to. */
final class SeatServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{1,64})");

  /** The answer. */
  record Seated(String seat, String session) {}

  // The servlet is never serialized; the container only asks that it could be.
  private final transient Door door;
  private final transient Cookies cookies;
  private final transient Sessions sessions;

  SeatServlet(Door door, Cookies cookies, Sessions sessions) {
    this.door = door;
    this.cookies = cookies;
    this.sessions = sessions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var pass = pass(request);
    if (pass == null) {
      Answers.refuse(response, 401, "notSignedIn", "Please open your personal link again.");
      return;
    }
    var session = sessions.of(pass.group());
    if (session == null) {
      Answers.refuse(response, 404, "noSession", "There is no session for you at the moment.");
      return;
    }
    Answers.write(response, 200, new Seated(pass.seat().value(), session.value()));
  }

  private @Nullable Pass pass(HttpServletRequest request) {
    var path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    if (!path.matches()) {
      return null;
    }
    var seat = new SeatId(path.group(1));
    var name = cookies.nameFor(seat);
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? null
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(cookie -> door.seatOf(cookie.getValue()))
            .filter(pass -> pass != null && pass.seat().equals(seat))
            .findFirst()
            .orElse(null);
  }
}
