package hearth.media.sfu.forward;

import hearth.media.MemberId;
import hearth.media.Source;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Who of a space is speaking. Only whom somebody may hear is listened to. */
final class Speaking {
  /** Quieter than this, in dBov, is a room and not a voice. */
  static final int VOICE = -50;

  /** A breath between words is not the end of speaking. */
  private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private record Voice(int level, long nanos) {}

  private final Map<MemberId, Voice> voices = new HashMap<>();
  private Map<MemberId, Integer> told = Map.of();

  /** Listens once more; the new levels, loudest first, or null when nothing has changed. */
  @Nullable Map<MemberId, Integer> listen(Collection<Peer> peers, long nowNanos) {
    for (Peer peer : peers) {
      Publication microphone = peer.publication(Source.MICROPHONE);
      int level = microphone == null ? -Loudness.SILENCE : microphone.loudness().take();
      if (microphone == null || !microphone.isGranted()) {
        voices.remove(peer.member());
      } else if (level >= VOICE) {
        voices.put(peer.member(), new Voice(level, nowNanos));
      }
    }
    voices
        .entrySet()
        .removeIf(
            each ->
                nowNanos - each.getValue().nanos > BREATH_NANOS
                    || peers.stream().noneMatch(peer -> peer.member().equals(each.getKey())));
    Map<MemberId, Integer> now = loudestFirst();
    if (now.equals(told)) {
      return null;
    }
    told = now;
    return now;
  }

  private Map<MemberId, Integer> loudestFirst() {
    Map<MemberId, Integer> levels = new LinkedHashMap<>();
    voices.entrySet().stream()
        .sorted((a, b) -> b.getValue().level - a.getValue().level)
        .forEach(each -> levels.put(each.getKey(), each.getValue().level));
    return Collections.unmodifiableMap(levels);
  }
}
