package hearth.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpLinesTest {
  @TempDir Path temporary;

  private HelpLines read(String json) throws IOException {
    return HelpLines.read(Files.writeString(temporary.resolve("help.json"), json));
  }

  private void refused(String json, String why) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> read(json))
        .withMessageContaining("help.json: ")
        .withMessageContaining(why);
  }

  private static String region(String id, String lines) {
    return "{\"id\":\"" + id + "\",\"name\":\"Somewhere\",\"lines\":[" + lines + "]}";
  }

  private static String line(String number) {
    return "{\"name\":\"Samaritans\",\"number\":\"" + number + "\"}";
  }

  private static String file(String regions) {
    return "{\"defaultRegion\":\"gb\",\"regions\":[" + regions + "]}";
  }

  private static String many(int count, String of) {
    return IntStream.range(0, count)
        .mapToObj(i -> of.replace("gb", "gb" + i))
        .collect(Collectors.joining(","));
  }

  @Test
  @DisplayName("what comes with Hearth: an emergency number first, everywhere; Europe's by default")
  void shipped() {
    var shipped = HelpLines.shipped();
    assertThat(shipped.practice()).isNull();
    assertThat(shipped.defaultRegion()).isEqualTo("eu");
    assertThat(shipped.regions())
        .extracting(HelpLines.Region::id)
        .containsExactly("eu", "at", "de", "ie", "ch", "gb", "us");
    assertThat(shipped.regions())
        .allMatch(region -> region.lines().getFirst().name().equals("Emergency"));
  }

  @Test
  @DisplayName("a practice's file may say no more than its telephone, and keeps all regions")
  void phoneAlone() throws IOException {
    var ours = read("{\"practice\":{\"name\":\"Alder Lane\",\"phone\":\"+44 20 7946 0018\"}}");
    assertThat(ours.practice())
        .isEqualTo(new HelpLines.Practice("Alder Lane", "+44 20 7946 0018", null));
    assertThat(ours.regions()).isEqualTo(HelpLines.shipped().regions());
    assertThat(read("{\"defaultRegion\":\"gb\"}").defaultRegion()).isEqualTo("gb");
  }

  @Test
  @DisplayName("a practice's own regions stand alone")
  void ownRegions() throws IOException {
    var ours = read(file(region("gb", line("116 123"))));
    assertThat(ours.defaultRegion()).isEqualTo("gb");
    assertThat(ours.regions()).hasSize(1);
  }

  @Test
  @DisplayName("everything has a bound")
  void bounds() throws IOException {
    var most = region("gb", many(HelpLines.MOST_LINES, line("999")));
    assertThat(read(file(most)).regions().getFirst().lines()).hasSize(HelpLines.MOST_LINES);
    refused(file(region("gb", many(11, line("999")))), "region 'gb' has more than 10 lines");
    var gb = region("gb", line("999"));
    assertThat(read(file(gb + "," + many(59, gb))).regions()).hasSize(60);
    refused(file(gb + "," + many(60, gb)), "there are more than 60 regions");
    refused(" ".repeat(300_000), "longer than");
    refused(
        file(gb.replace("Samaritans", "S".repeat(81))),
        "a line's name is longer than 80 characters");
  }

  @ParameterizedTest
  @DisplayName("a number is one that a browser can dial as it stands")
  @CsvSource({"'', is not like '112'", "1, is not like", "112/999, is not like"})
  void numbers(String number, String why) {
    refused(file(region("gb", line(number))), why);
    refused(file(region("gb", line("+44 (0)20 7946"))), "the number of 'Samaritans' is not like");
  }

  @Test
  @DisplayName("what is wrong is said, and where")
  void wrong() {
    refused("", "");
    refused("null", "there is nothing in it");
    refused("{", "line 1");
    refused("{\"regoins\":[]}", "regoins");
    refused("{\"regions\":[]}", "defaultRegion is missing");
    refused(file(""), "there is no region");
    refused(file("null"), "there is no region");
    refused(file(region("de", line("112"))), "defaultRegion is the id of no region");
    refused(
        file(region("gb", line("112")) + "," + region("gb", line("112"))), "'gb' is there twice");
    refused(file(region("GB", line("112"))), "a region's id is not like 'de'");
    refused(file(region("gb", "")), "region 'gb' has no line");
    refused(file(region("gb", "null")), "region 'gb' has no line, or one with nothing in it");
    refused(file(region("gb", "{\"number\":\"112\"}")), "a line's name is missing");
    refused(file(region("gb", "{\"name\":\"a\\nb\",\"number\":\"112\"}")), "is not on one line");
    refused("{\"practice\":{\"name\":\"Alder Lane\"}}", "the practice's phone");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> HelpLines.read(temporary.resolve("nowhere.json")))
        .withMessageContaining("there is no file");
  }
}
