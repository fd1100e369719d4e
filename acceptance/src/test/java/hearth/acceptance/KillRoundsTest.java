package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.journal.ChainCheck;
import hearth.journal.ChainKey;
import hearth.journal.sqlite.SqliteJournal;
import hearth.vault.PracticeKey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** kill −9 at random points: whatever was acknowledged is there after the restart, once. */
@DisplayName("kill −9 at random points")
class KillRoundsTest {
  private static final int ROUNDS = Boolean.getBoolean("hearth.long") ? 200 : 10;

  /** The last two play a scene in a breakout meanwhile. */
  private static final List<String> PEOPLE =
      List.of("therapist", "Amira", "Ben", "Chiara", "Dev", "Elif", "Femi");

  /** One person flipping one switch, one command at a time, so that at most one is unanswered. */
  private static final class Switcher {
    final RawChannel channel;
    final String on;
    final String off;
    final Map<String, Object> fields;
    final BooleanSupplier shown;
    boolean acknowledged;
    @Nullable String unansweredId;
    int count;

    Switcher(
        RawChannel channel, String on, String off, Map<String, Object> fields, BooleanSupplier s) {
      this.channel = channel;
      this.on = on;
      this.off = off;
      this.fields = fields;
      this.shown = s;
    }

    /** Flips until the server is gone. */
    void flipUntilKilled() {
      while (true) {
        unansweredId = channel.nextId();
        try {
          var answer = channel.send(unansweredId, wanted() ? on : off, args());
          assertThat(answer.get("type").asString()).as("%s", answer).isEqualTo("done");
        } catch (TimeoutException e) {
          return;
        }
        acknowledged = !acknowledged;
        unansweredId = null;
        count++;
      }
    }

    boolean wanted() {
      return !acknowledged;
    }

    Map<String, Object> args() {
      return on.equals(off) ? Map.of("on", wanted()) : fields;
    }

    /** The unanswered command again, under its own id: done, and in force once. */
    void sendAgain() throws TimeoutException {
      if (unansweredId == null) {
        return;
      }
      var answer = channel.send(unansweredId, wanted() ? on : off, args());
      assertThat(answer.get("type").asString()).as("%s", answer).isEqualTo("done");
      acknowledged = !acknowledged;
      unansweredId = null;
    }
  }

  @Test
  @DisplayName(
      "RT1 BR17 every acknowledged command is there after each of many kills; a breakout goes on,"
          + " and ends on time")
  void nothingAcknowledgedIsLost() throws Exception {
    var seed = Long.getLong("hearth.seed", System.nanoTime());
    System.out.println("kill rounds with -Dhearth.seed=" + seed);
    var random = new Random(seed);
    try (var server = HearthProcess.start()) {
      var people = seated(server);
      var switchers = switchers(people);
      var scene = SceneUnderKills.open(people.getFirst(), people.subList(5, 7));
      int acknowledged = 0;
      for (int round = 0; round < ROUNDS; round++) {
        acknowledged += flipAndKill(server, switchers, random.nextInt(20, 250));
        server.restart();
        people.forEach(RawChannel::connect);
        people.forEach(p -> p.await("circle"));
        for (Switcher s : switchers) {
          assertShows(s, round);
          s.sendAgain();
          assertShows(s, round);
        }
        scene.assertGoesOn(round);
      }
      scene.assertEndsOnTime();
      System.out.println(ROUNDS + " kills, " + acknowledged + " commands acknowledged, none lost");
      assertThat(acknowledged).isGreaterThan(ROUNDS);
      server.kill();
      assertChainsHold(server.folder());
    }
  }

  /** Of every stream there is, with more records than there were kills. */
  static void assertChainsHold(Path folder) {
    var chain = new ChainKey(PracticeKey.open(folder.resolve("practice.key")).derive("chain"));
    try (var journal = SqliteJournal.open(folder.resolve("journal.db"), chain, _ -> {})) {
      var found = new ChainCheck(journal, chain).walk(Map.of());
      assertThat(found.flaws()).isEmpty();
      assertThat(found.records()).isGreaterThan(ROUNDS);
    }
  }

  private static int flipAndKill(HearthProcess server, List<Switcher> switchers, int millis)
      throws InterruptedException {
    int before = switchers.stream().mapToInt(s -> s.count).sum();
    var threads =
        switchers.stream().map(s -> Thread.ofVirtual().start(s::flipUntilKilled)).toList();
    threads.getFirst().join(Duration.ofMillis(millis));
    server.kill();
    switchers.forEach(s -> s.channel.abandon());
    for (Thread thread : threads) {
      thread.join();
    }
    return switchers.stream().mapToInt(s -> s.count).sum() - before;
  }

  /**
   * What the view shows is what was acknowledged; a command that was not answered may or may not
   * have happened.
   */
  private static void assertShows(Switcher s, int round) {
    var may = s.unansweredId == null ? "" : " (one unanswered)";
    Awaitility.await(s.channel.name + " " + s.on + " in round " + round + may)
        .atMost(Duration.ofSeconds(3))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> s.unansweredId != null || s.shown.getAsBoolean() == s.acknowledged);
  }

  private static List<RawChannel> seated(HearthProcess server) {
    var people = new ArrayList<RawChannel>();
    for (String link : PEOPLE) {
      var person = RawChannel.join(server, link, server.link(link), server.session()).connect();
      person.walkTheGate();
      people.add(person);
    }
    people.getFirst().done("startSession", Map.of());
    people.getFirst().done("admitAll", Map.of());
    people.forEach(p -> p.await("circle"));
    return people;
  }

  private static List<Switcher> switchers(List<RawChannel> people) {
    var maya = people.get(0);
    var amira = people.get(1);
    var ben = people.get(2);
    var chiara = people.get(3);
    var dev = people.get(4);
    return List.of(
        new Switcher(maya, "lock", "unlock", Map.of(), () -> locked(maya)),
        new Switcher(amira, "raiseHand", "lowerHand", Map.of(), () -> hand(amira)),
        new Switcher(ben, "raiseHand", "lowerHand", Map.of(), () -> hand(ben)),
        new Switcher(chiara, "turnMicrophone", "turnMicrophone", Map.of(), () -> on(chiara)),
        new Switcher(dev, "turnCamera", "turnCamera", Map.of(), () -> camera(dev)));
  }

  private static boolean locked(RawChannel viewer) {
    return viewer.section("circle").path("locked").asBoolean(false);
  }

  private static boolean hand(RawChannel viewer) {
    return viewer
        .section("circle")
        .path("seats")
        .valueStream()
        .anyMatch(s -> s.path("seat").asString("").equals(viewer.seat()) && s.path("hand").isInt());
  }

  private static boolean on(RawChannel viewer) {
    return viewer.section("me").path("microphone").asBoolean(false);
  }

  private static boolean camera(RawChannel viewer) {
    return viewer.section("me").path("camera").asBoolean(false);
  }
}
