package hearth.journal.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.journal.AppendObserver;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalContract;
import hearth.journal.JournalUnavailable;
import hearth.journal.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The journal in memory")
class MemoryJournalTest extends JournalContract {
  @Override
  protected Journal open() {
    return new MemoryJournal(Samples.key(), AppendObserver.NONE);
  }

  @Test
  @DisplayName("while full it refuses, and afterwards goes on where it was")
  void full() {
    var memory = (MemoryJournal) journal;
    memory.full(true);

    assertThat(memory.writable()).isFalse();
    assertThatThrownBy(() -> Samples.now(memory, Samples.CIRCLE, Head.NONE, Samples.records(1)))
        .hasCauseInstanceOf(JournalUnavailable.class);

    memory.full(false);
    assertThat(Samples.add(memory, Samples.CIRCLE, Samples.record("1")).seq()).isEqualTo(1);
  }
}
