package hearth.media.contract;

import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.LinkState;
import hearth.media.SlotId;
import hearth.media.kurento.standin.Alive;
import hearth.media.kurento.standin.Standin;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Media servers that die, freeze, come back, or lose their socket, with the usual patience. */
class KurentoDeathTest {
  private static final Logger LOG = LoggerFactory.getLogger(KurentoDeathTest.class);
  private static final Duration SOUND_BACK = Duration.ofSeconds(5);

  private KurentoCircle circle = new KurentoCircle(2);

  @AfterEach
  void end() {
    circle.close();
  }

  private record Pair(KurentoTestMember anna, KurentoTestMember ben) {}

  /** Anna and Ben hear and see each other. */
  private Pair talking() {
    Pair pair = new Pair(circle.join("anna"), circle.join("ben"));
    circle
        .circle()
        .route(to("ben", sound("anna"), picture("anna")), to("anna", sound("ben"), picture("ben")));
    circle.hears(pair.ben, pair.anna);
    circle.hears(pair.anna, pair.ben);
    circle.isUp(pair.anna);
    circle.isUp(pair.ben);
    return pair;
  }

  private void soundIsBack(String what, Pair pair) {
    Duration back = circle.hears(pair.ben, pair.anna);
    LOG.info("{}: sound back after {} ms", what, back.toMillis());
    assertThat(back).isLessThan(SOUND_BACK);
    assertThat(circle.hears(pair.anna, pair.ben)).isLessThan(SOUND_BACK);
  }

  @Test
  @DisplayName("MK1 a server dies: another takes over, with sound back within 5 s")
  void killed() {
    Pair pair = talking();
    SlotId slot = circle.circle().slotOf(pair.ben, "anna");
    Standin dead = circle.server();
    dead.kill();
    soundIsBack("kill", pair);
    dead.restart();
    assertThat(circle.server()).isNotSameAs(dead);
    assertThat(circle.circle().slotOf(pair.ben, "anna")).isEqualTo(slot);
    assertThat(circle.test().plane().counters().warnings()).containsEntry("remade-session", 1L);
    toldToReopen(pair.ben);
  }

  /** No links, then others than before, by another name each. */
  private void toldToReopen(KurentoTestMember member) {
    List<List<hearth.media.LinkSpec>> told = circle.circle().heard().linksOf(member.id());
    assertThat(told).hasSize(2);
    assertThat(told.getFirst()).isEmpty();
    assertThat(told.getLast()).hasSize(4).isEqualTo(member.peer().links());
    assertThat(circle.circle().heard().statesOf(member.id())).contains(LinkState.CLOSED);
  }

  @Test
  @DisplayName("MK2 a frozen server counts as dead; what it still holds is released when it thaws")
  void frozen() {
    Pair pair = talking();
    Standin ice = circle.server();
    ice.freeze();
    soundIsBack("freeze", pair);
    ice.thaw();
    patiently()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(ice.alive().pipelines()).isZero());
  }

  @Test
  @DisplayName("MK3 the only server dies and starts again: sound is back within 5 s of its start")
  void restarted() {
    circle.close();
    circle = new KurentoCircle(1);
    Pair pair = talking();
    Standin server = circle.server();
    server.kill();
    patiently().until(() -> pair.ben.peer().links().isEmpty());
    KurentoTestMember cleo = circle.join("cleo");
    assertThat(cleo.peer().links()).isEmpty();
    circle.circle().route(to("ben", sound("anna")), to("anna", sound("ben"), sound("cleo")));
    server.restart();
    soundIsBack("restart", pair);
    circle.hears(pair.anna, cleo);
    assertThat(cleo.peer().links()).hasSize(4);
  }

  @Test
  @DisplayName("MK4 a socket drops for a second: pipeline and wires stay, and media never stop")
  void dropped() {
    Pair pair = talking();
    Standin server = circle.server();
    Alive before = server.alive();
    int mark = pair.ben.played().size();
    server.drop(Duration.ofSeconds(1));
    CompletableFuture<Boolean> later =
        new CompletableFuture<Boolean>().completeOnTimeout(true, 3, TimeUnit.SECONDS);
    int said = 0;
    while (!later.isDone()) {
      pair.anna.restless().speak("still here " + said++);
      assertThat(pair.ben.played()).hasSize(mark + said);
    }
    assertThat(server.alive().endpoints()).isEqualTo(before.endpoints());
    assertThat(circle.circle().heard().linksOf(pair.ben.id())).isEmpty();
    circle.circle().route();
    pair.anna.speak("unheard");
    assertThat(pair.ben.played()).hasSize(mark + said);
  }

  @Test
  @DisplayName("MK4 links that come up while a socket drops are made anew, and no others")
  void droppedWhileJoining() {
    Pair pair = talking();
    circle.server().faults().hold("create");
    KurentoTestMember cleo = circle.join("cleo");
    patiently().until(() -> circle.server().faults().holding("create") > 0);
    circle.server().drop(Duration.ofMillis(300));
    circle.server().faults().calm();
    circle.circle().route(to("cleo", sound("anna")), to("ben", sound("anna"), sound("cleo")));
    circle.hears(cleo, pair.anna);
    circle.hears(pair.ben, cleo);
    assertThat(circle.circle().heard().linksOf(pair.ben.id())).isEmpty();
  }
}
