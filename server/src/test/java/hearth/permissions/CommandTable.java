package hearth.permissions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of SPEC.md: for each person a row a command, for each place a column. */
final class CommandTable {
  static final String BEGIN = "<!-- The tables from here on are written by PermissionWalkTest. -->";

  private final Map<Who, Map<Where, Map<String, String>>> cells = new LinkedHashMap<>();
  private final Map<String, Map<Who, String>> shut = new LinkedHashMap<>();

  void put(Who who, Where where, Map<String, String> answers) {
    cells.computeIfAbsent(who, _ -> new LinkedHashMap<>()).put(where, answers);
  }

  /** A door that is shut before anything is asked. */
  void shut(String door, Who who, String code) {
    shut.computeIfAbsent(door, _ -> new LinkedHashMap<>()).put(who, code);
  }

  String written() {
    var text = new StringBuilder(BEGIN).append('\n');
    cells.forEach((who, columns) -> write(text, who, columns));
    writeShut(text);
    return text.toString();
  }

  private static void write(StringBuilder text, Who who, Map<Where, Map<String, String>> columns) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("command", columns.keySet().stream().map(where -> where.words).toList()));
    for (var command : Commands.ALL) {
      rows.add(
          row(
              command.row(),
              columns.values().stream().map(answers -> answers.get(command.row())).toList()));
    }
    text.append("\n### ").append(who.words).append("\n\n");
    table(text, rows);
  }

  private void writeShut(StringBuilder text) {
    List<List<String>> rows = new ArrayList<>();
    var people = List.of(Who.values());
    rows.add(row("Shut before a hello", people.stream().map(who -> who.words).toList()));
    shut.forEach((door, codes) -> rows.add(row(door, people.stream().map(codes::get).toList())));
    text.append("\n### Another door\n\n");
    table(text, rows);
  }

  private static List<String> row(String name, List<String> cells) {
    List<String> row = new ArrayList<>();
    row.add(name);
    row.addAll(cells);
    return row;
  }

  private static void table(StringBuilder text, List<List<String>> rows) {
    int columns = rows.getFirst().size();
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
    }
    line(text, rows.getFirst(), widths);
    line(
        text,
        widths.stream().map(width -> String.join("", Collections.nCopies(width, "-"))).toList(),
        widths);
    rows.stream().skip(1).forEach(row -> line(text, row, widths));
  }

  private static void line(StringBuilder text, List<String> row, List<Integer> widths) {
    text.append('|');
    for (int column = 0; column < row.size(); column++) {
      var cell = row.get(column);
      text.append(' ').append(cell).repeat(" ", widths.get(column) - cell.length()).append(" |");
    }
    text.append('\n');
  }

  /** As it stands in SPEC.md. */
  static String standing(Path spec) throws IOException {
    var text = Files.readString(spec);
    int at = text.indexOf(BEGIN);
    return at < 0 ? "" : text.substring(at);
  }
}
