package hearth.media.sfu.rtp;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A bounded map from SSRC to V: open addressing over an int array, so that a look-up boxes nothing.
 */
public final class SsrcMap<V> {
  private final int most;
  private int[] keys = new int[16];
  private @Nullable Object[] values = new @Nullable Object[16];
  private int size;

  /**
   * An empty map.
   *
   * @param most how many SSRCs it holds at once
   */
  public SsrcMap(int most) {
    this.most = most;
  }

  public @Nullable V get(int ssrc) {
    return valueAt(find(ssrc));
  }

  /** Puts or replaces; false, and nothing done, when the map is full. */
  public boolean put(int ssrc, V value) {
    int at = find(ssrc);
    if (values[at] == null) {
      if (size >= most) {
        return false;
      }
      if (++size * 2 > keys.length) {
        grow();
        at = find(ssrc);
      }
    }
    keys[at] = ssrc;
    values[at] = value;
    return true;
  }

  public @Nullable V remove(int ssrc) {
    int at = find(ssrc);
    V gone = valueAt(at);
    if (gone != null) {
      size--;
      values[at] = null;
      closeGap(at);
    }
    return gone;
  }

  public void forEach(Consumer<? super V> action) {
    for (int at = 0; at < values.length; at++) {
      V value = valueAt(at);
      if (value != null) {
        action.accept(value);
      }
    }
  }

  public int size() {
    return size;
  }

  public boolean isFull() {
    return size >= most;
  }

  private int find(int ssrc) {
    int mask = keys.length - 1;
    int at = home(ssrc, mask);
    while (values[at] != null && keys[at] != ssrc) {
      at = (at + 1) & mask;
    }
    return at;
  }

  // SSRCs come from peers, who may choose them to collide; the bound on size keeps the worst walk
  // short.
  private static int home(int ssrc, int mask) {
    return ((ssrc * 0x9E3779B9) >>> 16) & mask;
  }

  private void grow() {
    int[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new @Nullable Object[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  // Linear probing without tombstones: pull back every later entry of the run that may stand here.
  private void closeGap(int gap) {
    int mask = keys.length - 1;
    for (int at = (gap + 1) & mask; values[at] != null; at = (at + 1) & mask) {
      int home = home(keys[at], mask);
      if (((at - home) & mask) >= ((at - gap) & mask)) {
        keys[gap] = keys[at];
        values[gap] = values[at];
        values[at] = null;
        gap = at;
      }
    }
  }

  @SuppressWarnings("unchecked") // only put() stores, and it stores V
  private @Nullable V valueAt(int at) {
    return (@Nullable V) values[at];
  }
}
