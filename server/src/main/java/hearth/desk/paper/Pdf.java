package hearth.desk.paper;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a paper as a PDF: A4, with bookmarks, its letters embedded, tagged for screen readers. */
public final class Pdf {
  /** Where what was typed begins: beside the times. */
  private static final float TEXT = Leaves.LEFT + 46;

  /** A line so high, or less, is not parted by the end of a page. */
  private static final float WHOLE = 150;

  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final String LACKING =
      Typeface.BOX
          + " stands for a letter that this file's typeface has no shape for. The same notes as"
          + " Markdown have them all.";

  private static final Typeface TYPEFACE = new Typeface();
  private static final Leaves.Style TITLE = style(true, 20, 26, false);
  private static final Leaves.Style FACT = style(false, 10, 15, true);
  private static final Leaves.Style HEADING = style(true, 13, 18, false);
  private static final Leaves.Style SMALLER = style(true, 10, 15, true);
  private static final Leaves.Style WORDS = style(false, 10.5f, 15, false);
  private static final Leaves.Style BENEATH = style(false, 8.5f, 12, true);

  private final Leaves leaves;
  private final PdfWriter writer;
  private final PdfStructureElement body;
  private boolean boxes;

  private Pdf(Document document, PdfWriter writer) {
    this.leaves = new Leaves(document, writer);
    this.writer = writer;
    this.body = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
  }

  private static Leaves.Style style(boolean bold, float size, float leading, boolean grey) {
    var font = bold ? TYPEFACE.bold : TYPEFACE.regular;
    return new Leaves.Style(font, size, leading, grey ? Leaves.GREY : Leaves.INK);
  }

  public static byte[] of(Paper paper) {
    var out = new ByteArrayOutputStream();
    var document = new Document(PageSize.A4);
    var writer = PdfWriter.getInstance(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
    document.addTitle(paper.name());
    document.open();
    writer.setPageEvent(new Edges(paper, TYPEFACE));
    new Pdf(document, writer).write(paper);
    document.close();
    return out.toByteArray();
  }

  private void write(Paper paper) {
    leaves.write(element("H1"), paper.title(), TITLE, Leaves.LEFT);
    leaves.down(4);
    paper.facts().forEach(fact -> leaves.write(element("P"), fact, FACT, Leaves.LEFT));
    paper.sections().forEach(this::section);
    if (boxes) {
      leaves.room(60);
      leaves.down(16);
      leaves.write(element("P"), LACKING, BENEATH, Leaves.LEFT);
    }
  }

  private void section(Paper.Section section) {

    var outline = heading(writer.getRootOutline(), section.title(), "H2", HEADING, 22);
    section.entries().forEach(this::entry);
    float before = section.entries().isEmpty() ? 2 : 12;
    for (var within : section.within()) {
      var _ = heading(outline, within.title(), "H3", SMALLER, before);
      within.entries().forEach(this::entry);
      before = 12;
    }
  }

  /** Never the last of a page. */
  private PdfOutline heading(
      PdfOutline parent, String title, String tag, Leaves.Style style, float before) {
    leaves.room(before + leaves.height(title, style, Leaves.LEFT) + 3 * WORDS.leading());
    leaves.down(before);
    var destination = new PdfDestination(PdfDestination.XYZ, 0, leaves.y() + 12, 0);
    leaves.write(element(tag), title, style, Leaves.LEFT);
    leaves.down(3);
    return new PdfOutline(parent, destination, title);
  }

  private void entry(Paper.Entry entry) {
    float left = entry.time() == null ? Leaves.LEFT : TEXT;
    float words = leaves.height(entry.text(), WORDS, left);
    float beneath = entry.beneath().isEmpty() ? 0 : leaves.height(entry.beneath(), BENEATH, left);
    leaves.room(words + beneath <= WHOLE ? words + beneath : 3 * WORDS.leading());
    var element = element("P");
    element.put(ACTUAL_TEXT, new PdfString(aloud(entry), PdfObject.TEXT_UNICODE));
    boxes |= Typeface.hasBoxes(entry.text(), WORDS.font());
    if (entry.time() != null) {
      leaves.margin(element, entry.time(), BENEATH, WORDS.leading());
    }
    leaves.write(element, entry.text(), WORDS, left);
    if (beneath > 0) {
      leaves.write(element, entry.beneath(), BENEATH, left);
      leaves.down(5);
    }
    leaves.down(2);
  }

  /** As it was typed, for a screen reader: the page has it in pieces, and lacks some letters. */
  private static String aloud(Paper.Entry entry) {
    return Stream.of(Objects.requireNonNullElse(entry.time(), ""), entry.text(), entry.beneath())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private PdfStructureElement element(String tag) {
    return new PdfStructureElement(body, new PdfName(tag));
  }
}
