package hearth.http;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * One thing that can be asked over HTTP.
 *
 * @param path below the root; a part in braces, {@code {group}}, stands for an id
 * @param reads whether it only opens what is there
 */
record Route(String method, String path, Access access, Handler handler, boolean reads) {
  /** Answers who may ask. */
  @FunctionalInterface
  interface Handler {
    void answer(Exchange exchange) throws IOException;
  }

  static Route get(String path, Access access, Handler handler) {
    return new Route("GET", path, access, handler, true);
  }

  static Route post(String path, Access access, Handler handler) {
    return new Route("POST", path, access, handler, false);
  }

  /** Opens something by what stands in no address, which others may read over a shoulder. */
  static Route ask(String path, Access access, Handler handler) {
    return new Route("POST", path, access, handler, true);
  }

  /** Matches a path, with a named group for each part in braces. */
  Pattern pattern() {
    return Pattern.compile(path.replaceAll("\\{(\\w+)}", "(?<$1>[A-Za-z0-9_-]{1,64})"));
  }
}
