package hearth.journal;

import static hearth.journal.Samples.CIRCLE;
import static hearth.journal.Samples.OTHER;
import static hearth.journal.Samples.add;
import static hearth.journal.Samples.now;
import static hearth.journal.Samples.record;
import static hearth.journal.Samples.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.practice.GroupId;
import hearth.practice.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every journal does. */
public abstract class JournalContract {
  protected Journal journal;

  /** An empty journal with {@link Samples#key()}. */
  protected abstract Journal open() throws Exception;

  @BeforeEach
  void start() throws Exception {
    journal = open();
  }

  @AfterEach
  void stop() {
    journal.close();
  }

  @Test
  @DisplayName("a stream that nobody wrote to ends at none and reads empty")
  void empty() {
    assertThat(journal.head(CIRCLE)).isEqualTo(Head.NONE);
    assertThat(journal.read(CIRCLE, 0, 10)).isEmpty();
    assertThat(journal.streams("", null, 10)).isEmpty();
  }

  @Test
  @DisplayName("what was appended is read back as it was, in order, and the head is the last one's")
  void roundTrip() {
    var first = new NewRecord("A", Instant.ofEpochMilli(-5), null, null, "");
    var second =
        new NewRecord("B", Samples.AT, "an\0na", "7\uFFFF🙂", "{\0\"name\":\"Zoë 🙂 \\u0000\"}");

    var answer = now(journal, CIRCLE, Head.NONE, List.of(first, second));

    var read = journal.read(CIRCLE, 0, 10);
    assertThat(read).extracting(StoredRecord::content).containsExactly(first, second);
    assertThat(read).extracting(StoredRecord::seq).containsExactly(1L, 2L);
    assertThat(read).extracting(StoredRecord::stream).containsOnly(CIRCLE);
    assertThat(answer).isEqualTo(new Appended.Stored(read.getLast().head()));
    assertThat(journal.head(CIRCLE)).isEqualTo(read.getLast().head());
  }

  @Test
  @DisplayName("every mac is made of the one before and of the whole record")
  void chained() {
    add(journal, CIRCLE, record("1"), record("2"));
    add(journal, CIRCLE, record("3"));

    var contents = List.of(record("1"), record("2"), record("3"));
    assertThat(journal.read(CIRCLE, 0, 10))
        .isEqualTo(Samples.key().chain(CIRCLE, Head.NONE, contents));
  }

  @Test
  @DisplayName("an append behind the head, before it, or with another mac is a conflict that tells")
  void conflict() {
    var early = add(journal, CIRCLE, record("1"));
    var head = add(journal, CIRCLE, record("2"));
    var forged = new Head(2, "f".repeat(64));
    var beyond = new Head(3, head.mac());

    for (var wrong : List.of(Head.NONE, early, forged, beyond)) {
      assertThat(now(journal, CIRCLE, wrong, records(1))).isEqualTo(new Appended.Conflict(head));
    }
    assertThat(now(journal, OTHER, head, records(1))).isEqualTo(new Appended.Conflict(Head.NONE));
    assertThat(journal.read(CIRCLE, 0, 10)).hasSize(2);
    assertThat(journal.read(OTHER, 0, 10)).isEmpty();
    assertThat(journal.streams("", null, 10)).containsExactly(CIRCLE);
  }

  @Test
  @DisplayName("reading goes on page by page, and past the end there is nothing")
  void pages() {
    add(journal, CIRCLE, records(5).toArray(NewRecord[]::new));
    add(journal, OTHER, records(1).toArray(NewRecord[]::new));

    assertThat(journal.read(CIRCLE, 0, 2)).extracting(StoredRecord::seq).containsExactly(1L, 2L);
    assertThat(journal.read(CIRCLE, 2, 2)).extracting(StoredRecord::seq).containsExactly(3L, 4L);
    assertThat(journal.read(CIRCLE, 4, 2)).extracting(StoredRecord::seq).containsExactly(5L);
    assertThat(journal.read(CIRCLE, 5, 2)).isEmpty();
    assertThat(journal.read(CIRCLE, 99, 2)).isEmpty();
  }

  @Test
  @DisplayName("streams are listed by prefix, in order, page by page")
  void streams() {
    var group = StreamId.group(new GroupId("g"));
    var a = StreamId.session(new SessionId("a"));
    var b = StreamId.session(new SessionId("b_c"));
    var practice = new StreamId("practice");
    List.of(b, practice, a, group).forEach(s -> add(journal, s, record("1")));

    assertThat(journal.streams("", null, 10)).containsExactly(group, practice, a, b);
    assertThat(journal.streams("session/", null, 10)).containsExactly(a, b);
    assertThat(journal.streams("session/", null, 1)).containsExactly(a);
    assertThat(journal.streams("session/", a, 10)).containsExactly(b);
    assertThat(journal.streams("session/b_", null, 10)).containsExactly(b);
    assertThat(journal.streams("session/b%", null, 10)).isEmpty();
  }

  @Test
  @DisplayName("records, batches and pages have bounds, and one over them changes nothing")
  void bounds() {
    int most = NewRecord.MAX_PAYLOAD_BYTES;
    var large = record(Samples.payload(most));
    add(journal, CIRCLE, large, large, large, large);

    assertThatThrownBy(() -> record(Samples.payload(most + 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> record("ë".repeat(most / 2 + 1)))
        .isInstanceOf(IllegalArgumentException.class);
    for (var batch :
        List.of(
            List.<NewRecord>of(),
            records(NewRecord.MAX_BATCH + 1),
            List.of(large, large, large, large, record("1")))) {
      assertThatThrownBy(() -> now(journal, OTHER, Head.NONE, batch))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (int limit : List.of(0, -1, Journal.MAX_PAGE + 1)) {
      assertThatThrownBy(() -> journal.read(CIRCLE, 0, limit))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> journal.streams("", null, limit))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
    assertThat(journal.head(OTHER)).isEqualTo(Head.NONE);
    add(journal, OTHER, records(NewRecord.MAX_BATCH).toArray(NewRecord[]::new));
  }

  @Test
  @DisplayName("a closed journal takes nothing more and says so")
  void closed() {
    add(journal, CIRCLE, record("1"));
    assertThat(journal.writable()).isTrue();
    journal.close();

    assertThat(journal.writable()).isFalse();
    assertThatThrownBy(() -> now(journal, OTHER, Head.NONE, records(1)))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(JournalUnavailable.class);
  }
}
