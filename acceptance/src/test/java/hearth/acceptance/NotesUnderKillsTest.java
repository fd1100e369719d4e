package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two of staff write as fast as they may, with two windows each, and nothing holds. */
@DisplayName("Notes, while the server is killed and the line is cut")
class NotesUnderKillsTest {
  private static final int ROUNDS = Boolean.getBoolean("hearth.long") ? 200 : 8;
  private static final List<String> WRITERS = List.of("therapist", "coTherapist");

  private final Random random;
  private final List<NoteHand> hands = new ArrayList<>();

  NotesUnderKillsTest() {
    var seed = Long.getLong("hearth.seed", System.nanoTime());
    System.out.println("notes under kills with -Dhearth.seed=" + seed);
    random = new Random(seed);
  }

  @Test
  @DisplayName("NT9 NT15 NT16 what was answered is there once, as it was saved last, in its order")
  void nothingSavedIsLost() throws Exception {
    try (var server = HearthProcess.start();
        var line = new CutLine(server.port())) {
      var reader = writers(server, line);
      var told = new Told(reader);
      for (int round = 0; round < ROUNDS; round++) {
        writeUntilKilled(server, line);
        server.restart();
        assertThere(reader, round, false);
        finish();
        assertThere(reader, round, true);
        assertThat(told.hears())
            .as("round %s, by what is new", round)
            .containsExactlyInAnyOrderElementsOf(texts(reader));
      }
      report();
      server.kill();
      KillRoundsTest.assertChainsHold(server.folder());
    }
  }

  private NoteClient writers(HearthProcess server, CutLine line) {
    var session = server.session();
    NoteClient last = null;
    for (String writer : WRITERS) {
      var person = RawChannel.join(server, writer, server.link(writer), session).connect();
      person.walkTheGate();
      for (int hand = 0; hand < 2; hand++) {
        var client = new NoteClient(line.through(server.base()), person, session);
        hands.add(new NoteHand(client, writer + hand, random.nextLong()));
      }
      person.abandon();
      last = new NoteClient(server.base(), person, session);
    }
    return Objects.requireNonNull(last);
  }

  private void writeUntilKilled(HearthProcess server, CutLine line) throws InterruptedException {
    var threads = hands.stream().map(hand -> Thread.ofVirtual().start(hand::write)).toList();
    for (int cuts = random.nextInt(3); cuts > 0; cuts--) {
      wait(threads.getFirst(), random.nextInt(5, 90));
      line.cut();
      wait(threads.getFirst(), random.nextInt(1, 20));
      line.mend();
    }
    wait(threads.getFirst(), random.nextInt(50, 400));
    server.kill();
    hands.forEach(NoteHand::stop);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void wait(Thread thread, int millis) throws InterruptedException {
    thread.join(Duration.ofMillis(millis));
  }

  private void finish() throws InterruptedException {
    var threads = hands.stream().map(hand -> Thread.ofVirtual().start(hand::finish)).toList();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** A save without an answer may or may not have happened, until it has one. */
  private void assertThere(NoteClient reader, int round, boolean quiet) throws IOException {
    var lines = lines(reader);
    int known = 0;
    for (NoteHand hand : hands) {
      var mine = new ArrayList<>(lines.keySet());
      mine.retainAll(hand.saved.keySet());
      assertThat(mine).as("round %s", round).containsExactlyElementsOf(hand.saved.keySet());
      hand.saved.forEach((id, saved) -> assertStands(lines.get(id), hand, saved, round));
      known += hand.saved.size();
    }
    assertThat(lines.size() - known).as("lines of nobody's").isBetween(0, quiet ? 0 : hands.size());
  }

  private static void assertStands(
      @Nullable JsonNode line, NoteHand hand, NoteHand.Saved saved, int round) {
    var told = Objects.requireNonNull(line);
    var stands = new NoteHand.Saved(told.get("version").asInt(), told.get("text").asString());
    var may = hand.unanswered;
    boolean mine = may != null && may.line().equals(told.get("line").asString());
    assertThat(stands)
        .as("round %s, %s", round, told)
        .isIn(saved, mine ? Objects.requireNonNull(may).becomes() : saved);
  }

  /** By their ids, which are new over all; each of them once. */
  private static SequencedMap<String, JsonNode> lines(NoteClient reader) throws IOException {
    var lines = new LinkedHashMap<String, JsonNode>();
    var answer = reader.get("desk?opening=opening-0001");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    for (JsonNode line : NoteClient.json(answer).get("lines")) {
      assertThat(lines.put(line.get("line").asString(), line)).as("%s twice", line).isNull();
    }
    return lines;
  }

  private static List<String> texts(NoteClient reader) throws IOException {
    return lines(reader).values().stream().map(line -> line.get("text").asString()).toList();
  }

  private void report() {
    int answered = hands.stream().mapToInt(hand -> hand.answered).sum();
    int lines = hands.stream().mapToInt(hand -> hand.saved.size()).sum();
    int again = hands.stream().mapToInt(hand -> hand.again).sum();
    System.out.printf(
        "%d kills, %d saves of %d lines answered, %d tries without an answer, none lost or"
            + " doubled%n",
        ROUNDS, answered, lines, again);
    assertThat(answered).isGreaterThan(ROUNDS);
    assertThat(again).isGreaterThan(ROUNDS);
  }

  /** A desk that has been open all the time and asks for what is new. */
  private static final class Told {
    private final NoteClient reader;
    private final SequencedMap<String, String> lines = new LinkedHashMap<>();
    private String cursor = "";

    Told(NoteClient reader) {
      this.reader = reader;
    }

    List<String> hears() throws IOException {
      var answer = reader.get("desk?opening=opening-0002&after=" + cursor);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      var desk = NoteClient.json(answer);
      cursor = desk.get("cursor").asString();
      desk.get("lines").forEach(l -> lines.put(l.get("line").asString(), text(l)));
      return lines.values().stream().toList();
    }

    private static String text(JsonNode line) {
      return line.get("text").asString();
    }
  }
}
