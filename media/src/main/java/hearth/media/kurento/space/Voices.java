package hearth.media.kurento.space;

import hearth.media.Feed;
import hearth.media.MemberId;
import hearth.media.Source;
import hearth.media.Speaking;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who speaks, by what the browsers report: a media server does not say. Only whom somebody may hear
 * is listened to, and only while their sound comes. In the space's mailbox.
 */
final class Voices {
  private final Ground ground;
  private final Collection<Peer> peers;
  private final Speaking speaking = new Speaking();
  private final Map<MemberId, Long> spokeAt = new HashMap<>();
  private final Set<MemberId> heard = new HashSet<>();

  Voices(Ground ground, Collection<Peer> peers) {
    this.ground = ground;
    this.peers = peers;
  }

  /** Whom somebody may hear from now on. */
  void heard(Collection<List<Feed>> granted) {
    heard.clear();
    for (List<Feed> feeds : granted) {
      feeds.stream()
          .filter(feed -> feed.source() == Source.MICROPHONE)
          .forEach(feed -> heard.add(feed.from()));
    }
    speaking.keep(heard::contains);
  }

  void silent(MemberId member) {
    speaking.silent(member);
  }

  /** When somebody spoke last, in monotonic nanoseconds. */
  Map<MemberId, Long> spokeAt() {
    return spokeAt;
  }

  void listen(long now) {
    Set<MemberId> present = new HashSet<>();
    for (Peer peer : peers) {
      present.add(peer.member());
      int level = peer.level().look(now);
      Link link = peer.publishes(Source.MICROPHONE);
      if (link != null && link.isConnected() && heard.contains(peer.member())) {
        speaking.hear(peer.member(), level, now);
      }
    }
    Map<MemberId, Integer> changed = speaking.changed(now);
    if (changed != null) {
      ground.events().speaking(changed);
    }
    spokeAt.keySet().retainAll(present);
    speaking.speakers().forEach(speaker -> spokeAt.put(speaker, now));
  }
}
