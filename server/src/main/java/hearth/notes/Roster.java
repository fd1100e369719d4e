package hearth.notes;

import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is of a group or has been, by the names it knows them by. */
public record Roster(List<Named> people) {
  /** One of them. */
  public record Named(SeatId seat, String name) {}

  public Roster {
    people = List.copyOf(people);
  }

  /** A name where it stands in a text. */
  public record Mention(SeatId seat, int from, int until) {}

  /** Whose names stand in a text, in the order of the text, each once. */
  List<SeatId> in(String text) {
    Set<SeatId> found = new LinkedHashSet<>();
    mentions(text).forEach(mention -> found.add(mention.seat()));
    return List.copyOf(found);
  }

  /**
   * Every place where one of them is named: after an {@code @} in whatever case, or as a word
   * written as they write it. Where one name is part of another, the longer one is meant.
   */
  public List<Mention> mentions(String text) {
    List<Mention> found = new ArrayList<>();
    var longestFirst = Comparator.comparingInt((Named it) -> it.name().length()).reversed();
    for (var named : people.stream().sorted(longestFirst).toList()) {
      if (!named.name().isBlank()) {
        var matcher = pattern(named.name()).matcher(text);
        while (matcher.find()) {
          add(found, named.seat(), matcher);
        }
      }
    }
    found.sort(Comparator.comparingInt(Mention::from));
    return found;
  }

  private static void add(List<Mention> found, SeatId seat, Matcher matcher) {
    var mention = new Mention(seat, matcher.start(), matcher.end());
    boolean taken =
        found.stream().anyMatch(it -> it.from() < mention.until() && mention.from() < it.until());
    if (!taken) {
      found.add(mention);
    }
  }

  private static Pattern pattern(String name) {
    var quoted = Pattern.quote(name);
    return Pattern.compile(
        "@(?iu:"
            + quoted
            + ")(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}@])"
            + quoted
            + "(?![\\p{L}\\p{N}])");
  }
}
