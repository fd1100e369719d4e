package hearth.http;

import java.io.IOException;
import org.eclipse.jetty.server.Server;

/** Jetty's start and stop, with the exceptions they really throw. */
final class Jetty {
  private Jetty() {}

  static void start(Server server) throws IOException {
    try {
      server.start();
    } catch (IOException | RuntimeException e) {
      stop(server);
      throw e;
    } catch (Exception e) {
      stop(server);
      throw new IllegalStateException("Jetty did not start", e);
    }
  }

  static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Jetty did not stop", e);
    }
  }
}
