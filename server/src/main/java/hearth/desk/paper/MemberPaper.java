package hearth.desk.paper;

import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All notes on one member, session by session, and whom they name besides. */
public final class MemberPaper {
  /** No name: it is what a printer's queue shows. */
  private static final String NAME = "Notes on a member";

  private final Circle circle;
  private final SeatId about;
  private final Others others;

  private MemberPaper(Circle circle, SeatId about, boolean hideOthers) {
    this.circle = circle;
    this.about = about;
    this.others = new Others(circle, about, hideOthers);
  }

  public static Paper of(
      Circle circle,
      SeatId about,
      boolean hideOthers,
      List<Held> sessions,
      Instant now,
      SeatId by) {
    return new MemberPaper(circle, about, hideOthers).of(sessions, now, by);
  }

  private Paper of(List<Held> sessions, Instant now, SeatId by) {
    var sections = new ArrayList<Paper.Section>();
    Map<SeatId, List<Integer>> named = new LinkedHashMap<>();
    for (var held : sessions) {
      var lines =
          Noted.all(held.notebooks()).stream().filter(it -> about.equals(it.about())).toList();
      if (!lines.isEmpty()) {
        sections.add(section(held, lines, now));
        lines.forEach(
            line ->
                others
                    .of(line.words())
                    .forEach(
                        it ->
                            named.computeIfAbsent(it, _ -> new ArrayList<>()).add(held.number())));
      }
    }
    if (sections.isEmpty()) {
      sections.add(Paper.Section.of("Notes", List.of(Paper.Entry.of("No notes."))));
    }
    sections.add(Paper.Section.of("Others who are mentioned", mentioned(named)));
    var facts = List.of(circle.name(), circle.clocks());
    return new Paper(
        NAME, "Notes on " + circle.nameOf(about), facts, circle.notice(now, by), sections);
  }

  private Paper.Section section(Held held, List<Noted> lines, Instant now) {
    var entries = new Entries(circle, others, held.day(now), true);
    var started = held.went().startedAt();
    var title = "Session " + held.number() + " of " + held.of();
    return Paper.Section.of(
        started == null ? title : title + " · " + circle.day(started), entries.of(lines));
  }

  private List<Paper.Entry> mentioned(Map<SeatId, List<Integer>> named) {
    if (others.hidden()) {
      return List.of(
          Paper.Entry.of(
              "Other members' names were replaced by "
                  + Others.SOMEBODY
                  + " where they stand as they do on their seats. Other forms of a name may remain:"
                  + " please read it through before you hand it on."));
    }
    if (named.isEmpty()) {
      return List.of(Paper.Entry.of("No other member."));
    }
    return circle.people().stream()
        .filter(it -> named.containsKey(it.seat()))
        .map(it -> Paper.Entry.of(lines(it.seat(), named.getOrDefault(it.seat(), List.of()))))
        .toList();
  }

  private String lines(SeatId seat, List<Integer> sessions) {
    var numbers =
        new TreeSet<>(sessions).stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "%s: in %d %s, of session %s"
        .formatted(
            circle.nameOf(seat), sessions.size(), sessions.size() == 1 ? "line" : "lines", numbers);
  }
}
