package hearth.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small store for what must be forgotten or rotated: wrapped keys, hashed secrets, device
 * sessions. One entry changes at a time, by compare and set, durable before the answer. Safe for
 * use by many threads; calls block, and throw {@link RegistryUnavailable} when the store fails.
 */
public interface Registry extends AutoCloseable {
  /** The longest value, in characters; a kind has 1 to 32 of them, an id 1 to 256. */
  int MAX_VALUE = 16 * 1024;

  /** The most entries that one listing may ask for. */
  int MAX_PAGE = 1000;

  /** The version that stands for <i>no such entry</i>. */
  long ABSENT = 0;

  /** The entry, or null when there is none. */
  @Nullable Entry get(String kind, String id);

  /**
   * Puts a value in place of the entry of this version ({@link #ABSENT}: of none).
   *
   * @return the new version, greater than any before; or {@link #ABSENT} when the entry has another
   *     version than expected, and nothing was changed
   */
  long put(String kind, String id, long expectedVersion, String value);

  /** Deletes the entry of this version; false when it has another, or is not there. */
  boolean delete(String kind, String id, long expectedVersion);

  /**
   * Entries of a kind whose id starts so, in the order of their ids, at most {@code limit} of those
   * after {@code afterId} (the empty text: from the first).
   */
  List<Entry> list(String kind, String idPrefix, String afterId, int limit);

  /** After it returns, nothing that was overwritten or deleted before is in the store's files. */
  void forget();

  @Override
  void close();

  /**
   * For adapters: refuses what is over the bounds before it is stored.
   *
   * @throws IllegalArgumentException when it is
   */
  static void bounded(String kind, String id, String value) {
    if (kind.isEmpty() || kind.length() > 32 || id.isEmpty() || id.length() > 256) {
      throw new IllegalArgumentException("a kind has 1 to 32 characters, an id 1 to 256");
    }
    if (value.length() > MAX_VALUE) {
      throw new IllegalArgumentException("a value has at most " + MAX_VALUE + " characters");
    }
  }

  /** One entry; the version changes with every put, and none ever comes back. */
  record Entry(String id, long version, String value) {
    /** The id alone: values are secrets. */
    @Override
    public String toString() {
      return "Entry[" + id + " " + version + "]";
    }
  }
}
