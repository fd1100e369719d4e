package hearth.media;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How large a picture each publisher shall send: the same rule for every plane. Pure. */
public final class Pictures {
  private Pictures() {}

  /**
   * The fullest receiver of a picture decides its size, so that what any one receiver is sent stays
   * inside what {@link Picture#among} promises. A picture that nobody receives may be the largest.
   *
   * @param publishers who is there and may publish a camera; each has an entry in the answer
   * @param feeds receiver → feeds in force: granted, the publisher there and allowed the source
   * @param cap how many faces a receiver can be sent at once
   */
  public static Map<MemberId, Picture> of(
      Collection<MemberId> publishers,
      Map<MemberId, List<Feed>> feeds,
      ToIntFunction<MemberId> cap) {
    Map<MemberId, Integer> fullest = new HashMap<>();
    feeds.forEach(
        (receiver, granted) -> {
          Set<MemberId> faces = faces(granted);
          int shown = Math.min(faces.size(), cap.applyAsInt(receiver));
          faces.forEach(face -> fullest.merge(face, shown, Math::max));
        });
    Map<MemberId, Picture> pictures = new HashMap<>();
    for (MemberId publisher : publishers) {
      pictures.put(publisher, Picture.among(fullest.getOrDefault(publisher, 0)));
    }
    return Map.copyOf(pictures);
  }

  /**
   * Those of the pictures that have to be told now.
   *
   * @param told what everybody was told last
   * @param newcomers who is told in any case
   */
  public static Map<MemberId, Picture> news(
      Map<MemberId, Picture> told, Map<MemberId, Picture> now, Set<MemberId> newcomers) {
    Map<MemberId, Picture> news = new HashMap<>(now);
    news.entrySet()
        .removeIf(
            each ->
                each.getValue().equals(told.get(each.getKey()))
                    && !newcomers.contains(each.getKey()));
    return news;
  }

  private static Set<MemberId> faces(List<Feed> feeds) {
    return feeds.stream()
        .filter(feed -> feed.source() == Source.CAMERA)
        .map(Feed::from)
        .collect(Collectors.toSet());
  }
}
