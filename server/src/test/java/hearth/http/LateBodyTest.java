package hearth.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.vault.memory.MemoryRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LateBodyTest {
  private static final String HEADERS =
      " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";

  @Test
  @DisplayName("a body that comes after its refusal does not cost the connection")
  void late() throws IOException {
    try (var practice = new PracticeServer(new MemoryRegistry());
        var socket = new Socket(InetAddress.getLoopbackAddress(), port(practice))) {
      socket.setSoTimeout(5_000);
      var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
      say(socket, "POST /api/me/name" + HEADERS + "Content-Length: 12\r\n\r\n");
      assertThat(answer(in)).contains("401");
      say(socket, "{\"name\":\"x\"}");
      say(socket, "GET /api/sign-in" + HEADERS + "\r\n");
      assertThat(answer(in)).contains("200");
    }
  }

  private static int port(PracticeServer practice) {
    return URI.create(practice.browser().origin).getPort();
  }

  private static void say(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  /** The first line of an answer whose body is one line of the length it says. */
  private static String answer(BufferedReader in) throws IOException {
    var first = in.readLine();
    int length = 0;
    for (var line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    in.skip(length);
    return first;
  }
}
