package hearth.notes;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.ProblemArea;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A notebook")
class NotebookTest {
  private final Pages pages = new Pages();

  @Test
  @DisplayName("NT1 takes lines of 1 to 4,000 characters of plain text, and nothing else")
  void fits() {
    assertThat(pages.write("l1", 0, "x".repeat(4_000))).isNull();
    assertThat(pages.write("l2", 0, "Two\n\tlines")).isNull();
    assertThat(pages.write("l3", 0, " \n ")).isEqualTo(NoteRule.NT1);
    assertThat(pages.write("l3", 0, "x".repeat(4_001))).isEqualTo(NoteRule.NT1);
    assertThat(pages.write("l3", 0, "a\u0000b")).isEqualTo(NoteRule.NT1);
    assertThat(pages.write("l3", 0, "a\u202Eb")).isEqualTo(NoteRule.NT1);
    assertThat(pages.write("l3", 0, "a\uD800b")).isEqualTo(NoteRule.NT1);
    assertThat(pages.notebook().lines()).containsOnlyKeys("l1", "l2");
  }

  @Test
  @DisplayName("NT2 has room for 2,000 lines, and those that are there can still be changed")
  void full() {
    for (int i = 0; i < Notebook.MOST_LINES; i++) {
      assertThat(pages.write("l" + i, 0, "A line.")).isNull();
    }
    assertThat(pages.write("more", 0, "One too many.")).isEqualTo(NoteRule.NT2);
    assertThat(pages.write("l7", 1, "Changed.")).isNull();
  }

  @Test
  @DisplayName("NT3 refuses a save that knew another version of its line, and keeps what stands")
  void stale() {
    pages.write("l1", 0, "Here.");
    pages.write("l1", 1, "In this window.");
    assertThat(pages.write("l1", 1, "In another.")).isEqualTo(NoteRule.NT3);
    assertThat(pages.write("l1", 0, "In a third.")).isEqualTo(NoteRule.NT3);
    assertThat(pages.text("l1")).isEqualTo("In this window.");
    assertThat(pages.line("l1").version()).isEqualTo(2);
  }

  @Test
  @DisplayName("NT5 changes no line that is not there")
  void missing() {
    assertThat(pages.write("l1", 3, "After what?")).isEqualTo(NoteRule.NT5);
    assertThat(pages.ask(strike("l1", 0))).isEqualTo(NoteRule.NT5);
    assertThat(pages.ask(restore("l1", 1))).isEqualTo(NoteRule.NT5);
    assertThat(pages.ask(redact("l1", 0, "…"))).isEqualTo(NoteRule.NT5);
    assertThat(pages.journal).isEmpty();
  }

  @Test
  @DisplayName("NT6 lets a line be changed 2,000 times")
  void worn() {
    for (int i = 0; i < Notebook.MOST_VERSIONS; i++) {
      assertThat(pages.ask(pages.writing("l1", i, "Version " + i, "sitting"))).isNull();
    }
    assertThat(pages.write("l1", Notebook.MOST_VERSIONS, "More.")).isEqualTo(NoteRule.NT6);
    assertThat(pages.text("l1")).isEqualTo("Version 1999");
  }

  @Test
  @DisplayName("NT9 the same save again changes nothing, of a line and of a strike")
  void again() {
    var write = pages.writing("l1", 0, "Once.", "sitting");
    assertThat(pages.ask(write)).isNull();
    assertThat(pages.ask(write)).isNull();
    var strike = strike("l1", 1);
    assertThat(pages.ask(strike)).isNull();
    assertThat(pages.ask(strike)).isNull();
    assertThat(pages.journal).hasSize(2);
    assertThat(pages.line("l1").version()).isEqualTo(2);
  }

  @Test
  @DisplayName("NT9 a save of the words that stand there is accepted, and nothing is recorded")
  void same() {
    pages.write("l1", 0, "Once.");
    assertThat(pages.write("l1", 1, "Once.")).isNull();
    assertThat(pages.journal).hasSize(1);
  }

  @Test
  @DisplayName("NT10 keeps how a line stood at the end of each sitting, and no more of it")
  void sittings() {
    pages.ask(pages.writing("l1", 0, "A", "first"));
    pages.ask(pages.writing("l1", 1, "As", "first"));
    pages.ask(pages.writing("l1", 2, "Asked.", "first"));
    assertThat(pages.line("l1").changedAt()).isNull();
    pages.ask(pages.writing("l1", 3, "Asked twice", "second"));
    var changed = pages.line("l1").changedAt();
    pages.ask(pages.writing("l1", 4, "Asked twice.", "second"));
    pages.ask(pages.writing("l1", 5, "Asked thrice.", "third"));
    assertThat(pages.line("l1").earlier())
        .extracting(it -> it.words().map(NoteWords::text, "erased"))
        .containsExactly("Asked.", "Asked twice.");
    assertThat(pages.line("l1").earlier().getFirst().until()).isEqualTo(changed);
    assertThat(pages.line("l1").writtenAt()).isEqualTo(Pages.START.plus(Duration.ofMinutes(1)));
  }

