package hearth.turn;

import java.util.regex.Pattern;

/**
 * {@code stun:host:port} (RFC 7064) or {@code turn:host:port?transport=udp} (RFC 7065). Strict: a
 * browser that is given one it cannot read makes no connection at all.
 */
public record IceUrl(String text) {
  private static final String HOST =
      "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:stun:" + HOST + "|turns?:" + HOST + ")(?::(\\d{1,5}))?(\\?transport=(?:udp|tcp))?");

  public IceUrl {
    var read = SHAPE.matcher(text);
    if (!read.matches()
        || (text.startsWith("stun:") && read.group(2) != null)
        || (read.group(1) != null && !isPort(read.group(1)))) {
      throw new IllegalArgumentException(
          "'" + text + "' is not like turn:turn.example.org:3478?transport=udp");
    }
  }

  private static boolean isPort(String digits) {
    int port = Integer.parseInt(digits);
    return port > 0 && port <= 65_535;
  }

  /** Whether it relays, and so asks for a credential. */
  public boolean relays() {
    return !text.startsWith("stun:");
  }
}
