package hearth.desk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever people type comes back out of what is written of it. */
@DisplayName("Text that people typed")
class TypedTextTest {
  private static final int SEEDS = 200;

  /** What means something to Markdown, or to HTML. */
  private static final String MARKS = "\\`*_{}[]()<>#+-.!|~=&;:/\"'@^$%1234567890) \t";

  /** Also where no typeface has them all. */
  private static final int[][] SCRIPTS = {
    {0x20, 0x7e},
    {0xa1, 0x17f},
    {0x370, 0x3ff},
    {0x400, 0x52f},
    {0x1e00, 0x1eff},
    {0x2010, 0x2027},
    {0x20a0, 0x20bf},
    {0x4e00, 0x4e20},
    {0x1f600, 0x1f64f}
  };

  private static final Set<Class<? extends Node>> OURS =
      Set.of(
          Document.class,
          Heading.class,
          BlockQuote.class,
          Paragraph.class,
          BulletList.class,
          ListItem.class,
          StrongEmphasis.class,
          Emphasis.class,
          HardLineBreak.class,
          Text.class);

  private static CmapLookup letters;

  @BeforeAll
  static void font() throws IOException {
    var file = TypedTextTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf");
    letters =
        new TTFParser()
            .parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)))
            .getUnicodeCmapLookup();
  }

  private static String typed(Random random) {
    var text = new StringBuilder();
    int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 900 : 90);
    boolean marks = random.nextBoolean();
    while (text.length() < length) {
      if (random.nextInt(12) == 0) {
        text.append(random.nextInt(4) == 0 ? '\n' : ' ');
      } else if (marks && random.nextInt(3) > 0) {
        text.append(MARKS.charAt(random.nextInt(MARKS.length())));
      } else {
        text.appendCodePoint(letter(random));
      }
    }
    return text.toString();
  }

  private static int letter(Random random) {
    var script = SCRIPTS[random.nextInt(SCRIPTS.length)];
    int letter = script[0] + random.nextInt(script[1] - script[0] + 1);
    boolean shown = Character.isDefined(letter) && Character.getType(letter) != Character.FORMAT;
    return shown ? letter : 'x';
  }

  private static Paper paper(String text) {
    var entries = List.of(new Paper.Entry("18:05", text, "beneath"), Paper.Entry.of(text));
    var section = Paper.Section.of("Notes", entries);
    return new Paper("Notes", "Notes", List.of(), "Notice.", List.of(section));
  }

  @Test
  @DisplayName("NX10 stands in Markdown as the text it is, whatever marks are in it")
  void markdown() {
    for (int seed = 0; seed < SEEDS * 10; seed++) {
      var text = typed(new Random(seed));
      var written = new String(Markdown.of(paper(text)), StandardCharsets.UTF_8);
      var read = Parser.builder().build().parse(written);
      assertThat(said(read)).as("seed %d: %s", seed, written).isEqualTo(expected(text));
    }
  }

  private static String expected(String text) {
    var tidy = tidy(text);
    return "Notes|Notice.|Notes|18:05 " + tidy + (tidy.isEmpty() ? "" : "\n") + "beneath|" + tidy;
  }

  /** Spaces at the ends of lines, and lines without anything, are not kept. */
  private static String tidy(String text) {
    return text.lines()
        .map(line -> line.replace('\u00a0', ' ').replace('\t', ' ').strip())
        .filter(line -> !line.isEmpty())
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  private static String said(Node read) {
    var parts = new ArrayList<String>();
    read.accept(
        new AbstractVisitor() {
          private StringBuilder part = new StringBuilder();

          @Override
          protected void visitChildren(Node parent) {
            assertThat(OURS).contains(parent.getClass());
            boolean block = parent instanceof Paragraph || parent instanceof Heading;
            if (block) {
              part = new StringBuilder();
            }
            super.visitChildren(parent);
            if (block) {
              parts.add(tidy(part.toString()));
            }
          }

          @Override
          public void visit(Text text) {
            part.append(text.getLiteral());
          }

          @Override
          public void visit(HardLineBreak lineBreak) {
            part.append('\n');
          }

          @Override
          public void visit(Code code) {
            throw new AssertionError("code");
          }

          @Override
          public void visit(HtmlInline html) {
            throw new AssertionError("HTML");
          }

          @Override
          public void visit(SoftLineBreak soft) {
            throw new AssertionError("a line break that does not hold");
          }
        });
    return String.join("|", parts);
  }

  @Test
  @DisplayName("NX10 is drawn in a PDF letter for letter, and read aloud as it was typed")
  void pdf() throws IOException {
    var typeface = new Typeface();
    for (int seed = 0; seed < SEEDS; seed++) {
      var text = typed(new Random(seed));
      try (var pdf = new PdfPages(Pdf.of(paper(text)))) {
        var shown = Typeface.shown(text, typeface.regular);
        assertThat(Collections.indexOfSubList(glyphs(pdf.drawn()), glyphs(shown)))
            .as("seed %d: %s", seed, text)
            .isNotNegative();
        assertThat(pdf.aloud()).contains(text);
      }
    }
  }

  /** Letters that look the same are the same shape of the font; spaces end lines and are lost. */
  private static List<Integer> glyphs(String text) {
    return text.codePoints()
        .filter(it -> !Character.isWhitespace(it) && !Character.isSpaceChar(it))
        .mapToObj(letters::getGlyphId)
        .toList();
  }

  @Test
  @DisplayName("NX10 what the typeface lacks is said: a symbol by its name, a letter by a box")
  void lacking() throws IOException {
    try (var pdf = new PdfPages(Pdf.of(paper("fine 🙂 中文 done")))) {
      assertThat(pdf.text())
          .contains("fine [slightly smiling face] □□ done", "stands for a letter");
      assertThat(pdf.aloud()).contains("fine 🙂 中文 done");
    }
  }

  @Test
  @DisplayName("NX10 is drawn from right to left where it is read so")
  void rightToLeft() throws IOException {
    var text = "שלום Ben 12";
    try (var pdf = new PdfPages(Pdf.of(paper(text)))) {
      assertThat(pdf.text()).contains("שלום", "Ben");
      var drawn = glyphs(pdf.drawn());
      assertThat(drawn).containsAll(glyphs(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }
  }
}
