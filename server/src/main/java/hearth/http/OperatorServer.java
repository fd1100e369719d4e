package hearth.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The operator's listener: {@code /metrics}, {@code /health}, {@code /ready}; never a name. */
public final class OperatorServer implements AutoCloseable {
  private final Server server;
  private final ServerConnector connector;

  private OperatorServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Listens when it returns.
   *
   * @param metrics writes the page of a scrape
   * @param ready whether people can be let in
   */
  public static OperatorServer start(
      InetSocketAddress address, Supplier<String> metrics, BooleanSupplier ready)
      throws IOException {
    var threads = new QueuedThreadPool(8, 1);
    threads.setName("operator");
    var server = new Server(threads);
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost(address.getHostString());
    connector.setPort(address.getPort());
    server.addConnector(connector);
    server.setErrorHandler(new Apology(SafeHeaders.of(false)));
    server.setHandler(new Pages(metrics, ready));
    Jetty.start(server);
    return new OperatorServer(server, connector);
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    Jetty.stop(server);
  }

  private static final class Pages extends Handler.Abstract {
    private final Supplier<String> metrics;
    private final BooleanSupplier ready;

    private Pages(Supplier<String> metrics, BooleanSupplier ready) {
      this.metrics = metrics;
      this.ready = ready;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      return switch (Request.getPathInContext(request)) {
        case "/metrics" -> answer(response, callback, 200, metrics.get());
        case "/health" -> answer(response, callback, 200, "alive\n");
        case "/ready" ->
            ready.getAsBoolean()
                ? answer(response, callback, 200, "ready\n")
                : answer(response, callback, 503, "not ready\n");
        default -> false;
      };
    }

    private static boolean answer(Response response, Callback callback, int status, String text) {
      response.setStatus(status);
      response
          .getHeaders()
          .put(HttpHeader.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
      Content.Sink.write(response, true, text, callback);
      return true;
    }
  }
}
