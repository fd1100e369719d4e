package hearth.channel;

import hearth.door.Origins;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses an upgrade from a page that is not ours with 403. A handler, because the container's own
 * check is told the Origin and not the host, and its upgrade comes before every filter.
 */
final class OriginCheck extends Handler.Wrapper {
  private final Origins origins;

  OriginCheck(Origins origins) {
    this.origins = origins;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var headers = request.getHeaders();
    var origin = headers.get(HttpHeader.ORIGIN);
    var host = headers.get(HttpHeader.HOST);
    if (Request.getPathInContext(request).startsWith("/channel/")
        && !origins.allows(origin, request.isSecure(), host)) {
      Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
      return true;
    }
    return super.handle(request, response, callback);
  }
}
