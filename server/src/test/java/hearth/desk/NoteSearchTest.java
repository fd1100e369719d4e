package hearth.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.audit.AuditEvent;
import hearth.journal.AppendObserver;
import hearth.journal.ChainKey;
import hearth.journal.Head;
import hearth.journal.JournalUnavailable;
import hearth.journal.StreamId;
import hearth.journal.memory.MemoryJournal;
import hearth.journal.schema.EventCodec;
import hearth.notes.Moment;
import hearth.notes.NoteCommand;
import hearth.notes.NoteText;
import hearth.practice.GroupId;
import hearth.practice.Owner;
import hearth.practice.Private;
import hearth.practice.ProblemArea;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.room.FullDisk;
import hearth.room.Groups;
import hearth.room.TestClock;
import hearth.vault.PracticeKey;
import hearth.vault.Vault;
import hearth.vault.memory.MemoryRegistry;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A search in notes")
class NoteSearchTest {
  private static final GroupId GROUP = new GroupId("tuesdays");
  private static final GroupId ELSEWHERE = new GroupId("fridays");
  private static final SeatId MAYA = new SeatId("maya");
  private static final SeatId JO = new SeatId("jo");
  private static final SeatId AMIRA = new SeatId("amira");
  private static final SeatId BEN = new SeatId("ben");
  private static final SessionId FIRST = new SessionId("s1");
  private static final SessionId SECOND = new SessionId("s2");
  private static final SessionId FOREIGN = new SessionId("f1");

  private final TestClock clock = new TestClock();
  private final PracticeKey key = PracticeKey.random();
  private final FullDisk journal =
      new FullDisk(new MemoryJournal(new ChainKey(key.derive("chain")), AppendObserver.NONE));
  private final Vault vault = Vault.open(key, new MemoryRegistry());
  private final Groups groups = new Groups(journal, EventCodec.group(vault), clock);
  private final StaffDesk desk = TestDesk.open(journal, vault, groups, key, clock);
  private final NoteSearch search = new NoteSearch(desk);
  private int made;

  NoteSearchTest() {
    found(GROUP);
    found(ELSEWHERE);
    seat(GROUP, MAYA, Role.THERAPIST, "Maya");
    seat(GROUP, JO, Role.CO_THERAPIST, "Jo");
    seat(GROUP, AMIRA, Role.MEMBER, "Amira");
    seat(GROUP, BEN, Role.MEMBER, "Ben");
    decide(GROUP, new GroupCommand.PlanSession(FIRST, 1));
    decide(GROUP, new GroupCommand.PlanSession(SECOND, 2));
    decide(ELSEWHERE, new GroupCommand.PlanSession(FOREIGN, 1));
  }

  private void found(GroupId group) {
    var length = Duration.ofMinutes(90);
    decide(group, new GroupCommand.Found(group, "Group " + group, 14, 3, 12, length));
  }

  private void seat(GroupId group, SeatId seat, Role role, String name) {
    int order = groups.get(group).places().size();
    var sealed = Private.of(seat, Private.Kind.NAME, name);
    decide(group, new GroupCommand.GiveSeat(seat, role, sealed, order));
  }

  private void decide(GroupId group, GroupCommand command) {
    assertThat(groups.decide(group, null, null, command)).isNull();
  }

  private String write(SessionId session, SeatId author, Owner about, String text) {
    clock.pass(Duration.ofSeconds(1));
    var line = "line-%04d".formatted(++made);
    var words = new NoteText(text, null, Rosters.of(groups.get(GROUP)));
    var moment = new Moment(clock.instant(), null, null, null);
    var write =
        new NoteCommand.WriteLine(line, 0, "save-" + line, "sitting-1", about, words, moment);
    assertThat(desk.notebooks().decide(session, author, author, write))
        .isInstanceOf(NoteAnswer.Stands.class);
    return line;
  }

  private List<String> found(Question question) {
    return search.find(GROUP, MAYA, question).hits().stream()
        .map(it -> Objects.requireNonNull(it.line().words().value()).text())
        .toList();
  }

  private static Question words(String text) {
    return new Question(text, null, null, null, null);
  }

  private static Question of(
      @Nullable String tag,
      @Nullable SeatId about,
      @Nullable SeatId mentions,
      @Nullable ProblemArea area) {
    return new Question(null, tag, about, mentions, area);
  }

  @Test
  @DisplayName(
      "NX1 finds lines with every word asked for, in whatever case, with or without accents")
  void everyWord() {
    write(FIRST, MAYA, GROUP, "Łukasz żyje w Zürich; ΟΔΟΣ, İstanbul, Straße");
    assertThat(found(words("ZURICH lukasz")))
        .isEqualTo(found(words("zyje")))
        .isEqualTo(found(words("οδός")))
        .isEqualTo(found(words("istanbul")))
        .isEqualTo(found(words("  strasse   łUKA ")))
        .hasSize(1);
    assertThat(found(words("zurich genf"))).isEmpty();
  }

