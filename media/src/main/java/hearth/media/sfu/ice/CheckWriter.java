package hearth.media.sfu.ice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A browser's side of connectivity checks, for rehearsals and tests: the server itself checks
 * nobody.
 */
public final class CheckWriter {
  private final String username;
  private final StunKey key;
  private byte transaction;

  public CheckWriter(String toUfrag, String password, String fromUfrag) {
    username = toUfrag + ":" + fromUfrag;
    key = new StunKey(password);
  }

  /** The next check, which also nominates its path. */
  public byte[] nominate() {
    return request(Stun.USE_CANDIDATE);
  }

  byte[] request(int... flags) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] name = username.getBytes(UTF_8);
    attribute(body, Stun.USERNAME, Arrays.copyOf(name, name.length + 3 & ~3), name.length);
    attribute(body, Stun.PRIORITY, new byte[] {1, 2, 3, 4}, 4);
    for (int flag : flags) {
      byte[] value = new byte[flag == Stun.USE_CANDIDATE ? 0 : 8];
      attribute(body, flag, value, value.length);
    }
    int integrityAt = Stun.HEADER + body.size();
    byte[] message = Arrays.copyOf(new byte[Stun.HEADER], integrityAt + 32);
    System.arraycopy(body.toByteArray(), 0, message, Stun.HEADER, body.size());
    Stun.put16(message, 0, Stun.BINDING_REQUEST);
    Stun.put32(message, 4, Stun.COOKIE);
    message[8] = ++transaction;
    Stun.put16(message, integrityAt, Stun.MESSAGE_INTEGRITY);
    Stun.put16(message, integrityAt + 2, 20);
    System.arraycopy(key.over(message, integrityAt), 0, message, integrityAt + 4, 20);
    Stun.put16(message, 2, message.length - Stun.HEADER);
    CRC32 crc = new CRC32();
    crc.update(message, 0, integrityAt + 24);
    Stun.put16(message, integrityAt + 24, Stun.FINGERPRINT);
    Stun.put16(message, integrityAt + 26, 4);
    Stun.put32(message, integrityAt + 28, (int) crc.getValue() ^ Stun.FINGERPRINT_XOR);
    return message;
  }

  private static void attribute(ByteArrayOutputStream body, int type, byte[] padded, int size) {
    byte[] head = new byte[4];
    Stun.put16(head, 0, type);
    Stun.put16(head, 2, size);
    body.writeBytes(head);
    body.writeBytes(padded);
  }
}
