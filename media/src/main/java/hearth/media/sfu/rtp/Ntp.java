package hearth.media.sfu.rtp;

/**
 * NTP timestamps (RFC 3550, section 4): seconds since 1900 in 32.32 fixed point, from and to
 * microseconds since 1970.
 */
public final class Ntp {
  private static final long SECONDS_1900_TO_1970 = 2_208_988_800L;
  private static final long MILLION = 1_000_000;

  private Ntp() {}

  public static long ofMicros(long unixMicros) {
    long seconds = Math.floorDiv(unixMicros, MILLION) + SECONDS_1900_TO_1970;
    long fraction = (Math.floorMod(unixMicros, MILLION) << 32) / MILLION;
    return seconds << 32 | fraction;
  }

  /** Rounded to the nearest microsecond. */
  public static long toMicros(long ntp) {
    long seconds = (ntp >>> 32) - SECONDS_1900_TO_1970;
    return seconds * MILLION + (((ntp & 0xffff_ffffL) * MILLION + (1L << 31)) >>> 32);
  }

  /** The middle 32 bits, in 1/65536 s, by which reports refer to each other. */
  public static int middle(long ntp) {
    return (int) (ntp >>> 16);
  }
}
