package hearth.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One real Chromium with a fake camera and microphone; every person has a context of their own. */
final class Chromium implements AutoCloseable {
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
          "--use-fake-device-for-media-stream=fps=10",
          "--use-fake-ui-for-media-stream",
          "--autoplay-policy=no-user-gesture-required",
          "--disable-features=WebRtcHideLocalIpsWithMdns");

  private static final String EXECUTABLE =
      System.getenv().getOrDefault("HEARTH_CHROMIUM", "/usr/bin/chromium");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of(EXECUTABLE))
                  .setArgs(FLAGS));

  BrowserContext context() {
    return context(1024, 768, ColorScheme.LIGHT);
  }

  BrowserContext context(int width, int height, ColorScheme scheme) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            // Under TLS the server here has a certificate that nobody vouches for.
            .setIgnoreHTTPSErrors(true)
            .setColorScheme(scheme)
            .setPermissions(List.of("camera", "microphone"));
    var context = browser.newContext(options);
    context.addInitScript(PageScripts.KEEP_CONNECTIONS);
    context.addInitScript(PageScripts.SMALL_CAMERA);
    context.setDefaultTimeout(15_000);
    OwnOriginOnly.watch(context);
    return context;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
