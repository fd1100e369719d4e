package hearth.media;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who plays in which slot of one receiver: the same rule for every plane. Pure. */
public final class SlotAssignment {
  private SlotAssignment() {}

  /**
   * The next assignment: whoever stays keeps their slot, newcomers take free ones in the order of
   * the feeds, and a slot that this very step empties stays empty. Newcomers who find none wait for
   * the next step.
   */
  public static Map<SlotId, SlotContent> next(
      Map<SlotId, SlotContent> now, int count, List<Feed> feeds) {
    Map<MemberId, SlotContent> granted = granted(feeds);
    Map<SlotId, SlotContent> next = new HashMap<>();
    Set<MemberId> placed = new HashSet<>();
    now.forEach(
        (slot, was) -> {
          SlotContent stays = granted.get(was.from());
          if (stays != null && placed.add(was.from())) {
            next.put(slot, stays);
          }
        });
    int index = 0;
    for (SlotContent content : granted.values()) {
      if (placed.contains(content.from())) {
        continue;
      }
      while (index < count && taken(new SlotId(index), now, next)) {
        index++;
      }
      if (index < count) {
        next.put(new SlotId(index++), content);
      }
    }
    return Map.copyOf(next);
  }

  private static boolean taken(
      SlotId slot, Map<SlotId, SlotContent> now, Map<SlotId, SlotContent> next) {
    return now.containsKey(slot) || next.containsKey(slot);
  }

  private static Map<MemberId, SlotContent> granted(List<Feed> feeds) {
    Map<MemberId, SlotContent> granted = new LinkedHashMap<>();
    for (Feed feed : feeds) {
      boolean microphone = feed.source() == Source.MICROPHONE;
      boolean camera = feed.source() == Source.CAMERA;
      if (microphone || camera) {
        granted.merge(
            feed.from(),
            new SlotContent(feed.from(), microphone, camera),
            (a, b) ->
                new SlotContent(
                    a.from(), a.microphone() || b.microphone(), a.camera() || b.camera()));
      }
    }
    return granted;
  }
}
