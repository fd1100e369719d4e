package hearth.demo;

import hearth.office.AccountDesk;
import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import hearth.room.Groups;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The accounts of the demo's staff, who hold their seats: Maya runs the practice as well. */
final class DemoStaff {
  private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private final String group;
  private final List<DemoFile.Staff> staff;

  DemoStaff(DemoFile file) {
    this.group = file.group();
    this.staff = Objects.requireNonNullElse(file.staff(), List.of());
  }

  /** The same demo, with an account for each of its staff. */
  static DemoFile added(DemoFile file, SecureRandom random) {
    var staff = new ArrayList<DemoFile.Staff>();
    for (var person : file.people()) {
      if (person.role() != Role.MEMBER) {
        var name = person.name().toLowerCase(Locale.ROOT);
        staff.add(
            new DemoFile.Staff(
                DemoPractice.id(random), person.seat(), person.name(), name, password(random)));
      }
    }
    return new DemoFile(file.mark(), file.group(), file.people(), file.sessions(), staff);
  }

  private static String password(SecureRandom random) {
    var password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      password.append(i > 0 && i % GROUP == 0 ? "-" : "");
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  /** What their people have changed since is left as it is. */
  void make(AccountDesk accounts, Groups groups) {
    boolean first = true;
    for (var it : staff) {
      var account = new AccountId(it.account());
      var details = new AccountDesk.Details(it.name(), it.signInName(), first);
      boolean isNew = accounts.ensure(account, details, it.password());
      if (isNew) {
        var hold = new GroupCommand.HoldSeat(new SeatId(it.seat()), account);
        groups.decide(new GroupId(group), null, null, hold);
      }
      first = false;
    }
  }

  DemoLinks.Practice links(String site) {
    return new DemoLinks.Practice(link(site, staff.getFirst()), link(site, staff.getLast()));
  }

  private static DemoLinks.SignIn link(String site, DemoFile.Staff it) {
    return new DemoLinks.SignIn(site + "/sign-in", it.signInName(), it.password());
  }

  String welcome(String site) {
    var text = new StringBuilder("%n  Practice pages       %s/sign-in%n".formatted(site));
    for (var it : staff) {
      text.append("  %-21s%s / %s%n".formatted("", it.signInName(), it.password()));
    }
    return text.toString();
  }
}
