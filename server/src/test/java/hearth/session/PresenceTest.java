package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.NOBODY;
import static hearth.session.Play.RUTH;
import static hearth.session.Play.connect;
import static hearth.session.Play.takeOver;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PresenceTest {
  private static Play onAir() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(ANNA, new Command.TurnCamera(true));
    return play;
  }

  @Test
  @DisplayName("PR1 a command by or about a seat that is not of this group is refused")
  void strangers() {
    var play = Play.circle(ANNA);
    for (var command : Commands.all()) {
      assertThat(play.refused(NOBODY, command)).isEqualTo(Rule.PR1);
    }
    assertThat(play.refused(NOBODY, connect("page"))).isEqualTo(Rule.PR1);
    assertThat(play.refused(NOBODY, new Command.Lose("page"))).isEqualTo(Rule.PR1);
    for (var command : about(NOBODY)) {
      assertThat(play.refused(RUTH, command)).isEqualTo(Rule.PR1);
      assertThat(play.refused(ANNA, command)).isNotEqualTo(Rule.PR1);
    }
  }

  private static List<Command> about(SeatId seat) {
    return List.of(
        new Command.Admit(seat),
        new Command.Hush(seat),
        new Command.LetSpeak(seat),
        new Command.StopCamera(seat),
        new Command.AllowCamera(seat),
        new Command.Promote(seat),
        new Command.Remove(seat),
        new Command.LowerHand(seat));
  }

  @Test
  @DisplayName(
      "PR2 a second browser is refused while another is alive, and welcome once it is lost")
  void secondBrowser() {
    var play = Play.circle(ANNA);
    assertThat(play.refused(ANNA, connect("second"))).isEqualTo(Rule.PR2);
    play.loses(ANNA);
    assertThat(play.does(ANNA, connect("second")))
        .containsExactly(new Event.Connected(ANNA, "second", "node", 1));
  }

  @Test
  @DisplayName("PR3 the same page coming back finds microphone and camera as they were")
  void samePage() {
    var play = onAir().loses(ANNA).comes(ANNA);
    assertThat(play.me(ANNA).microphone()).isTrue();
    assertThat(play.me(ANNA).camera()).isTrue();
    assertThat(play.me(ANNA).turnBackOn()).isNull();
  }

  @Test
  @DisplayName("PR3 the same page on another process finds microphone and camera as they were")
  void samePageElsewhere() {
    var play = onAir();
    play.does(ANNA, new Command.Connect("page-of-anna", "other", 7, 0, false));
    assertThat(play.me(ANNA).microphone()).isTrue();
  }

  @Test
  @DisplayName(
      "PR4 another page finds both off and is told what was on, also after a second reload")
  void anotherPage() {
    var play = onAir();
    play.does(ANNA, new Command.TurnCamera(false));
    play.loses(ANNA).comes(ANNA, "second");
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.me(ANNA).turnBackOn()).isEqualTo(new View.TurnBackOn(true, false));
    assertThat(play.heardBy(RUTH)).isEmpty();
    play.does(ANNA, new Command.Lose("second"));
    play.comes(ANNA, "third");
    assertThat(play.me(ANNA).turnBackOn()).isEqualTo(new View.TurnBackOn(true, false));
  }

  @Test
  @DisplayName("PR4 a page loaded anew with nothing on is told nothing")
  void nothingWasOn() {
    var play = Play.circle(ANNA).loses(ANNA).comes(ANNA, "second");
    assertThat(play.me(ANNA).turnBackOn()).isNull();
  }

  @Test
  @DisplayName("PR5 what could be turned back on is forgotten once a device is turned by hand")
  void forgotten() {
    for (var turn : List.of(new Command.TurnMicrophone(true), new Command.TurnCamera(true))) {
      var play = onAir().loses(ANNA).comes(ANNA, "second");
      assertThat(play.me(ANNA).turnBackOn()).isEqualTo(new View.TurnBackOn(true, true));
      play.does(ANNA, turn);
      assertThat(play.me(ANNA).turnBackOn()).isNull();
    }
  }

  @Test
  @DisplayName("PR6 who is lost stays seated in trouble, and is heard again without a command")
  void trouble() {
    var play = onAir().loses(ANNA);
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CIRCLE);
    assertThat(play.seat(ANNA).presence()).isEqualTo(View.Presence.TROUBLE);
    assertThat(play.heardBy(RUTH)).containsExactly(new Hearing.Heard(ANNA, true, true));
    assertThat(Hearing.of(play.room()).of()).containsKey(ANNA);
    play.comes(ANNA);
    assertThat(play.seat(ANNA).presence()).isEqualTo(View.Presence.HERE);
  }

  @Test
  @DisplayName("PR7 the loss of a page that was replaced or lost before changes nothing")
  void oldPage() {
    var play = Play.circle(ANNA);
    play.does(ANNA, takeOver("second"));
    assertThat(play.does(ANNA, new Command.Lose("page-of-anna"))).isEmpty();
    assertThat(play.does(ANNA, new Command.Lose("second")))
        .containsExactly(new Event.Lost(ANNA, "second"));
    assertThat(play.does(ANNA, new Command.Lose("second"))).isEmpty();
  }

  @Test
  @DisplayName("PR8 a process that starts reports its own earlier connections lost, no others")
  void earlierLives() {
    var play = Play.opened();
    play.does(ANNA, new Command.Connect("a", "node", 1, 0, false));
    play.does(BEN, new Command.Connect("b", "node", 2, 0, false));
    play.does(RUTH, new Command.Connect("r", "other", 1, 0, false));
    assertThat(play.does(NOBODY, new Command.LoseEarlier("node", 2)))
        .containsExactly(new Event.Lost(ANNA, "a"));
    assertThat(play.does(NOBODY, new Command.LoseEarlier("node", 2))).isEmpty();
    assertThat(play.does(NOBODY, new Command.LoseEarlier("node", 3)))
        .containsExactly(new Event.Lost(BEN, "b"));
  }

  @Test
  @DisplayName("PR9 taking over gives the seat to the new browser, and there is one seat")
  void takesOver() {
    var play = onAir();
    assertThat(play.does(ANNA, takeOver("second")))
        .containsExactly(new Event.Connected(ANNA, "second", "node", 1));
    assertThat(play.seatsSeenBy(RUTH)).containsOnlyOnce(ANNA);
    assertThat(play.me(ANNA).turnBackOn()).isEqualTo(new View.TurnBackOn(true, true));
    assertThat(play.refused(ANNA, connect("page-of-anna"))).isEqualTo(Rule.PR2);
  }

  @Test
  @DisplayName(
      "PR10 the page that holds the seat connecting again to the same process records nothing")
  void connectsAgain() {
    var play = onAir();
    assertThat(play.does(ANNA, connect("page-of-anna"))).isEmpty();
    assertThat(play.does(ANNA, new Command.Connect("page-of-anna", "node", 2, 0, false)))
        .containsExactly(new Event.Connected(ANNA, "page-of-anna", "node", 2));
  }

  @Test
  @DisplayName("PR11 what staff hold is not among what could be turned back on")
  void heldIsNotOffered() {
    var play = onAir().loses(ANNA).comes(ANNA, "second");
    play.does(RUTH, new Command.Hush(ANNA));
    assertThat(play.me(ANNA).turnBackOn()).isEqualTo(new View.TurnBackOn(false, true));
    play.does(RUTH, new Command.StopCamera(ANNA));
    assertThat(play.me(ANNA).turnBackOn()).isNull();

    var hushedFirst = onAir();
    hushedFirst.does(RUTH, new Command.HushAll());
    hushedFirst.loses(ANNA).comes(ANNA, "second");
    assertThat(hushedFirst.me(ANNA).turnBackOn()).isEqualTo(new View.TurnBackOn(false, true));
  }
}
