package hearth.http;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What every answer tells the browser: run nothing but our own files, tell nobody where we were,
 * keep nothing. An answer that may be kept says so itself.
 *
 * @param all header by name
 */
record SafeHeaders(Map<String, String> all) implements Filter {
  /** Two years. Not for the hosts below ours: they are the practice's and may have no TLS. */
  static final String STRICT = "max-age=63072000";

  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

  /** What the client uses: nobody else's frame has it, nor would our page embed one. */
  private static Stream<String> used() {
    return Stream.of(
        "camera",
        "microphone",
        "speaker-selection",
        "autoplay",
        "publickey-credentials-create",
        "publickey-credentials-get");
  }

  /** What it never asks for. A name that a browser does not know is ignored. */
  private static Stream<String> unused() {
    return Stream.of(
        "accelerometer",
        "clipboard-read",
        "display-capture",
        "fullscreen",
        "geolocation",
        "gyroscope",
        "hid",
        "magnetometer",
        "midi",
        "payment",
        "picture-in-picture",
        "screen-wake-lock",
        "serial",
        "usb");
  }

  SafeHeaders {
    all = Map.copyOf(all);
  }

  /**
   * The usual ones.
   *
   * @param strict browsers are told to come by https alone from now on
   */
  static SafeHeaders of(boolean strict) {
    var all = new LinkedHashMap<String, String>();
    all.put("Content-Security-Policy", POLICY);
    all.put("Permissions-Policy", permissions());
    all.put("Referrer-Policy", "no-referrer");
    all.put("X-Content-Type-Options", "nosniff");
    all.put("X-Frame-Options", "DENY");
    all.put("Cross-Origin-Opener-Policy", "same-origin");
    all.put("Cross-Origin-Embedder-Policy", "require-corp");
    all.put("Cross-Origin-Resource-Policy", "same-origin");
    all.put("Cache-Control", "no-store");
    if (strict) {
      all.put("Strict-Transport-Security", STRICT);
    }
    return new SafeHeaders(all);
  }

  private static String permissions() {
    return Stream.concat(
            used().map(feature -> feature + "=(self)"), unused().map(feature -> feature + "=()"))
        .collect(joining(", "));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (response instanceof HttpServletResponse http) {
      all.forEach(http::setHeader);
    }
    chain.doFilter(request, response);
  }
}
