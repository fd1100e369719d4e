package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a browser names an address of its own, with a relay that is not there. */
@DisplayName("Through relays only")
class RelayOnlyTest {
  /** What the offers of all connections say, and by which policy they were made. */
  private static final String CONNECTIONS =
      "() => window.connections.map(c => c.getConfiguration().iceTransportPolicy + ' '"
          + " + c.iceGatheringState + ' ' + c.localDescription?.sdp)";

  @TempDir Path folder;

  private String[] flags(boolean only) throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "sixteen letters and more");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    var turn = List.of("--turn=turn:127.0.0.1:9?transport=tcp", "--turn-secret-file=" + secret);
    return only
        ? new String[] {turn.getFirst(), turn.getLast(), "--relay-only"}
        : turn.toArray(String[]::new);
  }

  /** All that a member's browser says of where it is, once it has gathered everything. */
  private String said(boolean only) throws IOException {
    try (var server = HearthProcess.start("", flags(only));
        var chromium = new Chromium()) {
      var maya = new Person(chromium.context(), "Maya", server.link("therapist"));
      var amira = new Person(chromium.context(), "Amira", server.link("Amira"));
      maya.arriveAsStaff();
      amira.arriveAsMember();
      maya.press("Start session");
      maya.press("Admit Amira");
      amira.seated().turnOn();
      Awaitility.await("everything is gathered")
          .until(
              () ->
                  connections(amira).stream().anyMatch(it -> it.contains(" complete "))
                      && amira.sentFrames().stream().anyMatch(it -> it.contains("\"offer\"")));
      assertThat(connections(amira)).allMatch(it -> it.startsWith(only ? "relay" : "all"));
      return String.join("\n", amira.sentFrames()) + String.join("\n", connections(amira));
    }
  }

  private static List<String> connections(Person person) {
    return ((List<?>) person.page.evaluate(CONNECTIONS)).stream().map(String::valueOf).toList();
  }

  @Test
  @DisplayName("no offer and no candidate names the browser's address; else they do")
  void noAddress() throws IOException {
    assertThat(said(true))
        .contains("m=audio", "a=ice-ufrag")
        .doesNotContain("typ host", "typ srflx", "typ prflx", "raddr")
        .doesNotContainPattern("c=IN IP[46] (?!0\\.0\\.0\\.0)");
    assertThat(said(false)).contains("typ host");
  }
}
