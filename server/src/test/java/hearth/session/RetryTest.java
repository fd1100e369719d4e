package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetryTest {
  private static final Command RAISE = new Command.RaiseHand();
  private static final Command LOWER = new Command.LowerHand(null);

  @Test
  @DisplayName("RT1 a command whose id has had its effect is accepted with no second effect")
  void again() {
    var play = Play.circle(ANNA, BEN);
    assertThat(play.does(ANNA, "a", RAISE)).hasSize(1);
    play.does(ANNA, "b", LOWER);
    assertThat(play.room().answered(ANNA, "a")).isTrue();
    assertThat(play.does(ANNA, "a", RAISE)).isEmpty();
    assertThat(play.room().answered(BEN, "a")).isFalse();
    assertThat(play.does(BEN, "a", RAISE)).hasSize(1);
  }

  @Test
  @DisplayName("RT1 the id of a command with its effect is accepted even when it could not be now")
  void afterwards() {
    var play = Play.circle(ANNA);
    play.does(RUTH, "end", new Command.EndSession());
    assertThat(play.does(RUTH, "end", new Command.EndSession())).isEmpty();
  }

  @Test
  @DisplayName("RT2 the last 64 ids of a person are remembered, and no more")
  void bounded() {
    var play = Play.circle(ANNA);
    for (int n = 0; n < 65; n++) {
      play.does(ANNA, "n" + n, new Command.TurnMicrophone(n % 2 == 0));
    }
    assertThat(play.room().answered(ANNA, "n0")).isFalse();
    assertThat(play.room().answered(ANNA, "n1")).isTrue();
    assertThat(play.room().answered(ANNA, "n64")).isTrue();
  }

  @Test
  @DisplayName("RT2 a command with several effects is one of the 64")
  void oneCommand() {
    var play = Play.circle().waiting(ANNA, BEN);
    play.does(RUTH, "all", new Command.AdmitAll());
    assertThat(play.room().answered().ids().get(RUTH)).containsOnlyOnce("all");
  }

  @Test
  @DisplayName("RT3 a refused command is decided again under the same id")
  void refusedBefore() {
    var play = Play.circle(ANNA).waiting(BEN);
    var command = new Command.Issued(BEN, "a", play.now(), RAISE);
    assertThat(Decider.decide(play.room(), command)).isEqualTo(Decision.refused(Rule.WR1));
    play.does(RUTH, new Command.Admit(BEN));
    assertThat(play.does(BEN, "a", RAISE)).hasSize(1);
  }

  @Test
  @DisplayName("RT4 a page loaded anew counts from the start; the same page coming back does not")
  void anotherPage() {
    var play = Play.circle(ANNA);
    play.does(ANNA, "2", RAISE);
    play.loses(ANNA).comes(ANNA);
    assertThat(play.does(ANNA, "2", LOWER)).isEmpty();
    play.loses(ANNA).comes(ANNA, "another page");
    assertThat(play.does(ANNA, "2", LOWER)).hasSize(1);
  }

  @Test
  @DisplayName("RT5 an id does not stand in the way of connecting and losing")
  void hello() {
    var play = Play.opened();
    assertThat(play.does(ANNA, "1", Play.connect("page"))).hasSize(1);
    assertThat(play.does(ANNA, "1", new Command.Lose("page"))).hasSize(1);
    assertThat(play.does(ANNA, "1", Play.connect("page"))).hasSize(1);
    assertThat(play.room().answered(ANNA, "1")).isFalse();
  }

  @Test
  @DisplayName("RT5 after the end a page that numbers from the start again still takes a flag")
  void flagAfterTheEnd() {
    var play = Play.circle(ANNA);
    play.does(ANNA, new CareCommand.SayNotSafe());
    play.does(RUTH, "1", new Command.EndSession());
    play.comes(RUTH);
    var take = new CareCommand.TakeFlag("s5-1", FlagAnswer.SPOKE);
    assertThat(play.does(RUTH, "1", take)).hasSize(1);
    assertThat(play.does(RUTH, "1", take)).isEmpty();
  }

  @Test
  @DisplayName("RT5 an id that has had its effect lets no signature pass that is not whole")
  void signature() {
    var play = Play.opened().comes(ANNA);
    play.does(ANNA, "a", Play.sign());
    assertThat(play.does(ANNA, "a", Play.sign())).isEmpty();
    var unticked = new Command.Issued(ANNA, "a", play.now(), Play.sign(3, List.of(), "Anna"));
    assertThat(Decider.decide(play.room(), unticked)).isEqualTo(Decision.refused(Rule.AG3));
    var other = new Command.Issued(ANNA, "a", play.now(), Play.sign(4, List.of(), "Anna"));
    assertThat(Decider.decide(play.room(), other)).isEqualTo(Decision.refused(Rule.AG2));
  }
}
