package hearth.channel;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One request written by hand, well-formed or not, and the head of its answer. */
final class RawRequest {
  /** An answer's head: header names in lower case, a header's values in order. */
  record Head(int status, Map<String, List<String>> headers) {
    String header(String name) {
      return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }
  }

  private RawRequest() {}

  /** Lines without their ends; Host and the empty line are added. */
  static Head send(int port, String... lines) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket.setSoTimeout(20_000);
      var text = new StringBuilder(lines[0]).append("\r\nHost: 127.0.0.1:").append(port);
      for (int i = 1; i < lines.length; i++) {
        text.append("\r\n").append(lines[i]);
      }
      var bytes = text.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
      socket.getOutputStream().write(bytes);
      return head(socket);
    }
  }

  private static Head head(Socket socket) throws IOException {
    var head = new StringBuilder();
    while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
      int read = socket.getInputStream().read();
      if (read < 0) {
        throw new EOFException("after: " + head);
      }
      head.append((char) read);
    }
    var lines = head.toString().strip().split("\r\n", -1);
    var headers = new TreeMap<String, List<String>>();
    for (int i = 1; i < lines.length; i++) {
      var pair = lines[i].split(": ?", 2);
      headers.merge(
          pair[0].toLowerCase(Locale.ROOT),
          List.of(pair[1]),
          (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream()).toList());
    }
    return new Head(Integer.parseInt(lines[0].split(" ", 3)[1]), headers);
  }
}
