package hearth.http;

import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Origins;
import hearth.help.HelpLines;
import hearth.office.Office;
import hearth.room.Groups;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The listener that people's browsers speak to. */
public final class WebServer implements AutoCloseable {
  private static final int MAX_HEADERS = 8 * 1024;
  private static final int MAX_THREADS = 64;
  private static final long IDLE_MS = 30_000;

  /**
   * Where it listens and how.
   *
   * @param tls null for plain HTTP: on the loopback, or behind a proxy
   * @param proxied a proxy stands before it, whose X-Forwarded headers are believed
   */
  public record Listen(
      InetSocketAddress address, SslContextFactory.@Nullable Server tls, boolean proxied) {}

  /**
   * What it serves.
   *
   * @param channel adds the channel's endpoint to the context, before it starts
   */
  public record Parts(
      Door door,
      Cookies cookies,
      Origins origins,
      Groups groups,
      Office office,
      HelpLines help,
      Consumer<ServletContextHandler> channel) {}

  private final Server server;
  private final ServerConnector connector;

  private WebServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Listens when it returns.
   *
   * @throws IOException when the address cannot be had
   */
  public static WebServer start(Listen listen, Parts parts, InstantSource clock)
      throws IOException {
    var threads = new QueuedThreadPool(MAX_THREADS);
    threads.setName("http");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    var server = new Server(threads);
    var connector = connector(server, listen);
    server.addConnector(connector);
    server.setErrorHandler(new Apology());
    server.setHandler(context(parts, new GuessLimit(clock)));
    Jetty.start(server);
    return new WebServer(server, connector);
  }

  private static ServletContextHandler context(Parts parts, GuessLimit guesses) throws IOException {
    var context = new ServletContextHandler("/");
    context.setErrorHandler(new Apology());
    context.addFilter(new SafeHeaders(), "/*", EnumSet.of(DispatcherType.REQUEST));
    var account = new AccountCookie(parts.office().signingIn(), parts.cookies());
    var gate = new Gatekeeper(parts.door(), parts.cookies(), parts.groups(), account);
    var api = new Api(routes(parts, account, guesses), gate, parts.origins());
    context.addServlet(new ServletHolder(new HelpServlet(parts.help())), "/api/help");
    context.addServlet(new ServletHolder(api), "/api/*");
    context.addServlet(new ServletHolder(new ClientServlet(WebClient.load())), "/");
    parts.channel().accept(context);
    return context;
  }

  /** Everything under {@code /api}, and who may ask it. */
  private static List<Route> routes(Parts parts, AccountCookie account, GuessLimit guesses) {
    var cookies = parts.cookies();
    var office = parts.office();
    var routes = new ArrayList<Route>();
    routes.addAll(
        new SeatRoutes(parts.door(), cookies, parts.groups()::sessionOf, guesses).routes());
    routes.addAll(new SignInRoutes(office.signingIn(), account, cookies, guesses).routes());
    routes.addAll(new MeRoutes(office.myAccount(), account, cookies).routes());
    routes.addAll(new AccountRoutes(office.accounts(), office.groups()).routes());
    return List.copyOf(routes);
  }

  private static ServerConnector connector(Server server, Listen listen) {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(MAX_HEADERS);
    configuration.setResponseHeaderSize(MAX_HEADERS);
    if (listen.proxied()) {
      configuration.addCustomizer(new ForwardedRequestCustomizer());
    }
    var tls = listen.tls();
    if (tls != null) {
      // The certificate is for addresses, and an address is no SNI name.
      configuration.addCustomizer(new SecureRequestCustomizer(false));
    }
    var http = new HttpConnectionFactory(configuration);
    var connector =
        tls == null
            ? new ServerConnector(server, http)
            : new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1"), http);
    connector.setHost(listen.address().getHostString());
    connector.setPort(listen.address().getPort());
    connector.setIdleTimeout(IDLE_MS);
    return connector;
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    Jetty.stop(server);
  }
}
