package hearth.desk.paper;

import static hearth.desk.paper.Evenings.ANNA;
import static hearth.desk.paper.Evenings.BEN;
import static hearth.desk.paper.Evenings.CIRCLE;
import static hearth.desk.paper.Evenings.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.notes.Moment;
import hearth.notes.Roster;
import hearth.session.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What notes look like when they are taken out, read back by other libraries. */
@DisplayName("Notes as a document")
class PaperTest {
  private static final String NOTICE =
      "Confidential. Notes of staff of Thursday evening."
          + " Taken out on 28 November 2026 at 10:42 by Anna.";

  private static Paper session() {
    return SessionPaper.of(CIRCLE, Evenings.fifth(), NOW, ANNA);
  }

  private static Paper member(boolean hideOthers) {
    var sessions = List.of(Evenings.fifth(), Evenings.sixth());
    return MemberPaper.of(CIRCLE, BEN, hideOthers, sessions, NOW, ANNA);
  }

  private static String markdown(Paper paper) {
    return new String(Markdown.of(paper), StandardCharsets.UTF_8);
  }

  private static Stream<Paper.Entry> entries(Paper paper) {
    return paper.sections().stream()
        .flatMap(
            it ->
                Stream.concat(
                    it.entries().stream(),
                    it.within().stream().flatMap(w -> w.entries().stream())));
  }

  @Test
  @DisplayName("NX5 a session: when it was, who was there, its course, then notes by heading")
  void session_whole() {
    assertThat(markdown(session()))
        .containsSubsequence(
            "# Notes on session 5 of 14",
            "> " + NOTICE,
            "Thursday evening",
            "Middle phase · 19 November 2026 from 18:00 to 19:31",
            "Times are those of Europe/Warsaw.",
            "## Who was there",
            "- Anna: 18:00–19:31",
            "- Ben: 18:02–18:40, 18:43–19:31",
            "- Ειρήνη: 18:01–19:31",
            "- Łukasz Żółć: not there",
            "## Course",
            "- **18:00** Opening round · 34 min",
            "- **18:40** On the stage: Asking for a day off · 15 min",
            "*Ben, Łukasz Żółć*",
            "## The group",
            "- **18:02** Room quiet",
            "### Opening",
            "- **18:04** Quiet beginning.",
            "### Work",
            "- **18:41** The group took turns",
            "### Closing",
            "- **19:25** Ask next time",
            "## Ben",
            "- **18:06** Slept four hours.",
            "- **18:42** Played it twice",
            "## Ειρήνη",
            "### Assessment",
            "- **20 Nov** Η θλίψη");
  }

  @Test
  @DisplayName("NX5 a line has its step, speaker, scene, area, tags, who wrote and who changed it")
  void beneath() {
    assertThat(entries(session()).map(Paper.Entry::beneath))
        .contains(
            "Opening round · Ben speaking · role dispute · #link · #dispute"
                + " · by Jonas Ødegård · changed 18:08",
            "Work on the focus · Łukasz Żółć speaking · scene “Asking for a day off” · #homework"
                + " · by Anna",
            "10:40 · grief · #grief · by Anna");
  }

  @Test
  @DisplayName("NX5 what was struck, and how a line stood before, is in no document")
  void struck() throws IOException {
    for (var paper : List.of(session(), member(false), member(true))) {
      try (var pdf = new PdfPages(Pdf.of(paper))) {
        assertThat(pdf.text() + markdown(paper) + pdf.aloud())
            .doesNotContain("Not to be read by anybody", "three hours");
      }
    }
  }

  @Test
  @DisplayName("NX5 a session that nobody has opened, and without notes, says so")
  void empty() {
    var held = new Held(7, 14, Evenings.fifth().phase(), Went.of(Timeline.NONE), null, Map.of());
    assertThat(markdown(SessionPaper.of(CIRCLE, held, NOW, ANNA)))
        .contains("Middle phase · not started yet", "No notes.");
  }

  @Test
  @DisplayName("NX6 a member: the lines on them of all sessions, in order, and whom those name")
  void member_whole() {
    assertThat(markdown(member(false)))
        .containsSubsequence(
            "# Notes on Ben",
            "> " + NOTICE,
            "## Session 5 of 14 · 19 November 2026",
            "- **18:06** Slept four hours.",
            "- **18:42** Played it twice",
            "@Łukasz Żółć as the boss",
            "## Session 6 of 14 · 26 November 2026",
            "- **18:08** Asked her on Monday.",
            "Ειρήνη smiled",
            "· Data ·",
            "## Others who are mentioned",
            "- Łukasz Żółć: in 1 line, of session 5",
            "- Ειρήνη: in 1 line, of session 6")
        .doesNotContain("Quiet beginning", "Η θλίψη");
  }

