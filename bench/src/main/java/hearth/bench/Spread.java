package hearth.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How measured times lie, in milliseconds; each percentile is one of them (nearest rank), and no
 * number where nothing was measured.
 */
record Spread(int count, double p50, double p90, double p99, double max) {
  static Spread ofNanos(long[] nanos) {
    if (nanos.length == 0) {
      return new Spread(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Spread(
        sorted.length, at(sorted, 50), at(sorted, 90), at(sorted, 99), at(sorted, 100));
  }

  private static double at(long[] sorted, int percent) {
    int rank = Math.max(1, (int) Math.ceil(sorted.length * percent / 100.0));
    return sorted[rank - 1] / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %5.1f   p90 %5.1f   p99 %5.1f   max %5.1f ms   (%d)",
        p50,
        p90,
        p99,
        max,
        count);
  }
}
