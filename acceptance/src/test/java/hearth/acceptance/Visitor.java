package hearth.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Goes through a provider's pages as a browser without scripts does: keeps cookies, fills forms.
 */
final class Visitor {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final int MOST_STEPS = 10;

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** Where the provider sends who signs in there with this name as password. */
  URI signIn(URI start, String name, String callback) {
    var here = start;
    for (int step = 0; step < MOST_STEPS; step++) {
      var answer = get(here);
      if (answer.statusCode() == 200) {
        answer = post(here, form(answer.body(), name));
      }
      here = here.resolve(answer.headers().firstValue("Location").orElseThrow());
      if (here.toString().startsWith(callback)) {
        return here;
      }
    }
    throw new IllegalStateException("still at " + here);
  }

  HttpResponse<String> get(URI url) {
    return send(HttpRequest.newBuilder(url).header("Accept", "text/html"));
  }

  private HttpResponse<String> post(URI url, String form) {
    return send(
        HttpRequest.newBuilder(url)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String form(String page, String name) {
    var token = CSRF.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("no form: " + page);
    }
    return "username="
        + name
        + "&password="
        + name
        + "&_csrf="
        + URLEncoder.encode(token.group(1), UTF_8);
  }

  /** What an address was sent with. */
  static Map<String, List<String>> query(URI url) {
    return Arrays.stream(url.getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(pair -> pair[0], pair -> List.of(URLDecoder.decode(pair[1], UTF_8))));
  }
}
