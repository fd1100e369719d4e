package hearth.bench;

import hearth.bench.Report.Figure;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code move}: twelve people between four rooms of three. */
@Command(
    name = "move",
    description = "12 people between 4 rooms of three: the command to the first packet of each.",
    sortOptions = false)
final class MoveCommand implements Callable<Integer> {
  /** Of the first packet of sound, and of the first key frame. */
  private static final double AIM_MILLIS = 60;

  @Option(names = "--runs", defaultValue = "5", description = "how often all of it (5)")
  int runs;

  @Option(names = "--rounds", defaultValue = "50", description = "moves in a run (50)")
  int rounds;

  @Option(names = "--warm-up", defaultValue = "10", description = "moves before the first (10)")
  int warmUp;

  /** Where people are moved. */
  enum Where {
    PLANE,
    SERVER
  }

  @Option(
      names = "--in",
      split = ",",
      defaultValue = "plane,server",
      description = "the media plane alone, the whole server, or both (plane,server)")
  List<Where> where;

  @Option(names = "--json", paramLabel = "FILE", description = "write the figures here, too")
  @Nullable Path json;

  @Option(names = "--help", usageHelp = true, description = "this page")
  boolean help;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws Exception {
    out.printf(
        "%d processors, Java %d; aim: p99 of at most %.0f ms%n",
        Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), AIM_MILLIS);
    List<Figure> figures = new ArrayList<>();
    for (Where each : where) {
      try (House house = each == Where.PLANE ? PlaneHouse.open() : ServerHouse.open()) {
        figures.addAll(measure(house, each == Where.PLANE));
      }
    }
    figures.forEach(out::println);
    if (json != null) {
      Report.write(json, figures);
    }
    return 0;
  }

  /**
   * @param circle whether they can all be moved into the circle at once, too
   */
  private List<Figure> measure(House house, boolean circle) throws InterruptedException {
    out.printf("%n%s, %d runs of %d moves%n", house.name(), runs, rounds);
    Move move = new Move(house);
    var _ = move.rounds(warmUp);
    List<Move.Times> between = new ArrayList<>();
    List<Move.Times> back = new ArrayList<>();
    for (int run = 1; run <= runs; run++) {
      between.add(told(run + ". between rooms", move.rounds(rounds)));
      if (circle) {
        back.add(told(run + ". into the circle", move.circles((rounds + 4) / 5)));
      }
    }
    List<Figure> figures = new ArrayList<>(List.of(figure(house, "between rooms", between)));
    if (circle) {
      figures.add(figure(house, "into the circle", back));
    }
    return figures;
  }

  private Move.Times told(String what, Move.Times times) {
    out.printf("  %-19s sound   %s%n", what, times.sound());
    out.printf("  %-19s picture %s%n", "", times.picture());
    return times;
  }

  private static Figure figure(House house, String way, List<Move.Times> runs) {
    List<Double> p99 = runs.stream().map(Move.Times::p99).toList();
    return Figure.of("move", house.name() + ", " + way, p99, AIM_MILLIS);
  }
}
