package hearth.channel;

import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** As much as an honest browser can have to say at once passes, and a little more is too fast. */
final class LimitsTest {
  private final Hearth hearth = new Hearth();
  private Browser tom = hearth.open(TOM);

  @BeforeEach
  void begin() {
    tom = tom.hello("tom").walkIn();
    tom.must("startSession", "");
    tom.first("links");
  }

  @AfterEach
  void close() {
    hearth.close();
  }

  private void offer(String id, String link) {
    tom.send(
        "{'type':'offer','id':'%s','fence':1,'link':'%s','sdp':'%s'}"
            .formatted(id, link, "v=0".repeat(1_000)));
  }

  @Test
  @DisplayName("A person's 16 links opened anew twice in a row, with all their candidates, pass")
  void twiceInARow() {
    for (int time = 0; time < 2; time++) {
      for (int link = 0; link < Limits.LINKS; link++) {
        offer("o" + time + "-" + link, "link-" + link);
        for (int candidate = 0; candidate < Limits.CANDIDATES; candidate++) {
          tom.send(
              "{'type':'candidate','fence':1,'link':'link-%d','candidate':'candidate:%d','mLineIndex':0}"
                  .formatted(link, candidate));
        }
      }
    }
    for (int time = 0; time < 2; time++) {
      for (int link = 0; link < Limits.LINKS; link++) {
        assertThat(tom.answer("o" + time + "-" + link).path("rule").asString()).isEqualTo("ME2");
      }
    }
    tom.must("raiseHand", "");
    assertThat(tom.isOpen()).isTrue();
  }

  @Test
  @DisplayName("4429 more offers than any honest browser makes")
  void tooManyOffers() {
    try {
      for (int i = 0; i < 2 * Limits.COSTLY_BURST; i++) {
        offer("o" + i, "link-1");
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      // Closed while we were at it: that is what is tested.
    }
    assertThat(tom.closeCode()).isEqualTo(4429);
  }

  @Test
  @DisplayName(
      "Answers and candidates for 16 links, twice in a row, fit before a reader who is slow")
  void fitsTheOutbox() {
    var stuck =
        new Outbox(
            new Outbox.Line() {
              @Override
              public void send(String text, Consumer<Boolean> went) {}

              @Override
              public void close(CloseCode code, String reason) {}
            });
    String answer = "a".repeat(12_000);
    String candidate = "c".repeat(300);
    for (int i = 0; i < 2 * 16; i++) {
      assertThat(stuck.add(answer)).isTrue();
      for (int each = 0; each < 12; each++) {
        assertThat(stuck.add(candidate)).isTrue();
      }
    }
  }
}
