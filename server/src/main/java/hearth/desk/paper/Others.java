package hearth.desk.paper;

import hearth.notes.NoteWords;
import hearth.notes.Roster;
import hearth.practice.SeatId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members whom notes on one member name besides.
 *
 * @param about null for nobody: then all are others
 * @param hidden whether their names are left out
 */
record Others(Circle circle, @Nullable SeatId about, boolean hidden) {
  static final String SOMEBODY = "[another member]";
  private static final Pattern TAG = Pattern.compile("#([\\p{L}\\p{M}\\p{N}-]+)");

  /** What somebody typed, without the names that are hidden. */
  String in(String text) {
    if (!hidden) {
      return text;
    }
    var told = new StringBuilder();
    int end = 0;
    for (var mention : circle.roster().mentions(text)) {
      if (isOther(mention.seat())) {
        told.append(text, end, mention.from()).append(SOMEBODY);
        end = mention.until();
      }
    }
    told.append(text, end, text.length());
    return TAG.matcher(told).replaceAll(tag -> isOnesName(tag.group(1)) ? SOMEBODY : "$0");
  }

  /** A name they went by when it was written is not found any more. */
  boolean namesByFormerName(NoteWords words) {
    var now = circle.roster().mentions(words.text()).stream().map(Roster.Mention::seat).toList();
    return hidden && words.mentions().stream().anyMatch(it -> isOther(it) && !now.contains(it));
  }

  /** Whether a tag may be told. */
  boolean tells(String tag) {
    return !hidden || !isOnesName(tag);
  }

  /** Whether it may be told that this person had the word. */
  boolean tells(SeatId speaker) {
    return !hidden || !isOther(speaker);
  }

  /** Those whom a line brings in: by name, or because they had the word. */
  Set<SeatId> of(NoteWords words) {
    var speaker = words.moment().speaker();
    var all = Stream.concat(words.mentions().stream(), Stream.ofNullable(speaker));
    Set<SeatId> others = new LinkedHashSet<>();
    all.filter(this::isOther).forEach(others::add);
    return others;
  }

  private boolean isOther(SeatId seat) {
    return !seat.equals(about) && circle.isMember(seat);
  }

  private boolean isOnesName(String tag) {
    return circle.roster().people().stream()
        .filter(it -> isOther(it.seat()))
        .map(Roster.Named::name)
        .anyMatch(name -> name.replace(' ', '-').equalsIgnoreCase(tag));
  }
}
