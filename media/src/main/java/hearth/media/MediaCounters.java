package hearth.media;

import java.util.List;
import java.util.Map;

/**
 * A snapshot of what the plane has done since it started.
 *
 * @param slots per slot, from the first day, so that one silent receiver can be told from the rest
 * @param dropped packets that were not forwarded, by reason ({@code unknown-source}, {@code
 *     replayed}, {@code not-granted}, …)
 * @param warnings what an operator should look into, by name ({@code transcoding}, …); monotonic
 * @param servers the media servers behind the plane; empty for one that runs in this process
 */
public record MediaCounters(
    List<SlotCount> slots,
    Map<String, Long> dropped,
    Map<String, Long> warnings,
    List<ServerCount> servers) {
  public MediaCounters {
    slots = List.copyOf(slots);
    dropped = Map.copyOf(dropped);
    warnings = Map.copyOf(warnings);
    servers = List.copyOf(servers);
  }

  public MediaCounters(List<SlotCount> slots, Map<String, Long> dropped) {
    this(slots, dropped, Map.of(), List.of());
  }

  /** Packets forwarded into one slot. The receiver's id changes each session. */
  public record SlotCount(
      SpaceId space, MemberId receiver, SlotId slot, long audioPackets, long videoPackets) {}

  /**
   * One media server.
   *
   * @param name its address, without what a URL may hide
   * @param answers whether it answers now
   * @param spaces of ours that run on it
   * @param endpoints of ours that run on it
   * @param capacity endpoints after which it takes no further space
   * @param pipelines all that it holds, of ours and of others, as it said last
   * @param lives how often it was found anew: 1 once it answered, more after each death
   */
  public record ServerCount(
      String name,
      boolean answers,
      int spaces,
      int endpoints,
      int capacity,
      int pipelines,
      long lives) {}
}
