package hearth.desk.paper;

import hearth.notes.NotePart;
import hearth.practice.Phase;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All notes on one session: how it went in short, then on the group, then on each member. */
public final class SessionPaper {
  private SessionPaper() {}

  public static Paper of(Circle circle, Held held, Instant now, SeatId by) {
    var title = "Notes on session " + held.number() + " of " + held.of();
    var facts = List.of(circle.name(), when(circle, held), circle.clocks());
    return new Paper(title, title, facts, circle.notice(now, by), sections(circle, held, now));
  }

  private static List<Paper.Section> sections(Circle circle, Held held, Instant now) {
    var lines = Noted.all(held.notebooks());
    var entries = new Entries(circle, new Others(circle, null, false), held.day(now), false);
    var sections = new ArrayList<>(CourseInShort.of(circle, held.went()));
    sections.add(section("The group", entries, on(lines, null)));
    for (var seat : circle.people()) {
      var theirs = on(lines, seat.seat());
      if (!theirs.isEmpty()) {
        sections.add(section(circle.nameOf(seat.seat()), entries, theirs));
      }
    }
    return sections;
  }

  private static List<Noted> on(List<Noted> lines, @Nullable SeatId about) {
    return lines.stream().filter(it -> Objects.equals(it.about(), about)).toList();
  }

  /** By the headings of the templates; what stands under none comes first. */
  private static Paper.Section section(String title, Entries entries, List<Noted> lines) {
    if (lines.isEmpty()) {
      return Paper.Section.of(title, List.of(Paper.Entry.of("No notes.")));
    }
    Map<NotePart, List<Noted>> parts = new LinkedHashMap<>();
    Arrays.stream(NotePart.values()).forEach(part -> parts.put(part, with(lines, part)));
    var within =
        parts.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(it -> Paper.Section.of(Entries.heading(it.getKey()), entries.of(it.getValue())))
            .toList();
    return new Paper.Section(title, entries.of(with(lines, null)), within);
  }

  private static List<Noted> with(List<Noted> lines, @Nullable NotePart part) {
    return lines.stream().filter(it -> it.words().part() == part).toList();
  }

  private static String when(Circle circle, Held held) {
    var phase = phase(held.phase());
    var started = held.went().startedAt();
    if (started == null) {
      return phase + " · not started yet";
    }
    var ended = held.went().endedAt();
    var until = ended == null ? " from %s" : " from %s to %s";
    return phase
        + " · "
        + circle.day(started)
        + until.formatted(circle.time(started), ended == null ? "" : circle.time(ended));
  }

  static String phase(Phase phase) {
    return switch (phase) {
      case INITIAL -> "Initial phase";
      case MIDDLE -> "Middle phase";
      case FINAL -> "Final phase";
    };
  }
}
