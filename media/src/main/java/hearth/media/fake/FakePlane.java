package hearth.media.fake;

import hearth.media.MediaCounters;
import hearth.media.MediaEvents;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.SpaceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A media plane in memory. It keeps every promise of the port except sound and picture themselves:
 * a test hands it packets ({@link FakeSpace#publish}) and asks who got them. Events are told on the
 * thread that caused them, so a test sees them at once.
 */
public final class FakePlane implements MediaPlane {
  private final Map<SpaceId, FakeSpace> spaces = new LinkedHashMap<>();
  private final Map<String, Long> dropped = new HashMap<>();
  private boolean closed;

  @Override
  public CompletionStage<MediaSpace> open(SpaceId id, MediaEvents events) {
    FakeSpace opened = new FakeSpace(id, events, this::forget, this::drop);
    FakeSpace earlier;
    synchronized (this) {
      if (closed) {
        return CompletableFuture.failedFuture(new IllegalStateException("this plane is closed"));
      }
      earlier = spaces.put(id, opened);
    }
    if (earlier != null) {
      earlier.close();
    }
    return CompletableFuture.completedFuture(opened);
  }

  /** The open space with this id. */
  public synchronized FakeSpace space(SpaceId id) {
    FakeSpace space = spaces.get(id);
    if (space == null) {
      throw new IllegalStateException("no open space " + id);
    }
    return space;
  }

  public synchronized boolean isOpen(SpaceId id) {
    return spaces.containsKey(id);
  }

  @Override
  public MediaCounters counters() {
    List<FakeSpace> open;
    Map<String, Long> drops;
    synchronized (this) {
      open = List.copyOf(spaces.values());
      drops = Map.copyOf(dropped);
    }
    List<MediaCounters.SlotCount> counts = new ArrayList<>();
    open.forEach(space -> counts.addAll(space.counts()));
    return new MediaCounters(counts, drops);
  }

  @Override
  public void close() {
    List<FakeSpace> open;
    synchronized (this) {
      closed = true;
      open = List.copyOf(spaces.values());
    }
    open.forEach(FakeSpace::close);
  }

  private synchronized void forget(FakeSpace space) {
    spaces.remove(space.id(), space);
  }

  private synchronized void drop(String reason) {
    dropped.merge(reason, 1L, Long::sum);
  }
}
