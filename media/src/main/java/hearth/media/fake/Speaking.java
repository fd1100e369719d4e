package hearth.media.fake;

import hearth.media.MediaEvents;
import hearth.media.MemberId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who speaks, by the levels that browsers report. Every change is told at once: a fake has no clock
 * to thin them out.
 */
final class Speaking {
  /** Quieter than this, in dBov, is a room and not a voice. */
  static final int VOICE = -50;

  private final MediaEvents events;
  private final Map<MemberId, Integer> levels = new HashMap<>();

  Speaking(MediaEvents events) {
    this.events = events;
  }

  void level(MemberId member, int dBov) {
    if (dBov < VOICE) {
      silent(member);
    } else {
      Integer now = Math.min(dBov, 0);
      if (!now.equals(levels.put(member, now))) {
        tell();
      }
    }
  }

  /** Forgets whom it may not tell of any more. */
  void keep(Predicate<MemberId> which) {
    if (levels.keySet().retainAll(levels.keySet().stream().filter(which).toList())) {
      tell();
    }
  }

  void silent(MemberId member) {
    if (levels.remove(member) != null) {
      tell();
    }
  }

  private void tell() {
    Map<MemberId, Integer> loudestFirst = new LinkedHashMap<>();
    levels.entrySet().stream()
        .sorted(Map.Entry.<MemberId, Integer>comparingByValue().reversed())
        .forEach(entry -> loudestFirst.put(entry.getKey(), entry.getValue()));
    events.speaking(Collections.unmodifiableMap(loudestFirst));
  }
}
