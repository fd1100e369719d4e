package hearth.media.kurento.space;

import hearth.media.Feed;
import hearth.media.MemberId;
import hearth.media.Picture;
import hearth.media.Pictures;
import hearth.media.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How large a picture everybody was told to send. In the space's mailbox. */
final class Portraits {
  private final Ground ground;
  private final Map<MemberId, Picture> told = new HashMap<>();

  Portraits(Ground ground) {
    this.ground = ground;
  }

  /** Whoever joins is told in any case. */
  void newcomer(MemberId member) {
    told.remove(member);
  }

  void show(
      Collection<Peer> peers, Map<MemberId, List<Feed>> granted, ToIntFunction<MemberId> cap) {
    List<MemberId> publishers =
        peers.stream()
            .filter(peer -> peer.spec().publishes().contains(Source.CAMERA))
            .map(Peer::member)
            .toList();
    told.keySet().retainAll(publishers);
    Pictures.of(publishers, granted, cap)
        .forEach(
            (member, picture) -> {
              if (!picture.equals(told.put(member, picture))) {
                ground.events().picture(member, picture);
              }
            });
  }
}
