package hearth.media.sfu.forward;

import hearth.media.MemberId;
import hearth.media.Source;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who of a space is speaking, by the levels in the packets. Only whom somebody may hear. */
final class Speaking {
  private final hearth.media.Speaking voices = new hearth.media.Speaking();

  /** Listens once more; the new levels, loudest first, or null when nothing has changed. */
  @Nullable Map<MemberId, Integer> listen(Collection<Peer> peers, long nowNanos) {
    for (Peer peer : peers) {
      Publication microphone = peer.publication(Source.MICROPHONE);
      int level = microphone == null ? -Loudness.SILENCE : microphone.loudness().take();
      if (microphone == null || !microphone.isGranted()) {
        voices.silent(peer.member());
      } else {
        voices.hear(peer.member(), level, nowNanos);
      }
    }
    Set<MemberId> present = peers.stream().map(Peer::member).collect(Collectors.toSet());
    voices.keep(present::contains);
    return voices.changed(nowNanos);
  }
}
