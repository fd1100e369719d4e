package hearth.http;

import hearth.door.Cookies;
import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everybody there can be at a practice with two groups, as browsers. */
final class PeopleOfTwoGroups {
  private static final GroupId HERE = new GroupId("tuesdays");
  private static final GroupId ELSEWHERE = new GroupId("fridays");
  private static final SeatId MEMBER = new SeatId("amira");

  static final String STRANGER = "a stranger";
  static final String THE_MEMBER = "that member";
  static final String ANOTHER = "another member";
  static final String FOREIGN = "a member elsewhere";
  static final String CO_THERAPIST = "co-therapist";
  static final String THERAPIST = "therapist";
  static final String STAFF_ELSEWHERE = "therapist elsewhere";
  static final String ADMINISTRATOR = "administrator";

  private final PracticeServer practice;
  private final Map<String, PracticeBrowser> browsers = new LinkedHashMap<>();

  PeopleOfTwoGroups(PracticeServer practice) {
    this.practice = practice;
    browsers.put(STRANGER, practice.browser());
    found(HERE);
    found(ELSEWHERE);
    browsers.put(THE_MEMBER, member(HERE, MEMBER));
    browsers.put(ANOTHER, member(HERE, new SeatId("ben")));
    browsers.put(FOREIGN, member(ELSEWHERE, new SeatId("chiara")));
    browsers.put(CO_THERAPIST, staff(HERE, "jo", Role.CO_THERAPIST));
    browsers.put(THERAPIST, staff(HERE, "maya", Role.THERAPIST));
    browsers.put(STAFF_ELSEWHERE, staff(ELSEWHERE, "noor", Role.THERAPIST));
    browsers.put(ADMINISTRATOR, practice.signedIn("Ada", "ada", true));
  }

  List<String> all() {
    return List.copyOf(browsers.keySet());
  }

  PracticeBrowser browser(String who) {
    return Objects.requireNonNull(browsers.get(who));
  }

  /** The path with what is in braces filled in; accounts are of nobody, so that none is changed. */
  String path(String route) {
    return route
        .replace("{group}", HERE.value())
        .replace("{seat}", MEMBER.value())
        .replace("{account}", "nobody")
        .replaceAll("\\{\\w+}", "1");
  }

  /** Whether this access is for this person, by what they are. */
  boolean mayBy(Access access, String who) {
    return switch (access) {
      case ANYONE -> true;
      case SEAT -> who.equals(THE_MEMBER);
      // The seat in the path is a member's.
      case STAFF_SEAT, DESK -> false;
      case ACCOUNT -> !browser(who).account().isEmpty();
      case STAFF -> who.equals(CO_THERAPIST) || who.equals(THERAPIST) || who.equals(ADMINISTRATOR);
      case THERAPISTS -> who.equals(THERAPIST) || who.equals(ADMINISTRATOR);
      case ADMINISTRATORS -> who.equals(ADMINISTRATOR);
    };
  }

  private void found(GroupId group) {
    var length = Duration.ofMinutes(90);
    decide(group, new GroupCommand.Found(group, "Group " + group, 14, 3, 12, length));
  }

  private PracticeBrowser member(GroupId group, SeatId seat) {
    seat(group, seat, Role.MEMBER, null);
    var pass = practice.door.admit(group, seat);
    var browser = practice.browser();
    browser.cookies.put(new Cookies(false).nameFor(seat), pass.cookie());
    return browser;
  }

  private PracticeBrowser staff(GroupId group, String name, Role role) {
    var browser = practice.signedIn(name, name, false);
    seat(group, new SeatId(name), role, practice.account(name));
    return browser;
  }

  private void seat(GroupId group, SeatId seat, Role role, @Nullable AccountId account) {
    int order = practice.groups.get(group).places().size();
    var name = Private.of(seat, Private.Kind.NAME, seat.value());
    decide(group, new GroupCommand.GiveSeat(seat, role, name, order));
    if (account != null) {
      decide(group, new GroupCommand.HoldSeat(seat, account));
    }
  }

  private void decide(GroupId group, GroupCommand command) {
    var rule = practice.groups.decide(group, null, null, command);
    if (rule != null) {
      throw new AssertionError(rule);
    }
  }
}
