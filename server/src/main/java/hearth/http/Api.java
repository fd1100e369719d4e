package hearth.http;

import hearth.door.Origins;
import hearth.practice.NotNow;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything under {@code /api}: finds the route, asks the gate, and lets it answer. */
final class Api extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final Logger LOG = LoggerFactory.getLogger(Api.class);

  /** What is read of a body that no route asked for, in bytes. */
  private static final int MOST_UNREAD = 64 * 1024;

  private record Known(Route route, Pattern pattern) {}

  // The servlet is never serialized; the container only asks that it could be.
  private final transient List<Known> known;
  private final transient Gatekeeper gate;
  private final transient Origins origins;

  Api(List<Route> routes, Gatekeeper gate, Origins origins) {
    this.known = routes.stream().map(route -> new Known(route, route.pattern())).toList();
    this.gate = gate;
    this.origins = origins;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      serve(request, response);
    } finally {
      // A body that nobody has read would have the connection closed under the next request.
      response.flushBuffer();
      var _ = request.getInputStream().readNBytes(MOST_UNREAD);
    }
  }

  private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var path = request.getRequestURI();
    var here = known.stream().filter(it -> it.pattern.matcher(path).matches()).toList();
    if (here.isEmpty()) {
      Answers.refuse(response, 404, "nothingHere", "There is nothing here.");
      return;
    }
    for (var it : here) {
      if (it.route.method().equals(request.getMethod())) {
        var matcher = it.pattern.matcher(path);
        var _ = matcher.matches();
        answer(it.route, new Exchange(request, response, matcher));
        return;
      }
    }
    var methods = new TreeSet<String>();
    here.forEach(it -> methods.add(it.route.method()));
    response.setHeader("Allow", String.join(", ", methods));
    Answers.refuse(response, 405, "method", "This cannot be done here.");
  }

  private void answer(Route route, Exchange exchange) throws IOException {
    if (!route.method().equals("GET") && !ours(exchange.request())) {
      exchange.refuse(403, "origin", "This page is not one of ours.");
      return;
    }
    try {
      if (gate.lets(route.access(), exchange)) {
        route.handler().answer(exchange);
      }
    } catch (NotNow e) {
      notNow(route, exchange, e);
    }
  }

  private static void notNow(Route route, Exchange exchange, NotNow why) throws IOException {
    LOG.warn("{} {} could not be answered", route.method(), route.path(), why);
    exchange.response().setHeader("Retry-After", "1");
    boolean reads = route.reads();
    exchange.refuse(
        503,
        reads ? "notOpened" : "notSaved",
        reads
            ? "This cannot be opened just now. Please try again in a moment."
            : "This could not be saved just now. Please try again in a moment.");
  }

  /** Another site's page cannot have our cookies sent; this refuses it in words besides. */
  private boolean ours(HttpServletRequest request) {
    var host = request.getHeader("Host");
    return origins.allows(request.getHeader("Origin"), request.isSecure(), host);
  }
}
