package hearth.journal.schema;

import static hearth.journal.schema.Story.MEMBER;
import static hearth.journal.schema.Story.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.journal.Head;
import hearth.journal.NewRecord;
import hearth.journal.Samples;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import hearth.practice.Private;
import hearth.session.Event;
import hearth.vault.PracticeKey;
import hearth.vault.Vault;
import hearth.vault.memory.MemoryRegistry;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Events as stored records")
class EventCodecTest {
  private static final StreamId STREAM = StreamId.session(Story.SESSION);

  private final Vault vault = Vault.open(PracticeKey.random(), new MemoryRegistry());
  private final EventCodec<Event.Recorded> codec = EventCodec.session(vault);

  @Test
  @DisplayName("every event of a session comes back as it was")
  void session() {
    assertThat(stored(codec.encode(STREAM, Head.NONE, Story.ofSession())).map(codec::decode))
        .isEqualTo(Story.ofSession());
  }

  @Test
  @DisplayName("every event of a group comes back as it was")
  void group() {
    var group = EventCodec.group(vault);
    assertThat(stored(group.encode(STREAM, Head.NONE, Story.ofGroup())).map(group::decode))
        .isEqualTo(Story.ofGroup());
  }

  @Test
  @DisplayName("every event of a practice comes back as it was")
  void practice() {
    var practice = EventCodec.practice(vault);
    var stream = StreamId.practice();
    var records = practice.encode(stream, Head.NONE, Story.ofPractice());
    assertThat(records).noneMatch(r -> r.payload().contains(SECRET));
    var stored = new Read(Samples.key().chain(stream, Head.NONE, records));
    assertThat(stored.map(practice::decode)).isEqualTo(Story.ofPractice());
  }

  @Test
  @DisplayName("nothing private stands in a record")
  void sealed() {
    var group = EventCodec.group(vault);
    assertThat(codec.encode(STREAM, Head.NONE, Story.ofSession()))
        .noneMatch(r -> r.payload().contains(SECRET))
        .anyMatch(r -> r.payload().contains("\"sealed\":\"1."));
    assertThat(group.encode(STREAM, Head.NONE, Story.ofGroup()))
        .noneMatch(r -> r.payload().contains(SECRET));
  }

  @Test
  @DisplayName("the same event twice is never sealed the same")
  void fresh() {
    assertThat(codec.encode(STREAM, Head.NONE, List.of(opened())))
        .isNotEqualTo(codec.encode(STREAM, Head.NONE, List.of(opened())));
  }

  @Test
  @DisplayName("what is erased comes back erased, stays so when written again, and nothing else is")
  void erased() {
    var records = codec.encode(STREAM, Head.NONE, Story.ofSession());
    vault.destroy(MEMBER, Private.Kind.NAME);

    var read = stored(records).map(codec::decode);
    assertThat(names(read.getFirst())).containsExactly(false, false, true);
    assertThat(((Event.Attested) read.get(5).event()).attestation().value()).isNotNull();

    var again = stored(codec.encode(STREAM, Head.NONE, read)).map(codec::decode);
    assertThat(again).isEqualTo(read);
    var renewed = stored(codec.encode(STREAM, Head.NONE, List.of(opened()))).map(codec::decode);
    assertThat(names(renewed.getFirst())).containsExactly(false, false, true);
  }

  @Test
  @DisplayName(
      "a sealed field opens at no other record, stream or field, and is not taken for erased")
  void bound() {
    var record = codec.encode(STREAM, Head.NONE, List.of(opened())).getFirst();
    var seals = record.payload().split("\"sealed\":");
    assertThat(seals).hasSize(4);
    var swapped = record.payload().replace("\"t1\"", "\"x\"").replace("\"c1\"", "\"t1\"");

    var elsewhere = new StreamId("session/elsewhere");
    for (var moved :
        List.of(
            new StoredRecord(STREAM, 2, record, Head.NONE.mac()),
            new StoredRecord(elsewhere, 1, record, Head.NONE.mac()),
            at(1, "SessionOpened", swapped.replace("\"x\"", "\"c1\"")))) {
      assertThatThrownBy(() -> codec.decode(moved))
          .isInstanceOf(UnreadableRecord.class)
          .hasMessageStartingWith(moved.stream() + "#" + moved.seq());
    }
  }

  @ParameterizedTest
  @DisplayName("what does not fit stops the stream with a word that names it, and no content")
  @CsvSource(
      delimiter = '|',
      value = {
        "Danced       | {}                                 | unknown event type Danced",
        "Admitted     | {\"seat\":\"a\",\"more\":\"SSS\"}  | Admitted does not fit at /more",
        "Admitted     | {}                                 | Admitted does not fit at /seat",
        "Admitted     | {\"seat\":null}                    | Admitted does not fit at /seat",
        "Admitted     | {\"seat\":\"S S S\"}               | Admitted is not whole",
        "Admitted     | {\"seat\":\"a\",\"seat\":\"SSS\"}  | Admitted is not whole",
        "Admitted     | {\"seat\":\"a\"} SSS               | Admitted is not whole",
        "Admitted     | {\"seat\":                         | Admitted is not whole",
        "CameraTurned | {\"seat\":\"a\",\"on\":\"true\"}   | CameraTurned does not fit at /on",
        "CameraTurned | {\"seat\":\"a\",\"on\":1}          | CameraTurned does not fit at /on",
        "CameraTurned | {\"seat\":\"a\"}                   | CameraTurned does not fit at /on",
      })
  void strict(String type, String payload, String words) {
    assertThatThrownBy(() -> codec.decode(at(9, type, payload)))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessage(STREAM + "#9: " + words)
        .hasNoCause();
  }

  private static Event.Recorded opened() {
    return Story.ofSession().getFirst();
  }

  private static List<Boolean> names(Event.Recorded opened) {
    return ((Event.SessionOpened) opened.event())
        .places().stream().map(p -> p.name().value() == null).toList();
  }

  private static StoredRecord at(long seq, String type, String payload) {
    var record = new NewRecord(type, Samples.AT, null, null, payload);
    return new StoredRecord(STREAM, seq, record, Head.NONE.mac());
  }

  private static Read stored(List<NewRecord> records) {
    return new Read(Samples.key().chain(STREAM, Head.NONE, records));
  }

  private record Read(List<StoredRecord> records) {
    <R> List<R> map(java.util.function.Function<StoredRecord, R> decode) {
      return records.stream().map(decode).toList();
    }
  }
}
