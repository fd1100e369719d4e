package hearth.media.kurento.space;

import hearth.media.MemberId;
import hearth.media.Quality;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose pictures one receiver is sent, when more are granted than the server can bear: those who
 * spoke last, then those the browser prefers, then as the plan orders. A face that came in stays
 * for a while, and only a speaker or another preference takes its place. Pure; times are monotonic
 * nanoseconds.
 */
final class Faces {
  static final long STAY_NANOS = 5_000_000_000L;

  /** Who has been silent for longer is no speaker any more. */
  static final long SPOKE_NANOS = 30_000_000_000L;

  private final int most;
  private final Map<SlotId, Long> since = new HashMap<>();
  private final Map<SlotId, MemberId> whose = new HashMap<>();
  private final Map<SlotId, Quality> preferred = new HashMap<>();

  /** One granted picture. */
  private record Face(SlotId slot, long spoke, Quality preferred, int order) {
    /** The first is shown first. */
    static final Comparator<Face> RANK =
        Comparator.comparingLong(Face::spoke)
            .thenComparing(Face::preferred)
            .reversed()
            .thenComparingInt(Face::order);
  }

  /**
   * What the choice looks at.
   *
   * @param order the members in the order of the plan's feeds
   * @param spokeAt when somebody spoke last; missing for whoever has not
   */
  record View(List<MemberId> order, Map<MemberId, Long> spokeAt, long now) {
    /** The moment of the last words; lowest for whoever is silent for long. */
    long spoke(MemberId member) {
      Long at = spokeAt.get(member);
      return at == null || now - at > SPOKE_NANOS ? Long.MIN_VALUE : at;
    }
  }

  Faces(int most) {
    this.most = most;
  }

  void prefer(SlotId slot, Quality quality) {
    preferred.put(slot, quality);
  }

  /** The slots whose picture is shown now. */
  Set<SlotId> choose(Map<SlotId, SlotContent> slots, View view) {
    List<Face> granted = new ArrayList<>();
    slots.forEach(
        (slot, content) -> {
          if (content.camera()) {
            granted.add(face(slot, content.from(), view));
          }
        });
    granted.sort(Face.RANK);
    forget(slots);
    List<Face> waiting = new ArrayList<>();
    for (Face face : granted) {
      if (!since.containsKey(face.slot())) {
        waiting.add(face);
      }
    }
    for (Face face : waiting) {
      Face out = since.size() < most ? null : displaced(granted, face, view.now());
      if (since.size() < most || out != null) {
        if (out != null) {
          since.remove(out.slot());
        }
        since.put(face.slot(), view.now());
      }
    }
    return Set.copyOf(since.keySet());
  }

  private Face face(SlotId slot, MemberId from, View view) {
    int order = view.order().indexOf(from);
    return new Face(
        slot,
        view.spoke(from),
        preferred.getOrDefault(slot, Quality.MEDIUM),
        order < 0 ? Integer.MAX_VALUE : order);
  }

  /** Slots that are granted no picture any more, or one of somebody else. */
  private void forget(Map<SlotId, SlotContent> slots) {
    since
        .keySet()
        .removeIf(
            slot -> {
              SlotContent content = slots.get(slot);
              return content == null
                  || !content.camera()
                  || !content.from().equals(whose.get(slot));
            });
    whose.clear();
    slots.forEach((slot, content) -> whose.put(slot, content.from()));
  }

  /**
   * The last of those who are shown, if this face comes before them by its voice or its browser's
   * wish, and they have been there for long enough.
   */
  private @Nullable Face displaced(List<Face> granted, Face face, long now) {
    return granted.reversed().stream()
        .filter(shown -> now - since.getOrDefault(shown.slot(), now) >= STAY_NANOS)
        .filter(
            shown ->
                face.spoke() > shown.spoke()
                    || (face.spoke() == shown.spoke()
                        && face.preferred().compareTo(shown.preferred()) > 0))
        .findFirst()
        .orElse(null);
  }
}
