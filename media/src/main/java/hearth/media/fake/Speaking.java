package hearth.media.fake;

import hearth.media.MediaEvents;
import hearth.media.MemberId;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who speaks, by the levels that browsers report. Every change is told at once, and silence without
 * a breath: a fake has no clock.
 */
final class Speaking {
  private final MediaEvents events;
  private final hearth.media.Speaking voices = new hearth.media.Speaking();

  Speaking(MediaEvents events) {
    this.events = events;
  }

  void level(MemberId member, int dBov) {
    if (dBov < hearth.media.Speaking.VOICE) {
      voices.silent(member);
    } else {
      voices.hear(member, dBov, 0);
    }
    tell();
  }

  /** Forgets whom it may not tell of any more. */
  void keep(Predicate<MemberId> which) {
    voices.keep(which);
    tell();
  }

  void silent(MemberId member) {
    voices.silent(member);
    tell();
  }

  private void tell() {
    Map<MemberId, Integer> changed = voices.changed(0);
    if (changed != null) {
      events.speaking(changed);
    }
  }
}
