package hearth.journal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.audit.AuditEvent;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import hearth.notes.Line;
import hearth.notes.NoteEvent;
import hearth.notes.NoteWords;
import hearth.notes.Notebook;
import hearth.practice.Practice;
import hearth.practice.PracticeEvent;
import hearth.practice.Private;
import hearth.practice.Scene;
import hearth.programme.Group;
import hearth.programme.GroupEvent;
import hearth.session.Event;
import hearth.session.Room;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sample of every event ever written")
class JournalSamplesTest {
  private final SampleFolder samples =
      new SampleFolder(Path.of("src/test/resources/journal-samples"));

  @Test
  @DisplayName("of a session is read, opened and folded")
  void session() throws IOException {
    var codec = EventCodec.session(samples.vault());
    var events = records(StreamId.session(Story.SESSION)).stream().map(codec::decode).toList();

    var room = Room.empty();
    for (var event : events) {
      room = room.evolve(event);
    }
    assertThat(room.seats()).hasSize(3);
    assertThat(room.ended()).isTrue();
    assertThat(events).filteredOn(e -> e.event() instanceof Event.Attested).isNotEmpty();
    for (var event : events) {
      if (event.event() instanceof Event.Attested attested) {
        var attestation = Objects.requireNonNull(attested.attestation().value());
        assertThat(attestation.place()).endsWith("at home");
      }
    }
  }

  @Test
  @DisplayName("of a group is read, opened and folded")
  void group() throws IOException {
    var codec = EventCodec.group(samples.vault());
    var group = Group.empty();
    for (var record : records(StreamId.group(Story.GROUP))) {
      group = group.evolve(codec.decode(record));
    }
    assertThat(group.isFounded()).isTrue();
    assertThat(group.signedVersion(Story.MEMBER)).isEqualTo(1);
    assertThat(group.places()).extracting(Event.Place::name).allMatch(JournalSamplesTest::present);
  }

  @Test
  @DisplayName("of a practice is read, opened and folded")
  void practice() throws IOException {
    var codec = EventCodec.practice(samples.vault());
    var practice = Practice.empty();
    for (var record : records(StreamId.practice())) {
      practice = practice.evolve(codec.decode(record));
    }
    assertThat(practice.everyAccount()).hasSize(1).allMatch(account -> present(account.name()));
    assertThat(practice.scenes().scenes()).extracting(Scene::title).contains("A day together");
  }

  @Test
  @DisplayName("SC11 of the library has its scenes as they are, and who put and dropped them")
  void scenes() throws IOException {
    var of =
        records(StreamId.practice()).stream()
            .map(StoredRecord::content)
            .filter(content -> content.type().startsWith("Scene"))
            .toList();
    assertThat(of).allMatch(content -> Story.ACCOUNT.text().equals(content.by()));
    assertThat(of.getFirst().payload()).contains("A day together").doesNotContain("sealed");
  }

  @Test
  @DisplayName("NT18 of notes is read, opened and folded")
  void notes() throws IOException {
    var codec = EventCodec.notes(samples.vault());
    var notebook = Notebook.EMPTY;
    for (var record : records(Story.NOTES)) {
      notebook = notebook.evolve(codec.decode(record));
    }
    assertThat(notebook.lines().values())
        .extracting(line -> line.words().map(NoteWords::text, "erased"))
        .containsExactly(Story.SECRET + " #grief", Story.SECRET + " #grief");
    assertThat(notebook.lines().values())
        .extracting(Line::about)
        .containsExactly(Story.MEMBER, null);
    assertThat(records(Story.NOTES))
        .noneMatch(record -> record.content().payload().contains(Story.SECRET));
  }

  @Test
  @DisplayName("AU3 of the audit trail is read, and has no words")
  void trail() throws IOException {
    var codec = EventCodec.audit(samples.vault());
    var events = records(Story.TRAIL).stream().map(codec::decode).toList();
    assertThat(events).isEqualTo(Story.ofTrail());
  }

  @Test
  @DisplayName("stands there for each type there is")
  void complete() throws IOException {
    assertThat(types(records(StreamId.session(Story.SESSION)))).containsAll(names(Event.class));
    assertThat(types(records(StreamId.group(Story.GROUP)))).containsAll(names(GroupEvent.class));
    assertThat(types(records(Story.NOTES))).containsAll(names(NoteEvent.class));
    assertThat(types(records(Story.TRAIL))).containsAll(names(AuditEvent.class));
    assertThat(types(records(StreamId.practice()))).containsAll(names(PracticeEvent.class));
  }

  private static boolean present(Private<String> name) {
    return name.value() != null;
  }

  private List<StoredRecord> records(StreamId stream) throws IOException {
    return samples.read(stream.value());
  }

  private static List<String> types(List<StoredRecord> records) {
    return records.stream().map(r -> r.content().type()).toList();
  }

  private static List<String> names(Class<?> family) {
    return Types.all(family).map(Types::name).toList();
  }
}
