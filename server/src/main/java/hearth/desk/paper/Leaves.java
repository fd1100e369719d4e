package hearth.desk.paper;

import java.awt.Color;
import java.text.Bidi;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pages, filled from top to bottom. All that is written stands in an element of the document's
 * structure, so that a screen reader finds it; lengths are points, 72 an inch.
 */
final class Leaves {
  static final float LEFT = 62;
  static final float RIGHT = PageSize.A4.getWidth() - 62;
  static final float TOP = PageSize.A4.getHeight() - 88;
  static final float BOTTOM = 70;
  static final Color INK = new Color(0x22, 0x22, 0x22);
  static final Color GREY = new Color(0x5c, 0x5c, 0x5c);

  /** How a text is written. */
  record Style(BaseFont font, float size, float leading, Color color) {
    Font of() {
      return new Font(font, size, Font.NORMAL, color);
    }
  }

  private final Document document;
  private final PdfWriter writer;
  private float y = TOP;

  Leaves(Document document, PdfWriter writer) {
    this.document = document;
    this.writer = writer;
  }

  float y() {
    return y;
  }

  /** But not at the top of a page. */
  void down(float space) {
    y -= y == TOP ? 0 : space;
  }

  /** Turns the page unless there is so much of it left. */
  void room(float height) {
    if (y - height < BOTTOM) {
      document.newPage();
      y = TOP;
    }
  }

  /** Beside what is written next. */
  void margin(PdfStructureElement in, String text, Style style, float leading) {
    var canvas = writer.getDirectContent();
    canvas.beginMarkedContentSequence(in);
    var phrase = new Phrase(Typeface.shown(text, style.font()), style.of());
    ColumnText.showTextAligned(canvas, 0, phrase, LEFT, y - leading, 0);
    canvas.endMarkedContentSequence();
  }

  /** Over as many pages as it takes. */
  void write(PdfStructureElement in, String text, Style style, float left) {
    var column = column(text, style);
    int status;
    do {
      column.setSimpleColumn(left, BOTTOM, RIGHT, y);
      var canvas = writer.getDirectContent();
      column.setCanvas(canvas);
      canvas.beginMarkedContentSequence(in);
      status = column.go();
      canvas.endMarkedContentSequence();
      y = column.getYLine();
      if (ColumnText.hasMoreText(status)) {
        room(TOP);
      }
    } while (ColumnText.hasMoreText(status));
  }

  /** How high a text is, written so. */
  float height(String text, Style style, float left) {
    var column = column(text, style);
    column.setSimpleColumn(left, -1_000_000, RIGHT, 0);
    var _ = column.go(true);
    return -column.getYLine();
  }

  private ColumnText column(String text, Style style) {
    var column = new ColumnText(writer.getDirectContent());
    var shown = Typeface.shown(text, style.font());
    column.setLeading(style.leading());
    column.setRunDirection(direction(shown));
    column.addText(new Phrase(style.leading(), shown, style.of()));
    return column;
  }

  /** Left alone unless something in it runs from right to left. */
  private static int direction(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return PdfWriter.RUN_DIRECTION_NO_BIDI;
    }
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? PdfWriter.RUN_DIRECTION_LTR
        : PdfWriter.RUN_DIRECTION_RTL;
  }
}