  @Test
  @DisplayName("NX7 the names of other members are left out, in words, in tags and as speakers")
  void hidden() throws IOException {
    try (var pdf = new PdfPages(Pdf.of(member(true)))) {
      var all = markdown(member(true)) + pdf.text() + pdf.aloud();
      assertThat(all)
          .doesNotContain("Łukasz", "Żółć", "Ειρήνη")
          .contains("Ben", "by Jonas Ødegård");
      assertThat(all).contains("[another member] smiled", "please read it through");
    }
  }

  @Test
  @DisplayName("NX7 a name in a title and one of before: the one is left out, the other marked")
  void hiddenElsewhere() {
    var before = new Roster(List.of(new Roster.Named(Evenings.LUKASZ, "Luka")));
    var moment = new Moment(Evenings.FIFTH, "Łukasz Żółć decides", null, "Ειρήνη leaves");
    var notes = new Evenings();
    notes.line(ANNA, BEN, null, moment, "He rang. #łukasz-żółć #ΕΙΡΉΝΗ-too #ΕΙΡΉΝΗ", 1);
    notes.line(ANNA, BEN, moment, "Luka rang back.", before);
    var paper =
        MemberPaper.of(CIRCLE, BEN, true, List.of(notes.held(5, Evenings.FIFTH)), NOW, ANNA);
    assertThat(markdown(paper))
        .doesNotContainIgnoringCase("żółć")
        .doesNotContain("Ειρήνη", "#ΕΙΡΉΝΗ ", "#ειρήνη ")
        .contains("*please check: another member was named here · ")
        .containsOnlyOnce("please check");
    assertThat(entries(paper).map(Paper.Entry::beneath))
        .contains(
            "[another member] decides · scene “[another member] leaves” · #ειρήνη-too · by Anna");
  }

  @Test
  @DisplayName("NX10 every word of every line is in the PDF, in whatever script")
  void everyWord() throws IOException {
    for (var paper : List.of(session(), member(false))) {
      try (var pdf = new PdfPages(Pdf.of(paper))) {
        var text = pdf.text();
        assertThat(entries(paper))
            .allSatisfy(
                entry ->
                    assertThat(text)
                        .contains(
                            entry.text().replace("🙂", "[slightly smiling face]").split("\\s+"))
                        .contains(entry.beneath().split("\\s+")));
      }
    }
  }

  @Test
  @DisplayName(
      "NX11 a PDF brings its letters, is tagged, has bookmarks, a language, and a title that names"
          + " nobody")
  void wellMade() throws IOException {
    try (var pdf = new PdfPages(Pdf.of(session()))) {
      assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
      var catalog = pdf.document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(Objects.requireNonNull(catalog.getMarkInfo()).isMarked()).isTrue();
      assertThat(pdf.tags()).startsWith("Document", "H1", "P", "P", "P", "H2", "P");
      assertThat(pdf.document.getDocumentInformation().getTitle())
          .isEqualTo("Notes on session 5 of 14");
      assertThat(bookmarks(pdf.document))
          .containsExactly("Who was there", "Course", "The group", "Ben", "Ειρήνη");
    }
    try (var pdf = new PdfPages(Pdf.of(member(false)))) {
      assertThat(pdf.document.getDocumentInformation().getTitle()).isEqualTo("Notes on a member");
    }
  }

  private static List<String> bookmarks(PDDocument document) {
    var titles = new ArrayList<String>();
    Objects.requireNonNull(document.getDocumentCatalog().getDocumentOutline())
        .children()
        .forEach(it -> titles.add(it.getTitle()));
    return titles;
  }

  @Test
  @DisplayName(
      "NX11 every page says that it is confidential, who took it out when, and which page it is")
  void everyPage() throws IOException {
    var long_ = new Paper.Entry("18:00", "word ".repeat(3_000) + "end", "beneath");
    var paper =
        new Paper(
            "Long", "Long", List.of(), NOTICE, List.of(Paper.Section.of("All", List.of(long_))));
    try (var pdf = new PdfPages(Pdf.of(paper))) {
      int pages = pdf.document.getNumberOfPages();
      assertThat(pages).isGreaterThan(3);
      for (int page = 1; page <= pages; page++) {
        assertThat(pdf.textOf(page)).contains(NOTICE, "Page " + page + " of " + pages);
      }
      assertThat(pdf.textOf(pages)).contains("end", "beneath");
    }
  }
}
