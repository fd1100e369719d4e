package hearth.media.kurento.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.kurento.jsonrpc.client.JsonRpcClientNettyWebSocket;
import org.kurento.jsonrpc.message.Request;

/**
 * kurento-client's socket with its gaps closed: connecting has a deadline, an error on the
 * connection does not end the client, no heartbeat thread outlives it, and none of its threads is
 * made for a listener.
 */
final class KurentoSocket extends JsonRpcClientNettyWebSocket {
  /** Told from kurento-client's threads, in the midst of its locks: must only take note. */
  interface Watcher {
    /** Something happened to the connection; often nothing that matters. */
    void shaken();

    /** The server does not know our session any more. */
    void forgotten();
  }

  /** Calls' time that the first has: a cold JVM on a busy machine needs seconds. */
  private static final int FIRST = 3;

  /** How long a connection with an error may take to close by itself. */
  private static final Duration BROKEN = Duration.ofMillis(100);

  private final Patience patience;
  private final Watcher watcher;
  private final Object ends = new Object();
  private final AtomicLong connections = new AtomicLong();
  private volatile boolean connecting;
  private volatile boolean ending;

  KurentoSocket(URI address, Patience patience, Watcher watcher) {
    super(address.toString(), null);
    this.patience = patience;
    this.watcher = watcher;
    int millis = (int) patience.call().toMillis();
    setConnectionTimeout(millis);
    setRequestTimeout(millis);
    setSendCloseMessage(false);
    // Our own probes bring the connection back; else it goes on trying for ever, behind our back.
    setTryReconnectingForever(false);
    // Events stay in the order of the wire, and a burst of them makes no burst of threads.
    setConcurrentServerRequest(false);
  }

  /** Returns when the connection stands; makes it if there is none. */
  void reach() throws IOException {
    connectIfNecessary(false);
  }

  /** How often a connection was made. */
  long connections() {
    return connections.get();
  }

  /**
   * Whoever lists the pipelines makes a session without a name hold them all, beyond the end of
   * those that made them: so it is closed each time. Those who made them go on to hold theirs.
   */
  void letGoListed(org.kurento.client.Continuation<JsonElement> done) throws IOException {
    JsonObject params = new JsonObject();
    params.addProperty("sessionId", "");
    // That session is everybody's: to an id that came before, the server repeats its old reply.
    int id = ThreadLocalRandom.current().nextInt(1 << 30, Integer.MAX_VALUE);
    sendRequest(new Request<>(id, "closeSession", params), Replies.whole(done));
  }

  /** Ends it for good. */
  void end() {
    synchronized (ends) {
      ending = true;
    }
    try {
      super.close();
    } catch (IOException | RuntimeException e) {
      closeNativeClient();
    }
  }

  /**
   * kurento-client calls it for any error on the connection; only {@link #end} is meant to last.
   * Mostly netty closes the connection itself. To close it here as well could hit the next one,
   * whose handshake would then never end: so it waits, and closes only what still stands.
   */
  @Override
  public void close() {
    long broken = connections.get();
    Thread.ofVirtual().name("kurento-broken").start(() -> closeLater(broken));
  }

  private void closeLater(long broken) {
    try {
      Thread.sleep(BROKEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!ending && !connecting && connections.get() == broken && isNativeClientConnected()) {
      closeNativeClient();
    }
  }

  /** Its beat stops for ever at the first failure, and leaves a client that nobody can close. */
  @Override
  public synchronized void enableHeartbeat(int interval) {}

  @Override
  protected void connectNativeClient() throws Exception {
    if (ending) {
      throw new IOException("closed");
    }
    // kurento-client does not see that a connection ends before its handshake does, and waits on.
    // Waiting longer than for a probe, a server would count as dead though it can be reached again.
    boolean first = connections.get() == 0;
    Deadline deadline =
        new Deadline(first ? patience.call().multipliedBy(FIRST) : patience.probe());
    boolean late;
    connecting = true;
    try {
      super.connectNativeClient();
    } finally {
      connecting = false;
      late = deadline.passed();
    }
    if (late) {
      closeNativeClient();
      throw new TimeoutException("no WebSocket in time");
    }
    connections.incrementAndGet();
    if (ending) {
      closeNativeClient();
      throw new IOException("closed");
    }
  }

  @Override
  protected void handleReconnectDisconnection(int status, String reason) {
    synchronized (ends) {
      // Once closed it would make new threads that nobody ends.
      if (!ending) {
        super.handleReconnectDisconnection(status, reason);
      }
    }
  }

  @Override
  protected void fireReconnectedNewServer() {
    watcher.forgotten();
  }

  @Override
  protected void fireReconnectedSameServer() {
    watcher.shaken();
  }

  @Override
  protected void fireReconnecting() {
    watcher.shaken();
  }

  @Override
  protected void fireDisconnected() {
    watcher.shaken();
  }

  @Override
  protected void fireConnected() {}

  @Override
  protected void fireConnectionFailed() {}
}
