package hearth.desk.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as another library reads it. */
final class PdfPages implements AutoCloseable {
  final PDDocument document;

  PdfPages(byte[] bytes) {
    try {
      document = Loader.loadPDF(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a person would copy out of it, with single spaces. */
  String text() throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
  }

  String textOf(int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replaceAll("\\s+", " ");
  }

  /** Every letter that is drawn, in the order in which it is. */
  String drawn() throws IOException {
    var drawn = new StringBuilder();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            drawn.append(letter.getUnicode());
          }
        };
    stripper.writeText(
        document, new OutputStreamWriter(new ByteArrayOutputStream(), StandardCharsets.UTF_8));
    return drawn.toString();
  }

  /** The fonts of all pages. */
  List<PDFont> fonts() throws IOException {
    var fonts = new ArrayList<PDFont>();
    for (var page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(Objects.requireNonNull(page.getResources().getFont(name)));
      }
    }
    return fonts;
  }

  /** What its structure says aloud, an element each. */
  List<String> aloud() {
    return elements().stream()
        .map(PDStructureElement::getActualText)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The tags of its structure, in the order of reading. */
  List<String> tags() {
    return elements().stream().map(PDStructureElement::getStructureType).toList();
  }

  private List<PDStructureElement> elements() {
    var found = new ArrayList<PDStructureElement>();
    gather(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()), found);
    return found;
  }

  private static void gather(PDStructureNode node, List<PDStructureElement> found) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        gather(element, found);
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
