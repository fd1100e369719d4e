package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.JO;
import static hearth.room.House.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.Audience;
import hearth.session.Command;
import hearth.session.Event;
import hearth.session.WordCommand;
import hearth.session.WordEvent;
import hearth.vault.Vault;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was written goes with its session. */
final class ForgettingTest {
  @Test
  @DisplayName("CH10 after the end the lines in the journal open for nobody any more")
  void keysGo() {
    try (var evening = new Evening()) {
      evening.anna.must(say(ANNA, Audience.EVERYONE));
      evening.jo.must(say(JO, Audience.TEAM));
      assertThat(lines(evening.house)).hasSize(2).allMatch(text -> text.value() != null);
      evening.tom.must(new Command.EndSession());
      await().until(() -> evening.house.groups.sessionAtHand(House.GROUP) == null);
      assertThat(lines(evening.house)).hasSize(2).allMatch(text -> text.value() == null);
    }
  }

  private static WordCommand say(SeatId by, Audience to) {
    return new WordCommand.Say(to, null, Private.of(by, Private.Kind.CHAT, "words"));
  }

  /** As a server that starts now would read them. */
  static List<Private<String>> lines(House house) {
    var codec = EventCodec.session(Vault.open(house.key, house.registry));
    return house.journal.read(StreamId.session(SESSION), 0, 500).stream()
        .map(codec::decode)
        .map(Event.Recorded::event)
        .filter(WordEvent.Said.class::isInstance)
        .map(event -> ((WordEvent.Said) event).text())
        .toList();
  }
}
