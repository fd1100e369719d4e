package hearth.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.desk.Courses;
import hearth.desk.Notebooks;
import hearth.door.Door;
import hearth.journal.AppendObserver;
import hearth.journal.ChainKey;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.Samples;
import hearth.journal.StreamId;
import hearth.journal.memory.MemoryJournal;
import hearth.journal.schema.EventCodec;
import hearth.office.AccountDesk;
import hearth.office.Browser;
import hearth.office.Office;
import hearth.office.Reply;
import hearth.office.TestOffice;
import hearth.practice.Agreement.Clause;
import hearth.practice.GroupId;
import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.Group;
import hearth.programme.GroupCommand;
import hearth.room.Forgetting;
import hearth.room.Groups;
import hearth.session.Event;
import hearth.session.Room;
import hearth.session.SpanKind;
import hearth.session.Timeline;
import hearth.vault.PracticeKey;
import hearth.vault.Vault;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DemoPracticeTest {
  private static final String SITE = "http://127.0.0.1:8080";

  @TempDir Path folder;

  private final MemoryRegistry registry = new MemoryRegistry();
  private final List<SessionId> forgotten = new ArrayList<>();
  private final PracticeKey key = PracticeKey.random();
  private final Journal journal =
      new MemoryJournal(new ChainKey(key.derive("chain")), AppendObserver.NONE);
  private final Door door = new Door(registry, new SecureRandom(), InstantSource.system());

  /** As after a start: nothing is remembered but the folder, the journal and the registry. */
  private Groups started() {
    var codec = EventCodec.group(Vault.open(key, registry));
    return new Groups(journal, codec, InstantSource.system());
  }

  private DemoPractice open(Groups groups) throws IOException {
    DemoPractice.claim(folder, new SecureRandom());
    return DemoPractice.open(folder, groups, door, accounts(groups), books(), (_, _) -> false);
  }

  private DemoBooks books() {
    var vault = Vault.open(key, registry);
    Forgetting forgetting =
        (session, seats) -> {
          forgotten.add(session);
          var stream = StreamId.session(session).value();
          seats.forEach(seat -> vault.destroy(seat, Private.Kind.SCENE, stream));
        };
    return new DemoBooks(journal, EventCodec.session(vault), EventCodec.notes(vault), forgetting);
  }

  private AccountDesk accounts(Groups groups) {
    return office(groups).accounts();
  }

  private Office office(Groups groups) {
    return TestOffice.open(journal, key, registry, groups, door, InstantSource.system());
  }

  private GroupId group() throws IOException {
    return new GroupId(DemoFile.read(folder).group());
  }

  private DemoLinks links(DemoPractice practice) {
    return practice.links(SITE, "http://127.0.0.1:8081");
  }

  @Test
  @DisplayName("the demo is a group of six members with two staff, in session 5 of 14")
  void people() throws IOException {
    var groups = started();
    open(groups);
    Group group = groups.get(group());
    assertThat(group.places().stream().map(p -> p.role() + " " + p.name().or("?")))
        .containsExactly(
            "therapist Maya",
            "coTherapist Jo",
            "member Amira",
            "member Ben",
            "member Chiara",
            "member Dev",
            "member Elif",
            "member Femi");
    var opened = requireNonNull(group.open(requireNonNull(groups.sessionAtHand(group()))));
    assertThat(opened.number()).isEqualTo(5);
    assertThat(opened.of()).isEqualTo(14);
    assertThat(opened.phase()).isEqualTo(Phase.MIDDLE);
    assertThat(opened.length()).isEqualTo(Duration.ofMinutes(90));
    assertThat(opened.groupName()).isEqualTo("Tuesday group");
  }

  @Test
  @DisplayName("it met on the Tuesday before: with its course, its notes, and scenes forgotten")
  void lastWeek() throws IOException {
    var groups = started();
    open(groups);
    var group = groups.get(group());
    assertThat(group.everySession()).hasSize(2);
    var fourth = group.everySession().getFirst();
    assertThat(group.numberOf(fourth)).isEqualTo(4);
    assertThat(forgotten).containsExactly(fourth);
    var vault = Vault.open(key, registry);
    var timeline = new Courses(journal, EventCodec.session(vault)).of(fourth).timeline();
    var ended = requireNonNull(timeline.endedAt());
    assertThat(Duration.between(requireNonNull(timeline.startedAt()), ended))
        .isBetween(Duration.ofMinutes(75), Duration.ofMinutes(90));
    assertThat(ended).isBefore(Instant.now());
    assertThat(timeline.stays()).hasSize(7);
    assertThat(timeline.spans().stream().map(Timeline.Span::kind))
        .contains(SpanKind.STEP, SpanKind.TURN, SpanKind.PASS, SpanKind.ROUND)
        .contains(SpanKind.BREAKOUT, SpanKind.VISIT)
        .doesNotContain(SpanKind.HOLDING, SpanKind.FLAG);
    var notes = new Notebooks(journal, EventCodec.notes(vault), InstantSource.system());
    var lines =
        notes.of(fourth).values().stream().flatMap(it -> it.lines().values().stream()).toList();
    assertThat(lines).hasSize(10);
    assertThat(lines).allSatisfy(it -> assertThat(it.writtenAt()).isBefore(ended));
    var moments = lines.stream().map(it -> requireNonNull(it.words().value()).moment()).toList();
    assertThat(moments).allSatisfy(it -> assertThat(it.step()).isNotBlank());
    assertThat(moments)
        .extracting(it -> String.valueOf(it.scene()))
        .contains("The call to a sister");
  }

  @Test
  @DisplayName("each link opens its own person's seat")
  void linksOpen() throws IOException {
    var groups = started();
    var practice = open(groups);
    var links = links(practice);
    var urls =
        Stream.concat(
                Stream.of(links.therapist(), links.coTherapist()),
                links.members().stream().map(DemoLinks.Member::url))
            .toList();
    var seats =
        urls.stream()
            .map(url -> url.substring((SITE + "/join#").length()))
            .map(secret -> requireNonNull(door.demoLink(secret)).seat())
            .toList();
    assertThat(seats)
        .containsExactlyElementsOf(
            groups.get(group()).places().stream().map(place -> place.seat()).toList());
    assertThat(practice.welcome(SITE)).contains(urls).contains("session 5 of 14");
  }

  @Test
  @DisplayName("staff have accounts that hold their seats, and Maya runs the practice")
  void staff() throws IOException {
    var groups = started();
    var practice = open(groups);
    var links = links(practice).practice();
    assertThat(practice.welcome(SITE))
        .contains(SITE + "/sign-in", "maya / " + links.therapist().password())
        .contains("jo / " + links.coTherapist().password());
    var office = office(groups);
    for (var link : List.of(links.therapist(), links.coTherapist())) {
      var browser = new Browser("a test", null);
      var reply = office.signingIn().password(link.signInName(), link.password(), browser);
      assertThat(reply).isInstanceOf(Reply.Done.class);
      var account = requireNonNull(office.accounts().find(link.signInName()));
      assertThat(office.groups().of(account)).hasSize(1);
    }
    assertThat(office.practice().now().everyAccount())
        .extracting(it -> it.name().or("?") + " " + it.administrator())
        .containsExactly("Maya true", "Jo false");
  }

  @Test
  @DisplayName("the same folder gives the same links and goes on where it was")
  void again() throws IOException {
    var first = links(open(started()));
    var head = journal.head(hearth.journal.StreamId.group(group()));
    assertThat(links(open(started()))).isEqualTo(first);
    assertThat(journal.head(hearth.journal.StreamId.group(group()))).isEqualTo(head);
  }

  @Test
  @DisplayName("once session 5 is over the next start opens session 6, and after 14 no other")
  void nextSession() throws IOException {
    var fifth = links(open(started())).session();
    var groups = started();
    groups.decide(group(), null, null, new GroupCommand.EndSession(new SessionId(fifth)));
    var practice = open(started());
    assertThat(practice.welcome(SITE)).contains("session 6 of 14");
    assertThat(links(practice).session()).isNotEqualTo(fifth);
    for (int number = 6; number <= 14; number++) {
      var at = new SessionId(links(open(started())).session());
      started().decide(group(), null, null, new GroupCommand.EndSession(at));
    }
    assertThat(open(started()).welcome(SITE)).contains("session 14 of 14");
  }

  @Test
  @DisplayName("a folder from before there were policies and check-ins goes on where it was")
  void older() throws IOException {
    DemoPractice.claim(folder, new SecureRandom());
    var groups = started();
    asFirstMade(groups, DemoFile.read(folder));
    var fifth = requireNonNull(groups.sessionAtHand(group()));
    var opened = requireNonNull(groups.get(group()).open(fifth));
    write(withoutCheckIn(opened));

    var practice = open(started());
    assertThat(practice.welcome(SITE)).contains("session 5 of 14");
    assertThat(links(practice).session()).isEqualTo(fifth.value());
    var later = requireNonNull(started().get(group()).open(fifth));
    assertThat(later.checkIn()).isEqualTo(new Event.CheckInAsks(true));
    var codec = EventCodec.session(Vault.open(key, registry));
    var record = journal.read(StreamId.session(fifth), 0, 1).getFirst();
    assertThat(Room.empty().evolve(codec.decode(record)).seats()).hasSize(8);
  }

  private static void asFirstMade(Groups groups, DemoFile file) {
    var group = new GroupId(file.group());
    List<GroupCommand> first = new ArrayList<>();
    first.add(new GroupCommand.Found(group, "Tuesday group", 14, 3, 11, Duration.ofMinutes(90)));
    for (var person : file.people()) {
      var seat = new SeatId(person.seat());
      var name = Private.of(seat, Private.Kind.NAME, person.name());
      first.add(new GroupCommand.GiveSeat(seat, person.role(), name, first.size() - 1));
    }
    first.add(new GroupCommand.PublishAgreement(DemoAgreement.firstVersion()));
    first.add(new GroupCommand.PlanSession(new SessionId(file.sessions().get(4)), 5));
    first.forEach(it -> assertThat(groups.decide(group, null, null, it)).isNull());
  }

  private static Event.SessionOpened withoutCheckIn(Event.SessionOpened it) {
    return new Event.SessionOpened(
        it.session(),
        it.group(),
        it.groupName(),
        it.number(),
        it.of(),
        it.phase(),
        it.length(),
        it.agreement(),
        it.places(),
        null,
        null,
        null,
        null);
  }

  private void write(Event.SessionOpened opened) {
    var stream = StreamId.session(opened.session());
    var codec = EventCodec.session(Vault.open(key, registry));
    var recorded = new Event.Recorded(opened, Instant.EPOCH, null, null);
    Samples.now(journal, stream, Head.NONE, codec.encode(stream, Head.NONE, List.of(recorded)));
  }

  @Test
  @DisplayName("a session that was ended is over even if its group has not heard of it")
  void endedUnheard() throws IOException {
    open(started());
    var practice =
        DemoPractice.open(folder, started(), door, accounts(started()), books(), (_, _) -> true);
    assertThat(practice.welcome(SITE)).contains("session 6 of 14");
  }

  @Test
  @DisplayName("the links file is JSON of the promised shape, for its owner alone, and whole")
  void file() throws IOException {
    var file = folder.resolve("links.json");
    Files.writeString(file, "what was there before");
    links(open(started())).write(file);
    var json = JsonMapper.builder().build().readTree(Files.readString(file));
    assertThat(json.propertyNames())
        .containsExactlyInAnyOrder(
            "session", "admin", "therapist", "coTherapist", "members", "practice");
    var maya = json.get("practice").get("therapist");
    assertThat(maya.get("url").asString()).isEqualTo(SITE + "/sign-in");
    assertThat(json.get("members").size()).isEqualTo(6);
    assertThat(json.get("members").get(0).get("name").asString()).isEqualTo("Amira");
    assertThat(json.get("members").get(0).get("url").asString()).startsWith(SITE + "/join#");
    for (var written : new Path[] {file, folder.resolve(DemoFile.NAME)}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
          .isEqualTo("rw-------");
    }
    try (var files = Files.list(folder)) {
      assertThat(files.filter(f -> f.toString().endsWith(".new"))).isEmpty();
    }
  }

  @Test
  @DisplayName("the agreement promises all it must, and tells nothing of whose it is")
  void agreement() {
    var agreement = DemoAgreement.firstVersion();
    assertThat(agreement.clauses().stream().map(Clause::id))
        .containsExactly(
            "stays",
            "limits",
            "no-recording",
            "nobody-else",
            "respect",
            "outside",
            "after-the-end",
            "when-worried");
    var shown = agreement.text() + agreement.clauses();
    assertThat(shown.toLowerCase(Locale.ROOT))
        .doesNotContain("tuesday", "maya", "jo,", "amira", "depress");
  }
}
