package hearth.channel;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A WebSocket by hand (RFC 6455): it answers no ping, and reads only when the test does. Frames it
 * sends are masked with zeros.
 */
final class RawSocket implements AutoCloseable {
  private final Socket socket = new Socket();

  final String statusLine;

  RawSocket(int port, String path, String headers, int receiveBuffer) throws IOException {
    socket.setReceiveBufferSize(receiveBuffer);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket.setSoTimeout(20_000);
    var request =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + "Sec-WebSocket-Protocol: hearth.v1\r\n"
            + headers
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    var head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      head.append((char) readByte());
    }
    statusLine = head.toString().lines().findFirst().orElse("");
  }

  /** A text frame of less than 126 bytes. */
  void send(String text) throws IOException {
    frame(0x81, text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** Any frame of less than 126 bytes; {@code first} has FIN and the opcode. */
  void frame(int first, byte[] payload) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(first);
    out.write(0x80 | payload.length);
    out.writeBytes(new byte[4]);
    out.writeBytes(payload);
    OutputStream to = socket.getOutputStream();
    to.write(out.toByteArray());
    to.flush();
  }

  /** Reads all there is until the other side ends the connection, and tells how many bytes. */
  long drain() {
    long bytes = 0;
    try {
      InputStream in = socket.getInputStream();
      var buffer = new byte[8192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
      }
    } catch (IOException e) {
      // A reset is an end too; a timeout is told by the test's own clock.
    }
    return bytes;
  }

  private int readByte() throws IOException {
    int read = socket.getInputStream().read();
    if (read < 0) {
      throw new EOFException();
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
