package hearth.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a bench found, for people and for machines. */
final class Report {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Report() {}

  /**
   * One figure with its runs; the median is what counts.
   *
   * @param peers others beside which the same was measured
   */
  record Figure(
      String name,
      String unit,
      String work,
      List<Double> runs,
      double median,
      double min,
      double max,
      Map<String, Object> peers,
      double aim,
      boolean met) {
    /** The least is best, in milliseconds. */
    static Figure of(String name, String work, List<Double> runs, double aim) {
      List<Double> sorted = runs.stream().sorted().toList();
      double median = sorted.get(sorted.size() / 2);
      return new Figure(
          name,
          "ms",
          work,
          runs,
          median,
          sorted.getFirst(),
          sorted.getLast(),
          Map.of(),
          aim,
          median <= aim);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s, %s: p99 of %d runs: median %.1f (%.1f–%.1f) %s, aim %.0f: %s",
          name,
          work,
          runs.size(),
          median,
          min,
          max,
          unit,
          aim,
          met ? "met" : "MISSED");
    }
  }

  static void write(Path file, List<Figure> figures) {
    JSON.writeValue(file, figures);
  }
}
