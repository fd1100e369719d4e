package hearth.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page at its addresses, and its files. The secret of a link stands after the {@code #}, so it
 * never comes here.
 */
final class ClientServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String ID = "[A-Za-z0-9_-]{1,64}";
  private static final Pattern PAGES =
      Pattern.compile(
          String.join(
              "|",
              "/|/join|/s/" + ID + "(/(agreements|keeps|notes|before))?",
              "/s/" + ID + "/notes/" + ID,
              "/sign-in|/set-up",
              "/practice(/(me|accounts|agreement|scenes))?",
              "/practice/groups/" + ID + "(/(settings|agreement))?"));

  // The servlet is never serialized; the container only asks that it could be.
  private final transient WebClient client;

  ClientServlet(WebClient client) {
    this.client = client;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getRequestURI();
    var asset = PAGES.matcher(path).matches() ? client.page() : client.asset(path.substring(1));
    if (asset == null) {
      response.sendError(client.page() == null ? 503 : 404);
      return;
    }
    // The page names the files of this very build, so it is asked for anew each time.
    response.setHeader(
        "Cache-Control", asset.immutable ? "public, max-age=31536000, immutable" : "no-store");
    response.setContentType(asset.type);
    var body = asset.bytes;
    var gzip = asset.gzip;
    if (gzip != null) {
      response.setHeader("Vary", "Accept-Encoding");
      if (accepts(request.getHeader("Accept-Encoding"))) {
        response.setHeader("Content-Encoding", "gzip");
        body = gzip;
      }
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean accepts(@Nullable String encodings) {
    return encodings != null && encodings.contains("gzip");
  }
}
