package hearth.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 300 notebooks, each of its own seed: two windows of one writer save lines, and every save may
 * come in again at any later time, as over a line that breaks.
 */
class RandomNotebookTest {
  private static final int NOTEBOOKS = 300;
  private static final int STEPS = 200;

  /** What has stood in each line, by the saves that were accepted for the first time. */
  private final Map<String, String> accepted = new HashMap<>();

  @Test
  @DisplayName(
      "NT3 NT9 in whatever order saves and their repetitions come, each line is there once,"
          + " with the words of the last save that was accepted")
  void anyOrder() {
    for (int seed = 0; seed < NOTEBOOKS; seed++) {
      accepted.clear();
      play(seed);
    }
  }

  private void play(int seed) {
    var random = new Random(seed);
    var pages = new Pages();
    List<NoteCommand> sent = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      boolean again = !sent.isEmpty() && random.nextInt(3) == 0;
      var command = again ? sent.get(random.nextInt(sent.size())) : next(pages, random);
      int before = pages.journal.size();
      boolean last = isLast(pages.notebook(), command);
      var refused = pages.ask(command);
      boolean happened = pages.journal.size() > before;
      assertThat(last && refused != null).as("seed %s, step %s: answered no", seed, step).isFalse();
      assertThat(again && happened).as("seed %s, step %s: twice", seed, step).isFalse();
      if (refused == null && command instanceof NoteCommand.WriteLine write && happened) {
        accepted.put(write.line(), write.text().text());
      }
      sent.add(command);
      assertThat(texts(pages.notebook())).as("seed %s, step %s", seed, step).isEqualTo(accepted);
    }
    assertThat(folded(pages)).as("seed %s folded again", seed).isEqualTo(pages.notebook());
    assertThat(pages.notebook().events()).isEqualTo(pages.journal.size());
  }

  /** It is what its line stands by: sent again, its answer was lost. */
  private static boolean isLast(Notebook notebook, NoteCommand command) {
    var line = notebook.lines().get(command.line());
    return line != null && line.save().equals(command.save());
  }

  /** A new line, or a change by a window that may have seen the line as it stood before. */
  private static NoteCommand next(Pages pages, Random random) {
    var id = "line-" + random.nextInt(8);
    var line = pages.notebook().lines().get(id);
    int after = line == null ? 0 : Math.max(0, line.version() - random.nextInt(2));
    return pages.writing(id, after, "Words " + random.nextInt(1000), "s" + random.nextInt(3));
  }

  private static Map<String, String> texts(Notebook notebook) {
    return notebook.lines().values().stream()
        .collect(Collectors.toMap(Line::line, line -> line.words().map(NoteWords::text, "erased")));
  }

  private static Notebook folded(Pages pages) {
    var notebook = Notebook.EMPTY;
    for (var recorded : pages.journal) {
      notebook = notebook.evolve(recorded);
    }
    return notebook;
  }
}
