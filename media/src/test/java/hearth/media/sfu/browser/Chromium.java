package hearth.media.sfu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A real browser with a fake camera, and the page that it shows. */
final class Chromium implements AutoCloseable {
  static final Path EXECUTABLE =
      Path.of(System.getenv().getOrDefault("HEARTH_CHROMIUM", "/usr/bin/chromium"));

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--mute-audio",
          "--autoplay-policy=no-user-gesture-required",
          "--use-fake-device-for-media-stream=fps=10",
          "--use-fake-ui-for-media-stream",
          "--disable-features=WebRtcHideLocalIpsWithMdns");

  private final Playwright playwright;
  private final Browser browser;
  private final HttpServer server;

  private Chromium(Playwright playwright, Browser browser, HttpServer server) {
    this.playwright = playwright;
    this.browser = browser;
    this.server = server;
  }

  static boolean isHere() {
    return Files.isExecutable(EXECUTABLE);
  }

  static Chromium open() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE).setArgs(FLAGS));
    return new Chromium(playwright, browser, serve());
  }

  private static HttpServer serve() {
    try (InputStream page = Chromium.class.getResourceAsStream("page.html")) {
      byte[] html = Objects.requireNonNull(page).readAllBytes();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fresh person's tab: nothing shared with the others. */
  Page tab() {
    BrowserContext context = browser.newContext();
    Page page = context.newPage();
    page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.stop(0);
  }
}
