package hearth.media;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who of a space is speaking: the same rule for every plane. Pure; times are monotonic nanoseconds.
 */
public final class Speaking {
  /** Quieter than this, in dBov, is a room and not a voice. */
  public static final int VOICE = -50;

  /** No sound at all, in dBov (RFC 6464). */
  public static final int SILENCE = -127;

  /** A breath between words is not the end of speaking. */
  public static final long BREATH_NANOS = 500_000_000L;

  private record Voice(int level, long nanos) {}

  private final Map<MemberId, Voice> voices = new HashMap<>();
  private Map<MemberId, Integer> told = Map.of();

  /** A microphone is so loud now. */
  public void hear(MemberId member, int dBov, long nowNanos) {
    if (dBov >= VOICE) {
      voices.put(member, new Voice(Math.min(dBov, 0), nowNanos));
    }
  }

  /** Is silent from now on, without a breath. */
  public void silent(MemberId member) {
    voices.remove(member);
  }

  /** Forgets whom it may not tell of any more. */
  public void keep(Predicate<MemberId> which) {
    voices.keySet().removeIf(which.negate());
  }

  /** Who spoke within a breath. */
  public Set<MemberId> speakers() {
    return Set.copyOf(voices.keySet());
  }

  /** The levels, loudest first, or null when nothing has changed since they were asked for. */
  public @Nullable Map<MemberId, Integer> changed(long nowNanos) {
    voices.values().removeIf(voice -> nowNanos - voice.nanos > BREATH_NANOS);
    Map<MemberId, Integer> now = new LinkedHashMap<>();
    voices.entrySet().stream()
        .sorted((a, b) -> b.getValue().level - a.getValue().level)
        .forEach(each -> now.put(each.getKey(), each.getValue().level));
    if (now.equals(told)) {
      return null;
    }
    told = Collections.unmodifiableMap(now);
    return told;
  }
}
