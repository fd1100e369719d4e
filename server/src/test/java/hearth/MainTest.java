package hearth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        "--tls-cert=certificate.pem",
        "--trusted-proxy=10.0.0.0/8",
        "--media=janus",
        "--media=kurento",
        "--kurento=ws://10.0.0.5:8888/kurento",
        "--kurento-video-slots=4",
        "--kurento-capacity=100",
        "--turn=turn.example.org",
        "--turn=turn:turn.example.org",
        "--turn=stun:stun.example.org?transport=udp",
        "--turn-secret-file=secret",
        "--relay-only",
        "--help-lines=nowhere.json",
        "--oidc-issuer=https://login.example.org",
        "--oidc-name=Contoso",
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
  @DisplayName("what is no network of proxies is named and refused, whichever of them it is")
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/8,proxy", "none,10.0.0.0/8"})
  void wrongProxy(String networks) {
    var ended =
        run(
            Map.of("HEARTH_TRUSTED_PROXY", networks),
            "serve",
            "--data=" + temporary + "/data",
            "--origin=https://hearth.example.org");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.said()).contains("--trusted-proxy", "is not like").doesNotContain("\tat ");
    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @ParameterizedTest
  @DisplayName("what cannot be a media server, or goes with another plane, is named and refused")
  @ValueSource(
      strings = {
        "--kurento=http://10.0.0.5:8888/kurento",
        "--kurento=ws://10.0.0.5:8888",
        "--kurento=ws://10.0.0.5:8888/",
        "--kurento=ws://:8888/kurento",
        "--kurento=ws://anna@10.0.0.5:8888/kurento",
        "--kurento=ws://10.0.0.5:88888/kurento",
        "--kurento=ws://10.0.0.5:8888/kurento,kurento",
        "--kurento=ws://10.0.0.5:8888/kurento,ws://10.0.0.5:8888/kurento",
        "--kurento-video-slots=16",
        "--kurento-video-slots=-1",
        "--kurento-capacity=0",
        "--media-port=8080",
        "--media-address=192.0.2.7",
      })
  void wrongMediaServer(String flag) {
    var data = temporary.resolve("data");
    var name = flag.split("=", 2)[0];
    var ended =
        name.equals("--kurento")
            ? run(Map.of(), "serve", "--data=" + data, "--media=kurento", flag)
            : run(
                Map.of("HEARTH_MEDIA", "kurento", "HEARTH_KURENTO", "ws://10.0.0.5:8888/kurento"),
                "serve",
                "--data=" + data,
                flag);
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.said()).contains(name).doesNotContain("\tat ");
    assertThat(data).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEARTH_TLS_CERT", "HEARTH_TLS_CERTIFICATE"})
  @DisplayName("each name of a flag has its variable")
  void eachName(String variable) {
    var ended = run(Map.of(variable, "cert.pem"), "serve", "--data=" + temporary + "/data");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.said()).contains("--tls-cert and --tls-key go together");
  }

  @Test
  @DisplayName("a variable that is empty is not set, as containers give those they were not given")
  void emptyVariable() {
    var environment = Map.of("HEARTH_KURENTO", "", "HEARTH_TURN", "", "HEARTH_MEDIA_PORT", "");
    var ended = run(environment, "serve", "--origin=nowhere", "--data=" + temporary + "/data");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.said()).contains("--origin");
  }

  @ParameterizedTest
  @DisplayName("a wrong variable is named and refused with 2, a misspelt one too")
  @ValueSource(
      strings = {
        "HEARTH_PORT",
        "HEARTH_ADMIN",
        "HEARTH_BIND",
        "HEARTH_MEDIA",
        "HEARTH_KURENTO",
        "HEARTH_TURN",
        "HEARTH_CONTACT_URL",
        "HEARTH_PROT"
      })
  void wrongVariable(String name) {
    var ended = run(Map.of(name, "?", "HEARTH_DATA", temporary + "/data"), "serve");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.said()).contains(name);
    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @ParameterizedTest
  @DisplayName("a contact is https, or http on this machine; what else is given is not said again")
  @ValueSource(
      strings = {
        "http://hooks.example.org/secret",
        "http://192.0.2.7/secret",
        "ftp://127.0.0.1/secret",
        "https:///secret",
        "https://anna:secret@hooks.example.org/",
        "https://hooks.example.org:88888/secret",
        "https://hooks.example.org/#secret",
        "secret"
      })
  void wrongContact(String url) {
    var ended = run(Map.of(), "serve", "--data=" + temporary + "/data", "--contact-url=" + url);
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.said()).contains("--contact-url").doesNotContain("secret");
    for (var good :
        List.of("https://hooks.example.org/h?k=1", "http://127.0.0.1:9/h", "http://[::1]/")) {
      assertThat(new ContactUrl().convert(good)).hasToString(good);
    }
  }

  @Test
  @DisplayName(
      "a file of help lines that is not as it must be is said by name, before anything else")
  void wrongHelpLines() throws IOException {
    var file = Files.writeString(temporary.resolve("help.json"), "{\"regions\":[]}");
    var data = temporary.resolve("data");
    var variables = Map.of("HEARTH_HELP_LINES", file.toString(), "HEARTH_DATA", data.toString());
    for (var ended :
        List.of(
            run(variables, "serve"),
            run(Map.of(), "demo", "--data=" + data, "--help-lines=" + file))) {
      assertThat(ended.exit()).isEqualTo(2);
      assertThat(ended.said()).contains("HEARTH_HELP_LINES", file.toString()).hasLineCount(2);
      assertThat(data).doesNotExist();
    }
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
      assertThat(usage)
          .contains(
              "HEARTH_PORT",
              "HEARTH_DATA",
              "HEARTH_MEDIA_ADDRESS",
              "HEARTH_KURENTO",
              "HEARTH_TURN");
    }
  }
}