  @Test
  @DisplayName(
      "NT11 a line stays with the moment in which it was begun, however often it is changed")
  void moment() {
    pages.write("l1", 0, "Begun here.");
    pages.write("l2", 0, "Later.");
    pages.write("l1", 1, "Changed here.");
    assertThat(pages.words("l1").moment().at()).isEqualTo(Pages.START);
    assertThat(pages.words("l1").moment().step()).isEqualTo("Round");
    assertThat(pages.words("l2").moment().at()).isAfter(Pages.START);
  }

  @Test
  @DisplayName("NT12 a line says what its marks say, and something else once they are changed")
  void marks() {
    pages.write("l1", 0, "@Amira told Ben of the #grief");
    assertThat(pages.words("l1").tags()).containsExactly("grief");
    assertThat(pages.words("l1").mentions()).containsExactly(Pages.AMIRA, Pages.BEN);
    assertThat(pages.words("l1").area()).isEqualTo(ProblemArea.GRIEF);
    pages.write("l1", 1, "@Amira told of it");
    assertThat(pages.words("l1").tags()).isEmpty();
    assertThat(pages.words("l1").area()).isNull();
  }

  @Test
  @DisplayName("NT13 a struck line can be read and put back; struck again is nothing new")
  void struck() {
    pages.write("l1", 0, "Perhaps not.");
    assertThat(pages.ask(strike("l1", 1))).isNull();
    assertThat(pages.line("l1").struck()).isTrue();
    assertThat(pages.text("l1")).isEqualTo("Perhaps not.");
    assertThat(pages.ask(strike("l1", 2))).isNull();
    assertThat(pages.journal).hasSize(2);
    assertThat(pages.ask(restore("l1", 2))).isNull();
    assertThat(pages.line("l1").struck()).isFalse();
    pages.ask(strike("l1", 3));
    pages.write("l1", 4, "Perhaps.");
    assertThat(pages.line("l1").struck()).isFalse();
  }

  @Test
  @DisplayName("NT7 NT14 a redacted line shows nothing of what stood there, and is written no more")
  void redacted() {
    pages.write("l1", 0, "Ben told Amira where he lives.");
    pages.write("l1", 1, "Ben told Amira where he lives, and why.");
    assertThat(pages.ask(redact("l1", 2, "Amira was told something."))).isNull();
    assertThat(pages.text("l1")).isEqualTo("Amira was told something.");
    assertThat(pages.words("l1").mentions()).containsExactly(Pages.AMIRA);
    assertThat(pages.words("l1").moment().at()).isEqualTo(Pages.START);
    assertThat(pages.words("l1").part()).isEqualTo(NotePart.WORK);
    assertThat(pages.line("l1").earlier()).isEmpty();
    assertThat(pages.write("l1", 3, "And yet.")).isEqualTo(NoteRule.NT7);
    assertThat(pages.ask(redact("l1", 3, " "))).isEqualTo(NoteRule.NT1);
    assertThat(pages.ask(redact("l1", 3, "…"))).isNull();
  }

  @Test
  @DisplayName("NT18 a line belongs to the member it is about, or to the group, as it says last")
  void owner() {
    pages.ask(pages.writing("l1", 0, "Quiet today.", "s", Pages.AMIRA));
    assertThat(pages.line("l1").about()).isEqualTo(Pages.AMIRA);
    pages.ask(pages.writing("l1", 1, "Quiet today.", "s"));
    assertThat(pages.line("l1").about()).isNull();
    assertThat(pages.line("l1").words().owner()).isEqualTo(Pages.GROUP);
    assertThat(pages.journal).hasSize(2);
  }

  @Test
  @DisplayName("NT19 tells what was touched after an event, in the order of the lines")
  void news() {
    pages.write("l1", 0, "One.");
    pages.write("l2", 0, "Two.");
    pages.write("l3", 0, "Three.");
    pages.write("l1", 1, "One and a half.");
    var notebook = pages.notebook();
    assertThat(notebook.after(0)).extracting(Line::line).containsExactly("l1", "l2", "l3");
    assertThat(notebook.after(2)).extracting(Line::line).containsExactly("l1", "l3");
    assertThat(notebook.after(notebook.events())).isEmpty();
  }

  private NoteCommand strike(String line, int after) {
    return new NoteCommand.StrikeLine(line, after, pages.save());
  }

  private NoteCommand restore(String line, int after) {
    return new NoteCommand.RestoreLine(line, after, pages.save());
  }

  private NoteCommand redact(String line, int after, String text) {
    return new NoteCommand.RedactLine(
        line, after, pages.save(), new NoteText(text, null, Pages.ROSTER));
  }
}
