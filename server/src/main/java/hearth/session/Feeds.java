package hearth.session;

import hearth.practice.SeatId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer may read, line by line: nothing that was written reaches a screen but through
 * here. A feed that is not theirs is missing.
 */
public record Feeds(Map<FeedName, List<Line>> byName) {
  public Feeds {
    byName = Map.copyOf(byName);
  }

  /**
   * One line as it is read.
   *
   * @param line its number in the session, rising
   * @param with in {@link FeedName#STAFF}: the member whose line it is, or to whom it was written
   */
  public record Line(
      long line, SeatId from, String name, @Nullable SeatId with, Instant at, String text) {}

  /** The viewer must be of the room's {@link Room#seats}. */
  public static Feeds of(Room room, SeatId viewer) {
    var feeds = new EnumMap<FeedName, List<Line>>(FeedName.class);
    for (var name : scopes(room, viewer).keySet()) {
      feeds.put(name, read(room, name, line -> mayRead(room, viewer, line)));
    }
    return new Feeds(feeds);
  }

  /**
   * Which feeds this viewer has now, and of which room each is: a feed of another room is another
   * feed, and is read from its own beginning.
   */
  public static Map<FeedName, String> scopes(Room room, SeatId viewer) {
    var scopes = new EnumMap<FeedName, String>(FeedName.class);
    var stage = room.stage(viewer);
    if (stage != Stage.WAITING && stage != Stage.CIRCLE) {
      return scopes;
    }
    scopes.put(FeedName.STAFF, "");
    if (room.leads(viewer)) {
      scopes.put(FeedName.TEAM, "");
    }
    if (stage == Stage.CIRCLE) {
      var breakout = room.studio().whereIs(viewer);
      scopes.put(
          breakout == null ? FeedName.CIRCLE : FeedName.BREAKOUT,
          breakout == null ? "" : breakout.id());
    }
    return scopes;
  }

  private static boolean mayRead(Room room, SeatId viewer, Words.Line line) {
    return switch (line.to()) {
      case EVERYONE ->
          isAmong(viewer, line)
              && line.line() > room.words().seatedAfter().getOrDefault(viewer, line.line());
      case BREAKOUT -> isAmong(viewer, line) && isIn(room.studio().whereIs(viewer), line);
      case STAFF, MEMBER -> room.leads(viewer) || viewer.equals(line.member());
      case TEAM -> room.leads(viewer);
    };
  }

  private static boolean isAmong(SeatId viewer, Words.Line line) {
    return line.readers() == null || line.readers().contains(viewer);
  }

  private static boolean isIn(@Nullable Breakout breakout, Words.Line line) {
    return breakout != null && breakout.id().equals(line.breakout());
  }

  private static List<Line> read(Room room, FeedName name, Predicate<Words.Line> mayRead) {
    return room.words().lines().stream()
        .filter(line -> feed(line.to()) == name && mayRead.test(line))
        .filter(line -> line.text().value() != null)
        .map(line -> shown(room, line))
        .toList();
  }

  private static Line shown(Room room, Words.Line line) {
    var name = room.people().of(line.from()).name();
    return new Line(line.line(), line.from(), name, line.member(), line.at(), line.text().or(""));
  }

  private static FeedName feed(Audience to) {
    return switch (to) {
      case EVERYONE -> FeedName.CIRCLE;
      case BREAKOUT -> FeedName.BREAKOUT;
      case STAFF, MEMBER -> FeedName.STAFF;
      case TEAM -> FeedName.TEAM;
    };
  }
}
