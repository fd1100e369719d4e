package hearth.media.sfu.forward;

/** The loudest moment of one microphone since it was last asked for. */
final class Loudness {
  /** RFC 6464 counts from 0, the loudest, down to this. */
  static final int SILENCE = 127;

  private int loudest = SILENCE;

  /** Takes the level of one packet, in −dBov. */
  void heard(int level) {
    loudest = Math.min(loudest, level);
  }

  /** The loudest since the last call, in dBov (−127 … 0). */
  int take() {
    int was = loudest;
    loudest = SILENCE;
    return -was;
  }
}
