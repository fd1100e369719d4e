package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Private;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SentBackTest {
  private static final Command SEND = new Command.SendBack(ANNA);

  @Test
  @DisplayName("WR6 staff in the circle send back, a member does not")
  void who() {
    var play = Play.circle(ANNA, BEN);
    assertThat(play.refused(BEN, SEND)).isEqualTo(Rule.WR6);
    assertThat(play.refused(ANNA, SEND)).isEqualTo(Rule.WR6);
    assertThat(play.does(JO, SEND)).containsExactly(new Event.SentBack(ANNA));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.WAITING);
  }

  @Test
  @DisplayName("WR7 only a member in the circle is sent back, and who waits already waits")
  void whom() {
    var play = Play.circle(ANNA).checking(BEN);
    for (var seat : List.of(BEN, CARA, JO, RUTH)) {
      assertThat(play.refused(RUTH, new Command.SendBack(seat))).isEqualTo(Rule.WR7);
    }
    assertThat(play.refused(RUTH, new Command.SendBack(Play.NOBODY))).isEqualTo(Rule.PR1);
    play.does(RUTH, SEND);
    assertThat(play.does(JO, SEND)).isEmpty();
    play.does(ANNA, new Command.Leave());
    assertThat(play.refused(RUTH, SEND)).isEqualTo(Rule.WR7);
  }

  @Test
  @DisplayName("WR8 HA6 FL12 RN10 SP4 all one has in the circle ends with it, devices are off")
  void outOfTheCircle() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(ANNA, new Command.TurnCamera(true));
    play.does(ANNA, new Command.RaiseHand());
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.STILL));
    play.does(RUTH, new SpotlightCommand.PutOnStage(ANNA));
    play.does(RUTH, new SpotlightCommand.GrantPin(BEN, ANNA));
    play.does(RUTH, new TurnCommand.StartRound(ANNA));
    play.does(ANNA, new RetreatCommand.Pause());
    play.does(RUTH, SEND);
    var room = play.room();
    assertThat(play.seatsSeenBy(BEN)).containsExactly(RUTH, BEN, JO);
    assertThat(room.hands().queue()).isEmpty();
    assertThat(room.hasTheFloor()).isEqualTo(BEN);
    assertThat(Objects.requireNonNull(room.turns().round()).inOrder()).doesNotContain(ANNA);
    assertThat(room.spotlight()).isEqualTo(Spotlight.NONE);
    assertThat(room.retreat()).isEqualTo(Retreat.NONE);
    assertThat(play.heardBy(RUTH)).isEmpty();
    assertThat(Hearing.of(room).publishing()).doesNotContainKey(ANNA);
    assertThat(play.me(ANNA).microphone() || play.me(ANNA).camera()).isFalse();
    assertThat(play.me(ANNA).turnBackOn()).isNull();
  }

  @Test
  @DisplayName("WR8 an invitation, an asking and a private room end with it")
  void asked() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, new TurnCommand.GiveFloor(ANNA));
    play.does(RUTH, new TurnCommand.AskToUnmute(ANNA));
    play.does(RUTH, new RetreatCommand.OfferPrivateRoom(ANNA));
    play.does(RUTH, SEND);
    assertThat(play.room().turns().floor().offer()).isNull();
    assertThat(play.room().turns().asks().asked()).isEmpty();
    assertThat(play.sees(RUTH).privateRoom()).isNull();

    var together = Play.circle(ANNA, BEN);
    together.does(RUTH, new RetreatCommand.OfferPrivateRoom(ANNA));
    together.does(ANNA, new RetreatCommand.AcceptPrivateRoom());
    together.does(JO, SEND);
    assertThat(together.sees(RUTH).privateRoom()).isNull();
    assertThat(together.sees(ANNA).privateRoom()).isNull();
  }

  @Test
  @DisplayName("WR8 the way in, holds, a flag and a call stand")
  void stands() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Hush(ANNA));
    play.does(ANNA, new CareCommand.SayNotSafe());
    play.does(ANNA, new CareCommand.CallSupport());
    play.does(RUTH, SEND);
    assertThat(play.stage(ANNA)).isEqualTo(Stage.WAITING);
    assertThat(play.room().holds().hushes(ANNA)).isTrue();
    var alerts = Objects.requireNonNull(play.sees(RUTH).alerts());
    assertThat(alerts.flags()).hasSize(1);
    assertThat(alerts.calls()).hasSize(1);
    assertThat(Objects.requireNonNull(play.sees(RUTH).cards()).cards()).hasSize(1);
  }

  @Test
  @DisplayName("WR9 they are told that they wait again, staff see it, and are to admit them anew")
  void again() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, SEND);
    var waiting = new View.Waiting(List.of(Play.name(RUTH)), true, false, true);
    assertThat(play.sees(ANNA).waiting()).isEqualTo(waiting);
    assertThat(Objects.requireNonNull(play.sees(JO).door()).waiting())
        .extracting(View.AtDoor::seat, View.AtDoor::again)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(ANNA, true));
    play.loses(ANNA).comes(ANNA, "another page");
    assertThat(play.sees(ANNA).waiting()).isEqualTo(waiting);
    assertThat(play.refused(ANNA, new Command.RaiseHand())).isEqualTo(Rule.WR1);
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CIRCLE);
    play.does(ANNA, new Command.Leave());
    play.comes(ANNA).waiting(ANNA);
    assertThat(Objects.requireNonNull(play.sees(ANNA).waiting()).again()).isFalse();
  }

  @Test
  @DisplayName("CH8 of the circle's chat they read nothing any more, not even what they had read")
  void chat() {
    var play = Play.circle(ANNA, BEN);
    play.does(BEN, say("before"));
    play.does(RUTH, SEND);
    assertThat(Feeds.of(play.room(), ANNA).byName()).containsOnlyKeys(FeedName.STAFF);
    play.does(BEN, say("meanwhile"));
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(Feeds.of(play.room(), ANNA).byName().get(FeedName.CIRCLE)).isEmpty();
  }

  private static Command say(String text) {
    return new WordCommand.Say(Audience.EVERYONE, null, Private.of(BEN, Private.Kind.CHAT, text));
  }
}