  @Test
  @DisplayName(
      "NX1 a tag, whom it is about, whom it names and an area narrow it, each and together")
  void narrowed() {
    write(FIRST, MAYA, GROUP, "Ben was kind to Amira. #feedback");
    write(FIRST, JO, AMIRA, "Amira thanked Ben. #homework #grief");
    write(SECOND, JO, BEN, "Ben rang. #homework");
    assertThat(found(of("homework", null, null, null))).hasSize(2);
    assertThat(found(of("HomeWork", AMIRA, null, null))).hasSize(1);
    assertThat(found(of("home", null, null, null))).isEmpty();
    assertThat(found(of(null, BEN, null, null))).containsExactly("Ben rang. #homework");
    assertThat(found(of(null, null, BEN, null)))
        .containsExactly("Amira thanked Ben. #homework #grief", "Ben was kind to Amira. #feedback");
    assertThat(found(of(null, null, null, ProblemArea.GRIEF))).hasSize(1);
    assertThat(found(new Question("thanked", "homework", AMIRA, BEN, ProblemArea.GRIEF)))
        .hasSize(1);
  }

  @Test
  @DisplayName(
      "NX2 the newest first, of all staff and sessions; at most 200, and whether there are more")
  void newestFirst() {
    for (int i = 0; i < 201; i++) {
      write(i % 2 == 0 ? FIRST : SECOND, i % 3 == 0 ? MAYA : JO, GROUP, "word " + i);
    }
    var found = search.find(GROUP, MAYA, words("word"));
    assertThat(found.more()).isTrue();
    assertThat(found(words("word")))
        .hasSize(200)
        .startsWith("word 200", "word 199")
        .endsWith("word 1");
    assertThat(search.find(GROUP, MAYA, words("word 200")).more()).isFalse();
  }

  @Test
  @DisplayName(
      "NX2 never what was struck, how a line stood before, or what another group's notes say")
  void never() {
    write(FOREIGN, MAYA, ELSEWHERE, "secret of others");
    var struck = write(FIRST, MAYA, GROUP, "secret and struck");
    desk.notebooks().decide(FIRST, MAYA, MAYA, new NoteCommand.StrikeLine(struck, 1, "strike-1"));
    var redacted = write(FIRST, MAYA, GROUP, "secret and redacted");
    var harmless = new NoteText("harmless", null, Rosters.of(groups.get(GROUP)));
    desk.notebooks()
        .decide(FIRST, MAYA, JO, new NoteCommand.RedactLine(redacted, 1, "redact-1", harmless));
    assertThat(found(words("secret"))).isEmpty();
    assertThat(found(words("harmless"))).hasSize(1);
  }

  @Test
  @DisplayName("NX2 never what was erased")
  void erased() {
    write(FIRST, MAYA, BEN, "secret of Ben");
    assertThat(found(words("secret"))).hasSize(1);
    vault.destroy(BEN);
    var afresh = new NoteSearch(TestDesk.open(journal, vault, groups, key, clock));
    assertThat(afresh.find(GROUP, MAYA, words("secret")).hits()).isEmpty();
  }

  @Test
  @DisplayName(
      "NX4 the trail tells that somebody searched once a minute and seat, and no word of it")
  void trail() {
    for (int i = 0; i < 3; i++) {
      var _ = search.find(GROUP, MAYA, words("marker" + i));
    }
    var _ = search.find(GROUP, JO, words("marker"));
    clock.pass(Duration.ofSeconds(59));
    var _ = search.find(GROUP, MAYA, words("marker"));
    assertThat(said()).hasSize(2);
    clock.pass(Duration.ofSeconds(1));
    var _ = search.find(GROUP, MAYA, words("marker"));
    assertThat(said())
        .hasSize(3)
        .allMatch(it -> it.event().equals(new AuditEvent.NotesSearched(GROUP)));
    assertThat(said().getFirst().by()).isEqualTo(MAYA);
  }

  private List<AuditEvent.Recorded> said() {
    var stream = StreamId.audit(YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)));
    var codec = EventCodec.audit(vault);
    return journal.read(stream, Head.NONE.seq(), 100).stream().map(codec::decode).toList();
  }

  @Test
  @DisplayName(
      "NX4 when the trail cannot tell, nothing is looked through, and the next one is told")
  void full() {
    journal.full = true;
    assertThatThrownBy(() -> search.find(GROUP, MAYA, words("word")))
        .isInstanceOf(JournalUnavailable.class);
    journal.full = false;
    var _ = search.find(GROUP, MAYA, words("word"));
    assertThat(said()).hasSize(1);
  }
}
