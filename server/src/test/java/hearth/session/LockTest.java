package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LockTest {
  @Test
  @DisplayName("LK1 a locked room admits nobody, one or all, until it is unlocked")
  void locked() {
    var play = Play.circle(ANNA).waiting(BEN);
    play.does(RUTH, new Command.Lock());
    assertThat(play.refused(RUTH, new Command.Admit(BEN))).isEqualTo(Rule.LK1);
    assertThat(play.refused(RUTH, new Command.AdmitAll())).isEqualTo(Rule.LK1);
    play.does(RUTH, new Command.Unlock());
    assertThat(play.does(RUTH, new Command.Admit(BEN))).hasSize(1);
  }

  @Test
  @DisplayName("LK1 nobody who was sent back, allowed back or lost comes in while it is locked")
  void everyWay() {
    var play = Play.circle(ANNA, BEN).waiting(CARA);
    play.does(RUTH, new Command.Remove(BEN));
    play.does(RUTH, new Command.Lock());
    play.does(RUTH, new Command.SendBack(ANNA));
    play.does(RUTH, new Command.AllowBack(BEN));
    play.does(BEN, new Command.DeviceReady());
    play.loses(CARA).comes(CARA, "another page");
    for (var seat : List.of(ANNA, BEN, CARA)) {
      assertThat(play.stage(seat)).isEqualTo(Stage.WAITING);
      assertThat(play.refused(RUTH, new Command.Admit(seat))).isEqualTo(Rule.LK1);
    }
    assertThat(play.refused(RUTH, new Command.AdmitAll())).isEqualTo(Rule.LK1);
    assertThat(play.seatsSeenBy(RUTH)).containsExactly(RUTH, JO);
  }

  @Test
  @DisplayName("LK2 a member neither locks nor unlocks")
  void who() {
    var play = Play.circle(ANNA);
    assertThat(play.refused(ANNA, new Command.Lock())).isEqualTo(Rule.LK2);
    assertThat(play.does(JO, new Command.Lock())).containsExactly(new Event.Locked());
    assertThat(play.refused(ANNA, new Command.Unlock())).isEqualTo(Rule.LK2);
    assertThat(play.does(RUTH, new Command.Unlock())).containsExactly(new Event.Unlocked());
  }

  @Test
  @DisplayName("LK3 people reach the waiting room of a locked room and are told it is locked")
  void told() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Lock());
    play.waiting(BEN);
    assertThat(play.sees(BEN).waiting())
        .isEqualTo(new View.Waiting(List.of(Play.name(RUTH)), true, true, false));
    assertThat(play.circleOf(ANNA).locked()).isTrue();
  }

  @Test
  @DisplayName("LK4 a lock touches neither those in the circle who reconnect, nor staff")
  void untouched() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Lock());
    play.loses(ANNA).comes(ANNA, "another page").waiting(KIM);
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CIRCLE);
    assertThat(play.stage(KIM)).isEqualTo(Stage.CIRCLE);
  }

  @Test
  @DisplayName("LK5 locking a locked room and unlocking an open one record nothing")
  void already() {
    var play = Play.circle(ANNA);
    assertThat(play.does(RUTH, new Command.Unlock())).isEmpty();
    play.does(RUTH, new Command.Lock());
    assertThat(play.does(JO, new Command.Lock())).isEmpty();
  }
}
