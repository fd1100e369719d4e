package hearth.vault.memory;

import hearth.vault.Registry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A registry in memory, under one lock. */
public final class MemoryRegistry implements Registry {
  private final Map<String, NavigableMap<String, Entry>> kinds = new HashMap<>();
  private long version;

  @Override
  public synchronized @Nullable Entry get(String kind, String id) {
    return of(kind).get(id);
  }

  @Override
  public synchronized long put(String kind, String id, long expectedVersion, String value) {
    Registry.bounded(kind, id, value);
    if (version(kind, id) != expectedVersion) {
      return ABSENT;
    }
    of(kind).put(id, new Entry(id, ++version, value));
    return version;
  }

  @Override
  public synchronized boolean delete(String kind, String id, long expectedVersion) {
    if (expectedVersion == ABSENT || version(kind, id) != expectedVersion) {
      return false;
    }
    of(kind).remove(id);
    return true;
  }

  @Override
  public synchronized List<Entry> list(String kind, String idPrefix, String afterId, int limit) {
    Objects.checkIndex(limit - 1, MAX_PAGE);
    return of(kind).tailMap(afterId, false).values().stream()
        .filter(e -> e.id().startsWith(idPrefix))
        .limit(limit)
        .toList();
  }

  @Override
  public void forget() {}

  @Override
  public void close() {}

  private NavigableMap<String, Entry> of(String kind) {
    return kinds.computeIfAbsent(kind, k -> new TreeMap<>());
  }

  private long version(String kind, String id) {
    var entry = of(kind).get(id);
    return entry == null ? ABSENT : entry.version();
  }
}
