package hearth.desk.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document: headings, and lines under them.
 *
 * @param name what it is called where others may read over a shoulder, as in a printer's queue: no
 *     person's name is in it
 * @param facts what it is about, a line each
 * @param notice stands on every page
 */
public record Paper(
    String name, String title, List<String> facts, String notice, List<Section> sections) {
  /** A heading with lines, then smaller headings with theirs. */
  public record Section(String title, List<Entry> entries, List<Section> within) {
    public Section {
      entries = List.copyOf(entries);
      within = List.copyOf(within);
    }

    @Override
    public String toString() {
      return "Section[" + entries.size() + " lines]";
    }

    static Section of(String title, List<Entry> entries) {
      return new Section(title, entries, List.of());
    }

    boolean isEmpty() {
      return entries.isEmpty() && within.stream().allMatch(Section::isEmpty);
    }
  }

  /**
   * A line.
   *
   * @param time at the margin; null for none
   * @param text as it was typed, also over several lines
   * @param beneath said of it in small letters; empty for nothing
   */
  public record Entry(@Nullable String time, String text, String beneath) {
    static Entry of(String text) {
      return new Entry(null, text, "");
    }

    /** Never the words: a log line that prints them by accident tells nothing. */
    @Override
    public String toString() {
      return "Entry[" + text.length() + " characters]";
    }
  }

  /** No names: they are in its title. */
  @Override
  public String toString() {
    return name;
  }

  public Paper {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }
}
