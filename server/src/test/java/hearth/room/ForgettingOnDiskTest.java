package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.GROUP;
import static hearth.room.House.JO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.journal.AppendObserver;
import hearth.journal.ChainKey;
import hearth.journal.Journal;
import hearth.journal.Samples;
import hearth.journal.sqlite.SqliteJournal;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.Audience;
import hearth.session.Command;
import hearth.session.WordCommand;
import hearth.vault.PracticeKey;
import hearth.vault.Registry;
import hearth.vault.memory.MemoryRegistry;
import hearth.vault.sqlite.SqliteRegistry;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written goes with its session, and is gone from the disk. */
final class ForgettingOnDiskTest {
  private final PracticeKey key = PracticeKey.random();
  @TempDir Path folder;
  private Journal journal = Samples.none();
  private Registry registry = new MemoryRegistry();
  private int lives;

  @BeforeEach
  void open() {
    var chain = new ChainKey(key.derive("chain"));
    journal = SqliteJournal.open(folder.resolve("journal.db"), chain, AppendObserver.NONE);
    registry = SqliteRegistry.open(folder.resolve("registry.db"));
    lives++;
  }

  @AfterEach
  void close() {
    journal.close();
    registry.close();
  }

  private House house() {
    return new House(journal, registry, key, new TestClock(), "node", lives, null);
  }

  private void restart() {
    close();
    open();
  }

  private static void write(Evening evening) {
    evening.anna.must(say(ANNA, Audience.EVERYONE));
    evening.jo.must(say(JO, Audience.TEAM));
    assertThat(ForgettingTest.lines(evening.house)).hasSize(2).allMatch(it -> it.value() != null);
  }

  private static WordCommand say(SeatId by, Audience to) {
    return new WordCommand.Say(to, null, Private.of(by, Private.Kind.CHAT, "words"));
  }

  private static void assertErased(House house) {
    assertThat(ForgettingTest.lines(house)).hasSize(2).allMatch(it -> it.value() == null);
    assertThat(house.room().recent().ended()).isTrue();
  }

  @Test
  @DisplayName("CH10 after the end the lines open for nobody, and for no later start of the server")
  void erased() {
    try (var evening = new Evening(house().found())) {
      write(evening);
      evening.tom.must(new Command.EndSession());
      await().until(() -> evening.house.groups.sessionAtHand(GROUP) == null);
      assertErased(evening.house);
    }
    restart();
    try (var anew = house()) {
      assertErased(anew);
    }
  }

  @Test
  @DisplayName("CH10 a server that died between the end and the forgetting forgets when it starts")
  void diedBefore() {
    try (var evening = new Evening(house().found())) {
      write(evening);
      evening.house.stuck = true;
      evening.tom.must(new Command.EndSession());
    }
    restart();
    try (var anew = house()) {
      assertThat(ForgettingTest.lines(anew)).allMatch(it -> it.value() != null);
      anew.rooms.resume();
      await().until(() -> anew.groups.sessionAtHand(GROUP) == null);
      assertErased(anew);
    }
  }
}
