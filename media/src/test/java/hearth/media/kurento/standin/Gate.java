package hearth.media.kurento.standin;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Holds handshakes back: TCP is accepted, and no HTTP answer comes. */
final class Gate extends Handler.Wrapper {
  private boolean open = true;

  synchronized void shut() {
    open = false;
  }

  synchronized void open() {
    open = true;
    notifyAll();
  }

  private synchronized void pass() throws InterruptedException {
    while (!open) {
      wait();
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    pass();
    return super.handle(request, response, callback);
  }
}
