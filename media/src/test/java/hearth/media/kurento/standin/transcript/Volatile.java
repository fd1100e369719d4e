package hearth.media.kurento.standin.transcript;

import java.util.LinkedHashMap;
import java.util.Map;

/** Hides in a text what no two servers share: ports, keys, numbers of streams. */
final class Volatile {
  private static final Map<String, String> HIDDEN = new LinkedHashMap<>();

  static {
    HIDDEN.put("o=- \\d+ \\d+ IN", "o=- N N IN");
    HIDDEN.put("(m=(?:audio|video)) \\d{2,}", "$1 PORT");
    HIDDEN.put("a=rtcp:\\d{2,}", "a=rtcp:PORT");
    HIDDEN.put("a=ssrc:\\d+ cname:user\\d+@host-[0-9a-f]+", "a=ssrc:N cname:NAME");
    HIDDEN.put("a=ice-ufrag:[A-Za-z0-9+/]{4}", "a=ice-ufrag:UFRAG");
    HIDDEN.put("a=ice-pwd:[A-Za-z0-9+/]{22}(?=\\r)", "a=ice-pwd:PASSWORD");
    HIDDEN.put("sha-256 [0-9A-F]{2}(?::[0-9A-F]{2}){31}", "sha-256 PRINT");
    // The server's own candidates; those of browsers are sent on as they were.
    HIDDEN.put("(candidate:1 [12] UDP \\d+ 127\\.0\\.0\\.1) \\d+ typ host", "$1 PORT typ host");
  }

  private Volatile() {}

  static String hidden(String text) {
    String hidden = text;
    for (Map.Entry<String, String> each : HIDDEN.entrySet()) {
      hidden = hidden.replaceAll(each.getKey(), each.getValue());
    }
    return hidden;
  }
}
