package hearth.media.fake;

import hearth.media.MediaCounters.SlotCount;
import hearth.media.MemberId;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.SpaceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every member received, and how much in each slot. Guarded by its space. */
final class Inboxes {
  static final int MOST = 10_000;

  private record Place(MemberId receiver, SlotId slot) {}

  private final Map<MemberId, Deque<Delivery>> boxes = new LinkedHashMap<>();
  private final Map<Place, long[]> counts = new LinkedHashMap<>();

  void add(MemberId receiver, Delivery delivery) {
    Deque<Delivery> box = boxes.computeIfAbsent(receiver, _ -> new ArrayDeque<>());
    if (box.size() == MOST) {
      box.removeFirst();
    }
    box.addLast(delivery);
    long[] count = counts.computeIfAbsent(new Place(receiver, delivery.slot()), _ -> new long[2]);
    count[delivery.source() == Source.MICROPHONE ? 0 : 1]++;
  }

  List<Delivery> of(MemberId receiver) {
    return List.copyOf(boxes.getOrDefault(receiver, new ArrayDeque<>()));
  }

  void clear() {
    boxes.clear();
  }

  List<SlotCount> counts(SpaceId space) {
    List<SlotCount> all = new ArrayList<>();
    counts.forEach(
        (place, n) -> all.add(new SlotCount(space, place.receiver(), place.slot(), n[0], n[1])));
    return all;
  }
}
