package hearth;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been opened so far, to be closed in the opposite order, once and within a bound. */
final class Closing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  /** What does not close by then is left to the end of the process. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  /** Opens what a server is made of. */
  interface Opening {
    void open(Closing closing) throws IOException;
  }

  /**
   * Opens it all, to stay until SIGINT or SIGTERM: they are the way to stop a server, so it closes
   * and the process answers 0. After a failure, what was opened is closed again.
   */
  static int opened(Opening opening) throws IOException {
    var closing = new Closing();
    var onSignal = Thread.ofPlatform().name("signal").unstarted(closing::closeAndEnd);
    Runtime.getRuntime().addShutdownHook(onSignal);
    try {
      opening.open(closing);
      return Main.STAYS;
    } catch (IOException | RuntimeException e) {
      closing.close();
      Runtime.getRuntime().removeShutdownHook(onSignal);
      throw e;
    }
  }

  synchronized <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  @Override
  public void close() {
    var closer = Thread.ofPlatform().name("closing").daemon().start(this::closeAll);
    try {
      closer.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void closeAll() {
    while (!parts.isEmpty()) {
      var part = parts.pop();
      try {
        part.close();
      } catch (Exception e) {
        LOG.warn("{} did not close", part.getClass().getSimpleName(), e);
      }
    }
  }

  private void closeAndEnd() {
    close();
    Runtime.getRuntime().halt(0);
  }
}
