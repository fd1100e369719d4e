package hearth.channel;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole way in over real sockets, read frame by frame. */
final class GateTest {
  private final Hearth hearth = new Hearth();

  @AfterEach
  void close() {
    hearth.close();
  }

  @Test
  @DisplayName("A member walks through the gate, is admitted, and then has seats and links")
  void wholeWay() {
    var tom = hearth.open(TOM).hello("tom").walkIn();
    tom.must("startSession", "");
    tom.awaitStage("circle");
    var anna = hearth.open(ANNA).hello("anna");
    assertThat(anna.stage()).isEqualTo("agreement");
    anna.walkIn().awaitStage("waiting");
    assertThat(String.join("", anna.frames)).doesNotContain("Ben", "Cleo", "links");
    tom.must("admit", "'seat':'" + ANNA + "'");
    anna.awaitStage("circle");
    assertThat(anna.section("circle").path("seats")).hasSize(2);
    var links = anna.first("links");
    assertThat(links.path("links")).hasSize(1);
    assertThat(links.path("links").path(0).path("publishes")).hasSize(2);
    assertThat(links.path("links").path(0).path("slots")).hasSize(4);
    assertThat(tom.has("links")).isTrue();
  }

  @Test
  @DisplayName("A member who skips the gate by raw socket receives no name, no roster, no SDP")
  void skipsTheGate() {
    var tom = hearth.open(TOM).hello("tom").walkIn();
    tom.must("startSession", "");
    var ben = hearth.open(BEN).hello("ben").walkIn();
    tom.must("admit", "'seat':'" + BEN + "'");
    ben.awaitStage("circle");
    var raw = hearth.open(ANNA).hello("raw");
    for (var command : new String[] {"deviceReady", "startSession", "admitAll", "raiseHand"}) {
      assertThat(raw.ask(command, "").path("rule").asString()).isEqualTo("AG1");
    }
    assertThat(raw.ask("admit", "'seat':'" + ANNA + "'").path("rule").asString()).isEqualTo("AG1");
    assertThat(raw.ask("offer", "'fence':1,'link':'link-1','sdp':'v=0'").path("rule").asString())
        .isEqualTo("ME1");
    assertThat(raw.ask("relink", "").path("rule").asString()).isEqualTo("ME1");
    raw.send("{'type':'candidate','fence':1,'link':'link-1','candidate':'','mLineIndex':0}");
    raw.send("{'type':'level','dBov':-10}");
    raw.send("{'type':'prefer','slot':0,'quality':'high'}");
    ben.must("raiseHand", "");
    tom.must("lock", "");
    raw.send("{'type':'ping','id':'p'}");
    raw.first("pong");
    var everything = String.join("\n", raw.frames);
    assertThat(everything)
        .doesNotContain("Tom", "Jo", "Anna", "Ben", "Cleo", "Thursday")
        .doesNotContain(TOM.value(), BEN.value(), "seat-2", "seat-5")
        .doesNotContain("v=0", "candidate", "\"links\"", "\"slots\"", "\"levels\"");
    assertThat(raw.stage()).isEqualTo("agreement");
  }

  @Test
  @DisplayName("Someone who waits learns whom they wait for and nothing of who is inside")
  void waits() {
    var tom = hearth.open(TOM).hello("tom").walkIn();
    tom.must("startSession", "");
    var ben = hearth.open(BEN).hello("ben").walkIn();
    tom.must("admit", "'seat':'" + BEN + "'");
    var anna = hearth.open(ANNA).hello("anna").walkIn();
    ben.must("raiseHand", "");
    ben.must("turnMicrophone", "'on':true");
    assertThat(anna.ask("raiseHand", "").path("rule").asString()).isEqualTo("WR1");
    assertThat(String.join("\n", anna.frames)).doesNotContain("Ben", BEN.value(), "Cleo", "v=0");
    assertThat(anna.section("waiting").path("waitingFor").path(0).asString()).isEqualTo("Tom");
  }
}
