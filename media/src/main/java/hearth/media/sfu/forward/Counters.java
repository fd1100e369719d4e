package hearth.media.sfu.forward;

import hearth.media.MediaCounters;
import hearth.media.MediaCounters.SlotCount;
import hearth.media.MemberId;
import hearth.media.SlotId;
import hearth.media.SpaceId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What the operator sees. Written by the loop, read by anybody. */
final class Counters {
  private record Place(SpaceId space, MemberId receiver, SlotId slot) {}

  /** Packets forwarded into one slot; it outlives the peer, so that it never goes back. */
  static final class PerSlot {
    final LongAdder audio = new LongAdder();
    final LongAdder video = new LongAdder();
  }

  private final Map<Place, PerSlot> slots = new ConcurrentHashMap<>();
  private final Map<Drop, LongAdder> drops = new EnumMap<>(Drop.class);

  Counters() {
    for (Drop why : Drop.values()) {
      drops.put(why, new LongAdder());
    }
  }

  void drop(Drop why) {
    LongAdder count = drops.get(why);
    if (count != null) {
      count.increment();
    }
  }

  PerSlot slot(SpaceId space, MemberId receiver, SlotId slot) {
    return slots.computeIfAbsent(new Place(space, receiver, slot), place -> new PerSlot());
  }

  void forget(SpaceId space) {
    slots.keySet().removeIf(place -> place.space.equals(space));
  }

  MediaCounters snapshot() {
    List<SlotCount> counts =
        slots.entrySet().stream().map(each -> count(each.getKey(), each.getValue())).toList();
    Map<String, Long> reasons = new HashMap<>();
    drops.forEach(
        (why, count) -> {
          if (count.sum() > 0) {
            reasons.put(why.label(), count.sum());
          }
        });
    return new MediaCounters(counts, reasons);
  }

  private static SlotCount count(Place at, PerSlot of) {
    return new SlotCount(at.space, at.receiver, at.slot, of.audio.sum(), of.video.sum());
  }
}
