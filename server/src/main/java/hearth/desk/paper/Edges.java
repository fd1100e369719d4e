package hearth.desk.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands at the edges of every page; a screen reader passes over it. */
final class Edges extends PdfPageEventHelper {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final Color RULE = new Color(0xc8, 0xc8, 0xc8);
  private static final float RULE_AT = Leaves.TOP + 22;
  private static final float FOOT = Leaves.BOTTOM - 30;
  private static final float NUMBER_WIDTH = 100;

  private final Paper paper;
  private final Leaves.Style style;
  private final List<PdfTemplate> numbers = new ArrayList<>();

  Edges(Paper paper, Typeface typeface) {
    this.paper = paper;
    this.style = new Leaves.Style(typeface.regular, 7.5f, 10, Leaves.GREY);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    var canvas = writer.getDirectContent();
    canvas.beginMarkedContentSequence(ARTIFACT);
    head(canvas);
    foot(canvas);
    canvas.endMarkedContentSequence();
  }

  /** As high above the rule as it is long. */
  private void head(PdfContentByte canvas) {
    var tried = column(canvas, Leaves.TOP + 200);
    var _ = tried.go(true);
    float height = tried.getLinesWritten() * style.leading();
    var _ = column(canvas, RULE_AT + 6 + height).go();
    rule(canvas);
  }

  private ColumnText column(PdfContentByte canvas, float top) {
    var column = new ColumnText(canvas);
    column.setSimpleColumn(Leaves.LEFT, RULE_AT, Leaves.RIGHT, top);
    column.setLeading(style.leading());
    column.addText(phrase(paper.notice()));
    return column;
  }

  /** How many pages there are is known at the end alone. */
  private void foot(PdfContentByte canvas) {
    var words = phrase(paper.name());
    ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, words, Leaves.LEFT, FOOT, 0);
    var number = canvas.createTemplate(NUMBER_WIDTH, 12);
    canvas.addTemplate(number, Leaves.RIGHT - NUMBER_WIDTH, FOOT - 3);
    numbers.add(number);
  }

  private static void rule(PdfContentByte canvas) {
    canvas.saveState();
    canvas.setColorStroke(RULE);
    canvas.setLineWidth(0.5f);
    canvas.moveTo(Leaves.LEFT, RULE_AT);
    canvas.lineTo(Leaves.RIGHT, RULE_AT);
    canvas.stroke();
    canvas.restoreState();
  }

  private Phrase phrase(String text) {
    return new Phrase(Typeface.shown(text, style.font()), style.of());
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    for (int i = 0; i < numbers.size(); i++) {
      var words = phrase("Page " + (i + 1) + " of " + numbers.size());
      ColumnText.showTextAligned(numbers.get(i), Element.ALIGN_RIGHT, words, NUMBER_WIDTH, 3, 0);
    }
  }
}
