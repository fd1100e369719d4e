package hearth.http;

import hearth.desk.NoteDesk;
import hearth.desk.NoteSearch;
import hearth.desk.PaperDesk;
import hearth.desk.StaffDesk;
import hearth.desk.Weeks;
import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Origins;
import hearth.door.oidc.Oidc;
import hearth.help.HelpLines;
import hearth.office.GroupOffice;
import hearth.office.Office;
import hearth.practice.Keeping;
import hearth.room.Groups;
import hearth.room.Publishing;
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
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The listener that people's browsers speak to. */
public final class WebServer implements AutoCloseable {
  private static final int MAX_THREADS = 64;

  /**
   * Where it listens and how.
   *
   * @param tls null for plain HTTP: on the loopback, or behind a proxy
   * @param proxies whose word is taken for where a request came from
   * @param strict people find it by https with a certificate that browsers know; they are told
   *     never to come otherwise
   */
  public record Listen(
      InetSocketAddress address,
      SslContextFactory.@Nullable Server tls,
      TrustedProxies proxies,
      boolean strict) {
    /** Plain HTTP, with nothing before it. */
    public static Listen plain(InetSocketAddress address) {
      return new Listen(address, null, TrustedProxies.NONE, false);
    }
  }

  /**
   * What it serves.
   *
   * @param oidc where staff may sign in besides by password; null for nowhere
   * @param keeping how this server is set up, as far as people are told
   * @param channel adds the channel's endpoint to the context, before it starts
   */
  public record Parts(
      Door door,
      Cookies cookies,
      Origins origins,
      Groups groups,
      Office office,
      GroupOffice groupOffice,
      StaffDesk desk,
      @Nullable Oidc oidc,
      Publishing publishing,
      Keeping.House keeping,
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
    var connector = WebConnector.of(server, listen);
    server.addConnector(connector);
    var headers = SafeHeaders.of(listen.strict());
    server.setErrorHandler(new Apology(headers));
    server.setHandler(context(parts, clock, headers));
    Jetty.start(server);
    return new WebServer(server, connector);
  }

  private static ServletContextHandler context(
      Parts parts, InstantSource clock, SafeHeaders headers) throws IOException {
    var guesses = new GuessLimit(clock);
    var context = new ServletContextHandler("/");
    context.setErrorHandler(new Apology(headers));
    context.addFilter(headers, "/*", EnumSet.of(DispatcherType.REQUEST));
    var account = new AccountCookie(parts.office().signingIn(), parts.cookies());
    var gate = new Gatekeeper(parts.door(), parts.cookies(), parts.groups(), account);
    var api = new Api(routes(parts, account, guesses, clock), gate, parts.origins());
    context.addServlet(new ServletHolder(new HelpServlet(parts.help())), "/api/help");
    var apiHolder = new ServletHolder(api);
    context.addServlet(apiHolder, "/api/*");
    context.addServlet(apiHolder, OidcRoutes.CALLBACK);
    context.addServlet(new ServletHolder(new ClientServlet(WebClient.load())), "/");
    parts.channel().accept(context);
    return context;
  }

  /** Everything under {@code /api}, and who may ask it. */
  static List<Route> routes(
      Parts parts, AccountCookie account, GuessLimit guesses, InstantSource clock) {
    var cookies = parts.cookies();
    var office = parts.office();
    var group = parts.groupOffice();
    var pages = new GroupPages(group.groups(), group.people(), clock);
    var routes = new ArrayList<Route>();
    routes.addAll(
        new SeatRoutes(parts.door(), cookies, group.reception(), group.planning(), guesses)
            .routes());
    routes.addAll(
        new GroupRoutes(group.groups(), group.people(), group.invitations(), pages).routes());
    var oidc = parts.oidc();
    var provider = oidc == null ? null : oidc.name();
    routes.addAll(
        new SignInRoutes(office.signingIn(), account, cookies, parts.origins(), guesses, provider)
            .routes());
    if (oidc != null) {
      routes.addAll(
          new OidcRoutes(oidc, office.vouching(), account, cookies, parts.origins(), guesses)
              .routes());
    }
    routes.addAll(new MeRoutes(office.myAccount(), office.myPasskeys(), account, cookies).routes());
    routes.addAll(new PasskeyRoutes(office.myPasskeys(), account, parts.origins()).routes());
    routes.addAll(new AccountRoutes(office.accounts(), office.groups()).routes());
    routes.addAll(
        new AgreementRoutes(parts.groups(), office.practice(), parts.publishing()).routes());
    routes.addAll(new SceneRoutes(office.scenes()).routes());
    routes.addAll(new SignedRoutes(parts.groups(), parts.keeping()).routes());
    var notes = new NoteDesk(parts.desk());
    routes.addAll(new NoteRoutes(notes, clock).routes());
    routes.addAll(new SessionDeskRoutes(notes, clock).routes());
    routes.addAll(new SearchRoutes(new NoteSearch(parts.desk()), clock).routes());
    routes.addAll(new PaperRoutes(new PaperDesk(parts.desk())).routes());
    routes.addAll(new DeskRoutes(new Weeks(parts.desk()), clock).routes());
    return List.copyOf(routes);
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    Jetty.stop(server);
  }
}
