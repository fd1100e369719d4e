package hearth.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.journal.AppendObserver;
import hearth.journal.ChainCheck;
import hearth.journal.ChainKey;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.journal.sqlite.SqliteJournal;
import hearth.notes.Line;
import hearth.notes.NotePart;
import hearth.notes.NoteRule;
import hearth.notes.NoteWords;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.room.Groups;
import hearth.room.TestClock;
import hearth.vault.PracticeKey;
import hearth.vault.Registry;
import hearth.vault.Vault;
import hearth.vault.sqlite.SqliteRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Notes on the disk")
class NotesOnDiskTest {
  private static final GroupId GROUP = new GroupId("tuesdays");
  private static final SessionId SESSION = new SessionId("s5");
  private static final SeatId JO = new SeatId("jo");
  private static final SeatId AMIRA = new SeatId("amira");
  private static final String MARKER = "Heliotrope-Marker";

  @TempDir Path folder;
  private final TestClock clock = new TestClock();
  private PracticeKey key;
  private Journal journal;
  private Registry registry;
  private Vault vault;
  private Groups groups;
  private StaffDesk desk;

  @BeforeEach
  void open() {
    key = PracticeKey.open(folder.resolve("practice.key"));
    var chain = new ChainKey(key.derive("chain"));
    journal = SqliteJournal.open(folder.resolve("journal.db"), chain, AppendObserver.NONE);
    registry = SqliteRegistry.open(folder.resolve("registry.db"));
    vault = Vault.open(key, registry);
    groups = new Groups(journal, EventCodec.group(vault), clock);
    desk = TestDesk.open(journal, vault, groups, key, clock);
    decide(new GroupCommand.Found(GROUP, "Tuesdays", 14, 3, 12, Duration.ofMinutes(90)));
    give(JO, Role.CO_THERAPIST, "Jo", 1);
    give(AMIRA, Role.MEMBER, "Amira", 2);
    decide(new GroupCommand.PlanSession(SESSION, 5));
  }

  private void give(SeatId seat, Role role, String name, int order) {
    if (groups.get(GROUP).role(seat) == null) {
      var named = Private.of(seat, Private.Kind.NAME, name);
      decide(new GroupCommand.GiveSeat(seat, role, named, order));
    }
  }

  private void decide(GroupCommand command) {
    groups.decide(GROUP, null, null, command);
  }

  @AfterEach
  void close() {
    journal.close();
    registry.close();
  }

  private void restart() {
    close();
    open();
  }

  private NoteAnswer write(String line, @Nullable SeatId about, String text) {
    var at = clock.instant();
    var writing =
        new Writing(line, 0, "save-" + line, "sitting", about, NotePart.WORK, text, at, null);
    return new NoteDesk(desk).write(GROUP, SESSION, JO, writing);
  }

  private Line line(String id) {
    return Objects.requireNonNull(desk.notebooks().of(SESSION, JO).lines().get(id));
  }

  private String text(String id) {
    return line(id).words().map(NoteWords::text, "erased");
  }

  @Test
  @DisplayName("NT18 stand there in no file as plain text, while written and after")
  void noPlaintext() throws IOException {
    write("l1", AMIRA, MARKER + " on her #" + MARKER);
    write("l2", null, MARKER + " on all");
    new NoteDesk(desk).open(GROUP, SESSION, JO, "opening-1");
    assertThat(bytes()).contains("LineWritten", "NotesOpened");
    nowhere();
    restart();
    assertThat(text("l1")).startsWith(MARKER);
    nowhere();
    close();
    nowhere();
  }

  private void nowhere() throws IOException {
    var wide = new String(MARKER.getBytes(UTF_16LE), ISO_8859_1);
    assertThat(bytes())
        .doesNotContain(MARKER)
        .doesNotContain(MARKER.toLowerCase(Locale.ROOT))
        .doesNotContain(wide);
  }

  @Test
  @DisplayName("NT18 on a member go with that member's key, and the line stays without its words")
  void member() {
    write("l1", AMIRA, "On her.");
    write("l2", null, "On all.");
    vault.destroy(AMIRA);
    restart();
    assertThat(text("l1")).isEqualTo("erased");
    assertThat(line("l1").about()).isEqualTo(AMIRA);
    assertThat(text("l2")).isEqualTo("On all.");
    whole();
  }

  @Test
  @DisplayName("NT18 on the group go with the group's key")
  void group() {
    write("l1", AMIRA, "On her.");
    write("l2", null, "On all.");
    vault.destroy(GROUP);
    restart();
    assertThat(text("l1")).isEqualTo("On her.");
    assertThat(text("l2")).isEqualTo("erased");
    whole();
  }

  @Test
  @DisplayName("NT4 of a member who was erased nothing more is written down")
  void erased() {
    vault.destroy(AMIRA);
    restart();
    assertThat(write("l1", AMIRA, "Gone.")).isEqualTo(new NoteAnswer.Refused(NoteRule.NT4));
    assertThat(desk.notebooks().of(SESSION)).isEmpty();
  }

  @Test
  @DisplayName(
      "NT9 NT15 are after a restart what they were, each writer's in a stream of their own")
  void restarted() {
    write("l1", null, "Before.");
    restart();
    assertThat(write("l1", null, "Before.")).isInstanceOf(NoteAnswer.Stands.class);
    assertThat(line("l1").version()).isEqualTo(1);
    assertThat(journal.streams("notes/", null, 10)).containsExactly(new StreamId("notes/s5/jo"));
  }

  @Test
  @DisplayName("AU3 AU5 the trail has ids alone, no words, and a chain that holds")
  void trail() {
    write("l1", AMIRA, MARKER);
    new NoteDesk(desk).open(GROUP, SESSION, JO, "opening-1");
    var stream = journal.streams("audit/", null, 10).getFirst();
    assertThat(stream.value()).matches("audit/\\d{4}-\\d{2}");
    var content = journal.read(stream, 0, 10).getFirst().content();
    assertThat(content.payload()).isEqualTo("{\"group\":\"tuesdays\",\"session\":\"s5\"}");
    assertThat(content.by()).isEqualTo("jo");
    whole();
  }

  private void whole() {
    var heads = new HashMap<StreamId, Head>();
    journal.streams("", null, 100).forEach(stream -> heads.put(stream, journal.head(stream)));
    var check = new ChainCheck(journal, new ChainKey(key.derive("chain")));
    assertThat(check.walk(heads).flaws()).isEmpty();
  }

  private String bytes() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        all.append(Files.readString(file, ISO_8859_1));
      }
    }
    return all.toString();
  }
}
