package hearth.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Chains records: each carries an HMAC-SHA-256 (RFC 2104) over the one before and all of itself, so
 * that who does not hold this key can neither change, drop nor swap one unseen.
 */
public final class ChainKey {
  private final SecretKeySpec key;

  /**
   * A key to chain with.
   *
   * @param bytes 32, derived from the practice key
   */
  public ChainKey(byte[] bytes) {
    if (bytes.length != 32) {
      throw new IllegalArgumentException("a chain key has 32 bytes");
    }
    key = new SecretKeySpec(bytes, "HmacSHA256");
  }

  /** The records as they stand after {@code head}. */
  public List<StoredRecord> chain(StreamId stream, Head head, List<NewRecord> records) {
    var stored = new ArrayList<StoredRecord>(records.size());
    var mac = mac();
    var last = head;
    for (var record : records) {
      var next = new StoredRecord(stream, last.seq() + 1, record, link(mac, stream, last, record));
      stored.add(next);
      last = next.head();
    }
    return stored;
  }

  /** Tells this key from another without telling anything of it. */
  public String check() {
    return HexFormat.of().formatHex(mac().doFinal("hearth chain check".getBytes(UTF_8)));
  }

  /**
   * Over: mac of the record before (32 bytes; zeros for the first) | stream | seq (8, big-endian) |
   * type | at (8, milliseconds) | by | command id | payload; each text as its length in bytes (4,
   * big-endian; −1 for null) and UTF-8.
   */
  private static String link(Mac mac, StreamId stream, Head before, NewRecord record) {
    mac.update(HexFormat.of().parseHex(before.mac()));
    text(mac, stream.value());
    number(mac, before.seq() + 1, Long.BYTES);
    text(mac, record.type());
    number(mac, record.at().toEpochMilli(), Long.BYTES);
    text(mac, record.by());
    text(mac, record.commandId());
    text(mac, record.payload());
    return HexFormat.of().formatHex(mac.doFinal());
  }

  private static void text(Mac mac, @Nullable String text) {
    if (text == null) {
      number(mac, -1, Integer.BYTES);
      return;
    }
    var bytes = text.getBytes(UTF_8);
    number(mac, bytes.length, Integer.BYTES);
    mac.update(bytes);
  }

  private static void number(Mac mac, long value, int bytes) {
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
      mac.update((byte) (value >> shift));
    }
  }

  private Mac mac() {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
