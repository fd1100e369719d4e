package hearth.help;

import static hearth.help.Bounds.check;
import static hearth.help.Bounds.phoneNumber;
import static hearth.help.Bounds.text;
import static hearth.help.Bounds.textOrNone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a person can call when things are hard. The same for everybody, whoever asks.
 *
 * @param practice how to reach the practice; null where it is not told
 * @param defaultRegion for a browser that names no region of these
 */
public record HelpLines(@Nullable Practice practice, String defaultRegion, List<Region> regions) {
  static final int MOST_REGIONS = 60;
  static final int MOST_LINES = 10;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,19}");

  public HelpLines {
    check(!regions.isEmpty(), "there is no region");
    check(regions.size() <= MOST_REGIONS, "there are more than " + MOST_REGIONS + " regions");
    regions = List.copyOf(regions);
    var ids = new HashSet<String>();
    for (var region : regions) {
      check(ids.add(region.id()), "region '" + region.id() + "' is there twice");
    }
    check(ids.contains(defaultRegion), "defaultRegion is the id of no region");
  }

  /** The practice itself, by telephone. */
  public record Practice(String name, String phone, @Nullable String hours) {
    public Practice {
      name = text("the practice's name", name, 80);
      phone = phoneNumber("the practice's phone", phone);
      hours = textOrNone("the practice's hours", hours, 80);
    }
  }

  /**
   * A country, or several with the same number; its id is like that of the country, in lower case.
   */
  public record Region(String id, String name, List<Line> lines) {
    public Region {
      check(id != null && ID.matcher(id).matches(), "a region's id is not like 'de'");
      name = text("the name of region '" + id + "'", name, 60);
      check(
          lines != null && !lines.isEmpty() && lines.stream().noneMatch(Objects::isNull),
          "region '" + id + "' has no line, or one with nothing in it");
      check(
          lines.size() <= MOST_LINES, "region '" + id + "' has more than " + MOST_LINES + " lines");
      lines = List.copyOf(lines);
    }
  }

  /** Somebody who answers the telephone. */
  public record Line(String name, String number, @Nullable String hours, @Nullable String note) {
    public Line {
      name = text("a line's name", name, 80);
      number = phoneNumber("the number of '" + name + "'", number);
      hours = textOrNone("the hours of '" + name + "'", hours, 80);
      note = textOrNone("the note of '" + name + "'", note, 160);
    }
  }

  /** Those that come with Hearth. */
  public static HelpLines shipped() {
    return HelpFile.shipped();
  }

  /**
   * A practice's own file.
   *
   * @throws IOException with words for the operator: it cannot be read, or is not as it must be
   */
  public static HelpLines read(Path file) throws IOException {
    return HelpFile.read(file);
  }
}
