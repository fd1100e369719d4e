package hearth.media;

import java.util.List;
import java.util.Map;

/**
 * A snapshot of what the plane has done since it started.
 *
 * @param slots per slot, from the first day, so that one silent receiver can be told from the rest
 * @param dropped packets that were not forwarded, by reason ({@code unknown-source}, {@code
 *     replayed}, {@code not-granted}, …)
 */
public record MediaCounters(List<SlotCount> slots, Map<String, Long> dropped) {
  public MediaCounters {
    slots = List.copyOf(slots);
    dropped = Map.copyOf(dropped);
  }

  /** Packets forwarded into one slot. The receiver's id changes each session. */
  public record SlotCount(
      SpaceId space, MemberId receiver, SlotId slot, long audioPackets, long videoPackets) {}
}
