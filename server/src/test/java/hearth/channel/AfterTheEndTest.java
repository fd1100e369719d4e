package hearth.channel;

import static hearth.room.House.ANNA;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A session that is over, and a member of whom nobody has said that they are safe. */
final class AfterTheEndTest {
  private final Hearth hearth = new Hearth();

  @AfterEach
  void close() {
    hearth.close();
  }

  private Browser in(SeatId seat) {
    return hearth.open(seat).hello(seat + "-page").walkIn();
  }

  @Test
  @DisplayName("SF9 staff stay, read and take it after the end, and then it is over for them too")
  void staffStay() {
    var tom = in(TOM);
    tom.must("startSession", "");
    var jo = in(JO);
    var anna = in(ANNA);
    anna.must("sayNotSafe", "");
    tom.must("endSession", "");
    assertThat(anna.closeCode()).isEqualTo(4410);
    jo.awaitStage("ended").must("readFlag", "'flag':'s5-1'");
    for (var staff : new Browser[] {tom, jo}) {
      staff.first(m -> m.at("/sections/alerts/flags/0/readBy").asString("").equals("Jo"));
      assertThat(staff.stage()).isEqualTo("ended");
      assertThat(staff.isOpen()).isTrue();
    }
    // Closing the page does not make it go: it stands until it is taken.
    tom.close();
    var again = hearth.open(TOM).hello("another-page");
    assertThat(again.section("alerts").at("/flags/0/id").asString()).isEqualTo("s5-1");
    again.must("takeFlag", "'flag':'s5-1','answer':'spoke'");
    assertThat(again.closeCode()).isEqualTo(4410);
    assertThat(jo.closeCode()).isEqualTo(4410);
  }
}
