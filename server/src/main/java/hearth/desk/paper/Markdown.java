package hearth.desk.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a paper as CommonMark, in which all that people typed stays the text it was. */
public final class Markdown {
  /** What may begin emphasis, code, a link, HTML, an entity or a table's cell anywhere. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");

  /** What makes a heading, a list, a quotation, a rule or a fence of a line. */
  private static final Pattern AT_BEGINNING = Pattern.compile("^([#+=-])|^(\\d{1,9})([.)])");

  private static final Pattern INDENTED = Pattern.compile("^[ \\t]+");
  private static final String BREAK = "\\\n  ";

  private Markdown() {}

  public static byte[] of(Paper paper) {
    var out = new StringBuilder("# ").append(heading(paper.title())).append("\n\n");
    out.append("> ").append(plain(paper.notice())).append("\n\n");
    if (!paper.facts().isEmpty()) {
      var facts = paper.facts().stream().map(Markdown::plain);
      out.append(facts.collect(Collectors.joining("\\\n"))).append("\n\n");
    }
    paper.sections().forEach(section -> section(out, section, "## "));
    return out.toString().strip().concat("\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void section(StringBuilder out, Paper.Section section, String mark) {
    out.append(mark).append(heading(section.title())).append("\n\n");
    section.entries().forEach(entry -> entry(out, entry));
    if (!section.entries().isEmpty()) {
      out.append('\n');
    }
    section.within().forEach(within -> section(out, within, "#" + mark));
  }

  private static void entry(StringBuilder out, Paper.Entry entry) {
    out.append("- ");
    if (entry.time() != null) {
      out.append("**").append(plain(entry.time())).append("** ");
    }
    out.append(typed(entry.text()));
    if (!entry.beneath().isEmpty()) {
      out.append(BREAK).append('*').append(plain(entry.beneath())).append('*');
    }
    out.append('\n');
  }

  /** Its line breaks stay; an empty line does not end the entry. */
  private static String typed(String text) {
    var lines = List.of(text.strip().split("\\R", -1));
    return lines.stream()
        .map(line -> line.isBlank() ? "\u00a0" : plain(line))
        .collect(Collectors.joining(BREAK));
  }

  /** What it ends with would close it. */
  private static String heading(String title) {
    return plain(title).replaceAll("#(?=#*$)", "\\\\#");
  }

  private static String plain(String line) {
    var ended = line.stripTrailing();
    var escaped = ANYWHERE.matcher(ended).replaceAll("\\\\$0");
    var begun = AT_BEGINNING.matcher(escaped.stripLeading()).replaceAll("$2\\\\$1$3");
    return INDENTED
            .matcher(escaped)
            .results()
            .findFirst()
            .map(it -> it.group())
            .orElse("")
            .replaceAll("[ \\t]", "\u00a0")
        + begun;
  }
}
