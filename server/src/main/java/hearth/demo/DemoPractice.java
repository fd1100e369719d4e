package hearth.demo;

import hearth.door.Door;
import hearth.office.AccountDesk;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.room.Groups;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * One group, its people and their links. Made whole at the first start; each later one makes sure
 * of it again, which changes nothing, and plans the next session when the last one is over.
 */
public final class DemoPractice {
  private static final int SESSIONS = 14;
  private static final int INITIAL_UNTIL = 3;
  private static final int FINAL_FROM = 11;
  private static final int FIRST_SESSION = 5;
  private static final int LAST_WEEK = FIRST_SESSION - 1;
  private static final Duration LENGTH = Duration.ofMinutes(90);
  private static final String NAME = "Tuesday group";

  private final DemoFile file;
  private final Groups groups;
  private final DemoStaff staff;

  private DemoPractice(DemoFile file, Groups groups) {
    this.file = file;
    this.groups = groups;
    this.staff = new DemoStaff(file);
  }

  /**
   * Makes this folder the demo's: the mark is there before anything else is, so that a start that
   * was broken off goes on with the same people and links.
   */
  public static void claim(Path folder, SecureRandom random) throws IOException {
    if (!DemoFile.marks(folder)) {
      fresh(random).write(folder);
      return;
    }
    var file = DemoFile.read(folder);
    if (file.staff() == null) {
      DemoStaff.added(file, random).write(folder);
    }
  }

  /** Whether this folder bears the demo's own mark. */
  public static boolean marks(Path folder) {
    return DemoFile.marks(folder);
  }

  /**
   * The demo of a folder that was claimed.
   *
   * @param books where the session it has behind it is written, when nothing is yet
   * @param over whether a session was ended, should the group not have heard of it yet
   */
  public static DemoPractice open(
      Path folder,
      Groups groups,
      Door door,
      AccountDesk accounts,
      DemoBooks books,
      BiPredicate<GroupId, SessionId> over)
      throws IOException {
    var practice = new DemoPractice(DemoFile.read(folder), groups);
    practice.found();
    practice.lookBack(books);
    practice.giveLinks(door);
    practice.staff.make(accounts, groups);
    practice.planNext(over);
    return practice;
  }

  private static DemoFile fresh(SecureRandom random) {
    var people = new ArrayList<DemoFile.Person>();
    people.add(person(Role.THERAPIST, "Maya", random));
    people.add(person(Role.CO_THERAPIST, "Jo", random));
    for (var name : List.of("Amira", "Ben", "Chiara", "Dev", "Elif", "Femi")) {
      people.add(person(Role.MEMBER, name, random));
    }
    var sessions = new ArrayList<String>();
    for (int i = 0; i < SESSIONS; i++) {
      sessions.add(id(random));
    }
    var file = new DemoFile(DemoFile.MARK, id(random), people, sessions, null);
    return DemoStaff.added(file, random);
  }

  private static DemoFile.Person person(Role role, String name, SecureRandom random) {
    return new DemoFile.Person(id(random), role, name, Door.freshSecret(random));
  }

  /** 80 random bits: opaque, and short enough to read out of a log. */
  static String id(SecureRandom random) {
    var bytes = new byte[10];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void found() {
    decide(new GroupCommand.Found(group(), NAME, SESSIONS, INITIAL_UNTIL, FINAL_FROM, LENGTH));
    int order = 0;
    for (var person : file.people()) {
      var seat = new SeatId(person.seat());
      var name = Private.of(seat, Private.Kind.NAME, person.name());
      decide(new GroupCommand.GiveSeat(seat, person.role(), name, order++));
    }
    if (groups.get(group()).agreement() == null) {
      decide(new GroupCommand.PublishAgreement(DemoAgreement.firstVersion()));
    }
    decide(new GroupCommand.SetPolicies(true, groups.get(group()).asksPin()));
  }

  private void giveLinks(Door door) {
    for (var person : file.people()) {
      door.giveDemoLink(person.secret(), group(), new SeatId(person.seat()));
    }
  }

  /** A group that has never met has met last week: only in a folder that is new. */
  private void lookBack(DemoBooks books) {
    var session = session(LAST_WEEK);
    var atHand = groups.sessionAtHand(group());
    if (groups.get(group()).lastPlanned() > 0 && !session.equals(atHand)) {
      return;
    }
    decide(new GroupCommand.PlanSession(session, LAST_WEEK));
    var group = groups.get(group());
    var opened = Objects.requireNonNull(group.open(session));
    new DemoLastWeek(books, DemoCircle.of(file)).write(group, opened, Instant.now());
    decide(new GroupCommand.EndSession(session));
  }

  private void planNext(BiPredicate<GroupId, SessionId> over) {
    var atHand = groups.sessionAtHand(group());
    if (atHand != null && over.test(group(), atHand)) {
      decide(new GroupCommand.EndSession(atHand));
      atHand = null;
    }
    int next = Math.max(FIRST_SESSION, groups.get(group()).lastPlanned() + 1);
    if (atHand == null && next <= SESSIONS) {
      decide(new GroupCommand.PlanSession(session(next), next));
    }
  }

  private void decide(GroupCommand command) {
    var rule = groups.decide(group(), null, null, command);
    if (rule != null) {
      throw new IllegalStateException("the demo's group refuses by " + rule);
    }
  }

  private GroupId group() {
    return new GroupId(file.group());
  }

  private SessionId session(int number) {
    return new SessionId(file.sessions().get(number - 1));
  }

  /** The number of the session at hand, or of the last one once the programme is over. */
  private int number() {
    return groups.get(group()).lastPlanned();
  }

  /**
   * Everybody's link.
   *
   * @param site where the page is, {@code http://127.0.0.1:8080}
   */
  public DemoLinks links(String site, String admin) {
    return new DemoLinks(
        String.valueOf(groups.sessionOf(group())),
        admin,
        link(site, of(Role.THERAPIST).getFirst()),
        link(site, of(Role.CO_THERAPIST).getFirst()),
        of(Role.MEMBER).stream()
            .map(member -> new DemoLinks.Member(member.name(), link(site, member)))
            .toList(),
        staff.links(site));
  }

  /** The same for people. */
  public String welcome(String site) {
    var text = new StringBuilder("\n%s, session %d of %d\n\n".formatted(NAME, number(), SESSIONS));
    for (var person : file.people()) {
      text.append(
          "  %-13s%-8s%s%n".formatted(word(person.role()), person.name(), link(site, person)));
    }
    return text.append(staff.welcome(site))
        .append(
            """

            Open each link in a window of its own, or on a computer of its own.
            Ctrl-C closes the house; the same command opens it again where it was.
            """)
        .toString();
  }

  private static String word(Role role) {
    return switch (role) {
      case THERAPIST -> "Therapist";
      case CO_THERAPIST -> "Co-therapist";
      case MEMBER -> "Member";
    };
  }

  private List<DemoFile.Person> of(Role role) {
    return file.people().stream().filter(person -> person.role() == role).toList();
  }

  private static String link(String site, DemoFile.Person person) {
    return site + "/join#" + person.secret();
  }
}
