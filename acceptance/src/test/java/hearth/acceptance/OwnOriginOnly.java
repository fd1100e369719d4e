package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Watches every browser of every class: whatever a page asks for, by HTTP or by WebSocket, answered
 * or not, it asks of the server it is from; and nothing it does is against the page's own policy.
 * Registered for all classes in {@code META-INF/services}.
 */
public final class OwnOriginOnly implements AfterAllCallback {
  private static final ConcurrentLinkedQueue<String> AMISS = new ConcurrentLinkedQueue<>();
  private static final AtomicInteger REQUESTS = new AtomicInteger();

  /** What Chromium says on the console when it keeps to a policy of ours, or cannot read it. */
  private static final List<String> POLICIES =
      List.of(
          "Content Security Policy",
          "Permissions policy",
          "Permissions-Policy",
          "Trusted",
          "Cross-Origin",
          "CORS policy",
          "Mixed Content");

  static void watch(BrowserContext context) {
    context.onRequest(OwnOriginOnly::asked);
    context.onPage(page -> page.onWebSocket(socket -> opened(page, socket.url())));
    context.onConsoleMessage(message -> said(message.text()));
    context.onWebError(error -> said(error.error()));
  }

  /** How many requests were seen since the last class ended. */
  static int requests() {
    return REQUESTS.get();
  }

  static List<String> amiss() {
    return List.copyOf(AMISS);
  }

  /** What was amiss until now, which then counts no more. */
  static List<String> takeAmiss() {
    var taken = amiss();
    AMISS.clear();
    return taken;
  }

  private static void asked(Request request) {
    REQUESTS.incrementAndGet();
    var url = request.url();
    // The test itself opens pages, and a page of ours goes to no other.
    var page = request.isNavigationRequest() ? url : request.frame().url();
    if (!isOurs(url) || !origin(url).equals(origin(page))) {
      AMISS.add("asked by " + page + ": " + request.method() + " " + url);
    }
  }

  private static void opened(Page page, String url) {
    REQUESTS.incrementAndGet();
    if (!isOurs(url) || !origin(url.replaceFirst("^ws", "http")).equals(origin(page.url()))) {
      AMISS.add("opened by " + page.url() + ": " + url);
    }
  }

  private static void said(String text) {
    if (POLICIES.stream().anyMatch(text::contains)) {
      AMISS.add("said: " + text);
    }
  }

  private static boolean isOurs(String url) {
    return url.startsWith("about:") || "127.0.0.1".equals(URI.create(url).getHost());
  }

  private static String origin(String url) {
    var uri = URI.create(url);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    var amiss = takeAmiss();
    REQUESTS.set(0);
    assertThat(amiss).as("against our own origin or policy").isEmpty();
  }
}
