package hearth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock(Resources.SYSTEM_ERR)
class MainTest {
  @TempDir Path temporary;

  /** Exit and what was said on stderr. */
  private record Ended(int exit, String said) {}

  private Ended run(Map<String, String> environment, String... arguments) {
    var said = new ByteArrayOutputStream();
    var before = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      int exit = Main.commands(environment).execute(arguments);
      return new Ended(exit, said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }

  @ParameterizedTest
  @DisplayName("a wrong flag is named and refused with 2, before anything is made")
  @ValueSource(
      strings = {
        "--port=x",
        "--port=65536",
        "--port=-1",
        "--media-port=70000",
        "--admin=nowhere",
        "--admin=example.org:80",
        "--media-address=example.org",
        "--bind=here",
        "--origin=hearth.example.org",
        "--origin=https://hearth.example.org/room",
        "--tls-key=key.pem",
        "--nonsense",
      })
  void wrongFlag(String flag) throws IOException {
    var data = temporary.resolve("data");
    var ended = run(Map.of(), "serve", "--data=" + data, flag);
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.said()).contains(flag.split("=", 2)[0]).doesNotContain("\tat ");
    assertThat(data).doesNotExist();
  }

  @ParameterizedTest
  @DisplayName("a wrong variable is named and refused with 2, a misspelt one too")
  @ValueSource(strings = {"HEARTH_PORT", "HEARTH_ADMIN", "HEARTH_BIND", "HEARTH_PROT"})
  void wrongVariable(String name) {
    var ended = run(Map.of(name, "?", "HEARTH_DATA", temporary + "/data"), "serve");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.said()).contains(name);
    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @Test
  @DisplayName("serve asks for its data folder, by name")
  void noData() {
    var ended = run(Map.of(), "serve");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.said()).contains("--data");
  }

  @Test
  @DisplayName(
      "the demo leaves a folder that is not its own as it is, also when it is to begin anew")
  void foreignFolder() throws IOException {
    var file = Files.writeString(temporary.resolve("thesis.txt"), "years of work");
    for (var arguments : new String[][] {{"demo"}, {"demo", "--fresh"}}) {
      var line = new String[arguments.length + 1];
      System.arraycopy(arguments, 0, line, 0, arguments.length);
      line[arguments.length] = "--data=" + temporary;
      var ended = run(Map.of(), line);
      assertThat(ended.exit()).isEqualTo(2);
      assertThat(ended.said()).contains("--data");
      assertThat(file).hasContent("years of work");
    }
  }

  @ParameterizedTest
  @DisplayName("help tells every flag, and of serve that each has its variable")
  @ValueSource(strings = {"demo", "serve"})
  void help(String command) {
    var commands = requireNonNull(Main.commands(Map.of()).getSubcommands().get(command));
    var usage = commands.getUsageMessage();
    commands
        .getCommandSpec()
        .options()
        .forEach(option -> assertThat(usage).contains(option.longestName()));
    assertThat(usage).contains("--port", "--data", "--admin", "--media-address");
    if (command.equals("serve")) {
      assertThat(usage).contains("HEARTH_PORT", "HEARTH_DATA", "HEARTH_MEDIA_ADDRESS");
    }
  }
}
