package hearth.media;

/**
 * How large a picture a publisher shall send at most. Where every receiver of a picture gets the
 * same bytes, the fullest screen it is shown on decides.
 *
 * @param height in pixels; the camera's shape stays as it is
 * @param bitsPerSecond of the picture alone
 */
public record Picture(int height, int framesPerSecond, int bitsPerSecond) {
  /** For a receiver who sees this many faces at once: together inside 2.5 Mbit/s with the sound. */
  public static Picture among(int faces) {
    if (faces <= 2) {
      return new Picture(480, 24, 700_000);
    }
    if (faces <= 4) {
      return new Picture(360, 20, 450_000);
    }
    if (faces <= 6) {
      return new Picture(240, 20, 300_000);
    }
    return faces <= 9 ? new Picture(240, 15, 210_000) : new Picture(180, 15, 110_000);
  }
}
