package hearth.media.sfu.browser;

import java.util.Map;

/**
 * What getStats says of one slot.
 *
 * @param heard samples that were received and not made up
 */
record Count(
    long framesDecoded,
    long pictures,
    long sounds,
    long heard,
    long freezes,
    long retransmitted,
    long nacks,
    long plis) {
  static final Count NOTHING = new Count(0, 0, 0, 0, 0, 0, 0, 0);

  static Count of(Map<?, ?> stats) {
    return new Count(
        number(stats, "framesDecoded"),
        number(stats, "pictures"),
        number(stats, "sounds"),
        number(stats, "heard"),
        number(stats, "freezes"),
        number(stats, "retransmitted"),
        number(stats, "nacks"),
        number(stats, "plis"));
  }

  private static long number(Map<?, ?> stats, String name) {
    return stats.get(name) instanceof Number number ? number.longValue() : 0;
  }

  /** Whether picture and sound both went on since an earlier count. */
  boolean wentOnSince(Count earlier) {
    return framesDecoded > earlier.framesDecoded
        && pictures > earlier.pictures
        && sounds > earlier.sounds
        && heard > earlier.heard;
  }
}
