package hearth.http;

import hearth.http.wire.GroupWire;
import hearth.office.GroupDesk;
import hearth.office.PeopleDesk;
import hearth.practice.AccountId;
import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Role;
import hearth.programme.Group;
import hearth.programme.Schedule;
import hearth.programme.Terms;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the practice's pages show of groups. */
final class GroupPages {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final GroupDesk desk;
  private final PeopleDesk people;
  private final InstantSource clock;

  GroupPages(GroupDesk desk, PeopleDesk people, InstantSource clock) {
    this.desk = desk;
    this.people = people;
    this.clock = clock;
  }

  GroupWire.GroupRow row(GroupDesk.Listed listed, AccountId account) {
    var group = listed.group();
    var here = people.of(listed.id()).stream().filter(it -> it.seat().gone() == null).toList();
    var members = here.stream().filter(it -> !it.seat().role().staff()).toList();
    var role = role(group, account);
    return new GroupWire.GroupRow(
        listed.id().value(),
        group.terms().name(),
        group.number(),
        group.terms().of(),
        members.size(),
        (int) here.stream().filter(it -> signed(it) < newest(group)).count(),
        (int) members.stream().filter(GroupPages::uninvited).count(),
        schedule(group.terms().schedule()),
        group.nextMeeting(clock.instant()),
        group.terms().closed(),
        role == null ? null : role.toString());
  }

  GroupWire.GroupPage page(GroupId id, Caller caller) {
    var group = desk.get(id);
    var role = role(group, caller.account());
    var seat = group.seatOf(caller.account());
    return new GroupWire.GroupPage(
        id.value(),
        details(group),
        group.number(),
        desk.goingOn(id),
        group.nextMeeting(clock.instant()),
        group.terms().closed(),
        role == null ? null : role.toString(),
        seat == null ? null : seat.value(),
        mayLead(id, caller),
        newest(group),
        people.of(id).stream().map(GroupPages::seat).toList());
  }

  /** Whether the caller may do what therapists of this group may. */
  boolean mayLead(GroupId id, Caller caller) {
    return caller.administrator() || role(desk.get(id), caller.account()) == Role.THERAPIST;
  }

  private static GroupWire.SeatRow seat(PeopleDesk.Row row) {
    var seat = row.seat();
    var holder = seat.holder();
    var signature = row.signature();
    return new GroupWire.SeatRow(
        seat.seat().value(),
        seat.role().toString(),
        seat.name().or("a person whose name was erased"),
        holder == null ? null : holder.value(),
        invitation(row),
        signed(row),
        signature == null ? null : signature.at(),
        seat.gone());
  }

  private static GroupWire.@Nullable Invitation invitation(PeopleDesk.Row row) {
    var it = row.invitation();
    return it == null
        ? null
        : new GroupWire.Invitation(
            it.state().toString(), it.made(), it.until(), it.used(), it.pin(), row.browsers());
  }

  private static boolean uninvited(PeopleDesk.Row row) {
    var it = row.invitation();
    return it == null
        || switch (it.state()) {
          case OPEN, USED -> false;
          case EXPIRED, REVOKED -> row.browsers() == 0;
        };
  }

  private static int signed(PeopleDesk.Row row) {
    return row.signature() == null ? 0 : row.signature().version();
  }

  private static int newest(Group group) {
    Agreement agreement = group.agreement();
    return agreement == null ? 0 : agreement.version();
  }

  private static @Nullable Role role(Group group, AccountId account) {
    var seat = group.seatOf(account);
    return seat == null ? null : group.role(seat);
  }

  private static GroupWire.GroupDetails details(Group group) {
    Terms terms = group.terms();
    return new GroupWire.GroupDetails(
        terms.name(),
        terms.of(),
        terms.initialUntil(),
        terms.finalFrom(),
        (int) terms.length().toMinutes(),
        schedule(terms.schedule()),
        group.asksPhq9(),
        group.asksPin());
  }

  private static GroupWire.@Nullable Schedule schedule(@Nullable Schedule it) {
    return it == null
        ? null
        : new GroupWire.Schedule(it.first().toString(), it.time().toString(), it.zone().getId());
  }

  /** Null when its schedule is none. */
  static GroupDesk.@Nullable Details details(GroupWire.GroupDetails asked) {
    var schedule = asked.schedule();
    var read = schedule == null ? null : read(schedule);
    return schedule != null && read == null
        ? null
        : new GroupDesk.Details(
            asked.name(),
            asked.of(),
            asked.initialUntil(),
            asked.finalFrom(),
            Duration.ofMinutes(asked.minutes()),
            read,
            asked.phq9(),
            asked.pin());
  }

  private static @Nullable Schedule read(GroupWire.Schedule asked) {
    try {
      var first = LocalDate.parse(asked.first());
      var time = LocalTime.parse(asked.time());
      var zone = ZoneId.of(asked.zone());
      boolean near = first.getYear() >= FIRST_YEAR && first.getYear() <= LAST_YEAR;
      return near ? new Schedule(first, time, zone) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
