package hearth.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** One calm line for whatever went wrong: no trace, no version, nothing of the request. */
final class Apology implements Request.Handler {
  private final SafeHeaders headers;

  Apology(SafeHeaders headers) {
    this.headers = headers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var code = request.getAttribute(ErrorHandler.ERROR_STATUS) instanceof Integer told ? told : 0;
    var status = code == 0 ? response.getStatus() : code;
    headers.all().forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    Content.Sink.write(response, true, words(status) + "\n", callback);
    return true;
  }

  private static String words(int status) {
    return switch (status) {
      case 400, 413, 414, 415, 431 -> "This was not understood.";
      case 401 -> "Please open your personal link again.";
      case 403 -> "This is not open to you.";
      case 404 -> "There is nothing here. Please open your personal link again.";
      case 405 -> "This cannot be done here.";
      case 503 -> "Hearth is not ready yet. Please try again in a moment.";
      default -> "Something went wrong on our side. Please try again in a moment.";
    };
  }
}
