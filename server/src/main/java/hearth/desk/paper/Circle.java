package hearth.desk.paper;

import hearth.notes.Roster;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.Group;
import hearth.programme.Schedule;
import hearth.programme.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The group a paper is about: what its people are called, and what its clocks show.
 *
 * @param people who ever had a seat, in the circle's order
 * @param roster their names, as far as they are not erased
 */
public record Circle(String name, ZoneId zone, List<Seat> people, Roster roster) {
  private static final DateTimeFormatter TIME = format("HH:mm");
  private static final DateTimeFormatter DAY = format("d MMMM yyyy");
  private static final DateTimeFormatter SHORT_DAY = format("d MMM");

  public static Circle of(Group group, Roster roster) {
    var schedule = group.terms().schedule();
    return new Circle(group.terms().name(), zone(schedule), group.everyone(), roster);
  }

  private static ZoneId zone(@Nullable Schedule schedule) {
    return schedule == null ? ZoneOffset.UTC : schedule.zone();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  String nameOf(SeatId seat) {
    return people.stream()
        .filter(it -> it.seat().equals(seat))
        .map(it -> it.name().or("a person whose name was erased"))
        .findFirst()
        .orElse("somebody");
  }

  boolean isMember(SeatId seat) {
    return people.stream().anyMatch(it -> it.seat().equals(seat) && it.role() == Role.MEMBER);
  }

  String time(Instant at) {
    return TIME.format(at.atZone(zone));
  }

  String day(Instant at) {
    return DAY.format(at.atZone(zone));
  }

  String shortDay(Instant at) {
    return SHORT_DAY.format(at.atZone(zone));
  }

  boolean isSameDay(Instant one, Instant other) {
    return date(one).equals(date(other));
  }

  private LocalDate date(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** Which clocks its times are read from. */
  String clocks() {
    return zone.equals(ZoneOffset.UTC) ? "Times are in UTC." : "Times are those of " + zone + ".";
  }

  /** Whoever finds a page of it knows what it is, and who took it out. */
  String notice(Instant now, SeatId by) {
    return "Confidential. Notes of staff of %s. Taken out on %s at %s by %s."
        .formatted(name, day(now), time(now), nameOf(by));
  }
}
