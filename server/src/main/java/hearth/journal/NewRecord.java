package hearth.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record to append.
 *
 * @param type which event it is
 * @param at in whole milliseconds: finer time would not survive the store, and a room read again
 *     would differ from the one that wrote
 * @param by whose command caused it, and {@code commandId} which; null for the server's own
 * @param payload the event as JSON, its private fields sealed
 */
public record NewRecord(
    String type, Instant at, @Nullable String by, @Nullable String commandId, String payload) {
  /** Of one payload, in bytes of UTF-8. */
  public static final int MAX_PAYLOAD_BYTES = 256 * 1024;

  /** Records in one append. */
  public static final int MAX_BATCH = 1000;

  /** Payload in one append, in bytes of UTF-8. */
  public static final int MAX_BATCH_BYTES = 1024 * 1024;

  private static final int MAX_NAME = 128;

  public NewRecord {
    if (type.isEmpty() || tooLong(type) || tooLong(by) || tooLong(commandId)) {
      throw new IllegalArgumentException("type, by and commandId have 1 to 128 characters");
    }
    if (!at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
      throw new IllegalArgumentException("the time of a record is in whole milliseconds");
    }
    // UTF-8 never has fewer bytes than a string has chars, so most are measured without encoding.
    if (payload.length() > MAX_PAYLOAD_BYTES / 3 && bytes(payload) > MAX_PAYLOAD_BYTES) {
      throw new IllegalArgumentException("a payload has at most " + MAX_PAYLOAD_BYTES + " bytes");
    }
  }

  /**
   * A copy of a batch that is within its bounds.
   *
   * @throws IllegalArgumentException when it is not
   */
  public static List<NewRecord> batch(List<NewRecord> records) {
    if (records.isEmpty() || records.size() > MAX_BATCH) {
      throw new IllegalArgumentException("an append has 1 to " + MAX_BATCH + " records");
    }
    if (records.stream().mapToLong(r -> bytes(r.payload)).sum() > MAX_BATCH_BYTES) {
      throw new IllegalArgumentException("an append has at most " + MAX_BATCH_BYTES + " bytes");
    }
    return List.copyOf(records);
  }

  private static boolean tooLong(@Nullable String name) {
    return name != null && name.length() > MAX_NAME;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
