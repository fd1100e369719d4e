package hearth.http;

import hearth.help.HelpLines;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * {@code GET /api/help}: whom to call, for anybody who asks. The same for all, so that a browser
 * may keep it, and shows it when nothing else can be reached.
 */
final class HelpServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /**
   * A number that was put right is on every screen within minutes; an old one is better than none.
   */
  private static final String KEPT = "public, max-age=300, stale-if-error=2592000";

  private final byte[] body;
  private final String tag;

  HelpServlet(HelpLines help) {
    body = Answers.bytes(help);
    tag = '"' + hash(body) + '"';
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", KEPT);
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String hash(byte[] body) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}
