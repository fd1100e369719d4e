package hearth.journal.schema;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.journal.AppendObserver;
import hearth.journal.ChainCheck;
import hearth.journal.ChainKey;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.Samples;
import hearth.journal.StreamId;
import hearth.journal.sqlite.SqliteJournal;
import hearth.practice.Private;
import hearth.programme.GroupEvent;
import hearth.session.Event;
import hearth.vault.PracticeKey;
import hearth.vault.Registry;
import hearth.vault.Vault;
import hearth.vault.memory.MemoryRegistry;
import hearth.vault.sqlite.SqliteRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is private, on the disk")
class OnDiskTest {
  private static final StreamId SESSION = StreamId.session(Story.SESSION);
  private static final StreamId GROUP = StreamId.group(Story.GROUP);

  @TempDir Path folder;
  private PracticeKey practice = PracticeKey.random();
  private ChainKey chain = Samples.key();
  private Journal journal = Samples.none();
  private Registry registry = new MemoryRegistry();
  private Vault vault = Vault.open(practice, registry);

  @BeforeEach
  void write() {
    practice = PracticeKey.open(folder.resolve("practice.key"));
    chain = new ChainKey(practice.derive("chain"));
    open();
    var session = EventCodec.session(vault).encode(SESSION, Head.NONE, Story.ofSession());
    Samples.now(journal, SESSION, Head.NONE, session);
    var group = EventCodec.group(vault).encode(GROUP, Head.NONE, Story.ofGroup());
    Samples.now(journal, GROUP, Head.NONE, group);
  }

  private void open() {
    journal = SqliteJournal.open(folder.resolve("journal.db"), chain, AppendObserver.NONE);
    registry = SqliteRegistry.open(folder.resolve("registry.db"));
    vault = Vault.open(practice, registry);
  }

  @AfterEach
  void close() {
    journal.close();
    registry.close();
  }

  @Test
  @DisplayName("stands there in no file as plain text, while written and after")
  void noPlaintext() throws IOException {
    assertThat(bytes()).contains("SessionOpened").doesNotContain(Story.SECRET);
    close();
    assertThat(bytes()).contains("SessionOpened").doesNotContain(Story.SECRET);
  }

  @Test
  @DisplayName("after a restart is opened by the same practice key")
  void restart() {
    close();
    open();
    assertThat(session()).isEqualTo(Story.ofSession());
    assertThat(group()).isEqualTo(Story.ofGroup());
  }

  @Test
  @DisplayName("once its key is destroyed is erased, the key in no file, and the chains still hold")
  void erased() throws IOException {
    var leaf = "leaf/" + Story.MEMBER + "/ATTESTATION/" + SESSION;
    var wrapped = Objects.requireNonNull(registry.get("key", leaf)).value();
    var heads = Map.of(SESSION, journal.head(SESSION), GROUP, journal.head(GROUP));
    assertThat(bytes()).contains(wrapped.substring(2));

    vault.destroy(Story.MEMBER);

    assertThat(bytes()).doesNotContain(pieces(wrapped));
    assertThat(bytes()).doesNotContain(new String(raw(wrapped), ISO_8859_1));
    assertErased();
    assertThat(new ChainCheck(journal, chain).walk(heads).flaws()).isEmpty();
    close();
    open();
    assertErased();
  }

  private void assertErased() {
    for (var recorded : session()) {
      if (recorded.event() instanceof Event.Attested attested) {
        assertThat(attested.attestation().value()).isNull();
      }
      if (recorded.event() instanceof Event.SessionOpened opened) {
        assertThat(opened.places())
            .extracting(place -> place.name().value() == null)
            .containsExactly(false, false, true);
      }
    }
    assertThat(group())
        .extracting(GroupEvent.Recorded::event)
        .filteredOn(e -> e instanceof GroupEvent.AgreementSigned)
        .extracting(e -> ((GroupEvent.AgreementSigned) e).fullName())
        .containsExactly(new Private<>(Story.MEMBER, Private.Kind.SIGNATURE, null));
  }

  private List<Event.Recorded> session() {
    var codec = EventCodec.session(vault);
    return journal.read(SESSION, 0, 1000).stream().map(codec::decode).toList();
  }

  private List<GroupEvent.Recorded> group() {
    var codec = EventCodec.group(vault);
    return journal.read(GROUP, 0, 1000).stream().map(codec::decode).toList();
  }

  /** Any sixteen digits of it in a row would be a part of the key that is left. */
  private static String[] pieces(String wrapped) {
    return new String[] {
      wrapped.substring(2, 18), wrapped.substring(30, 46), wrapped.substring(wrapped.length() - 16)
    };
  }

  private static byte[] raw(String wrapped) {
    return Base64.getDecoder().decode(wrapped.substring(2));
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
