package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static hearth.session.Scenes.DORA;
import static hearth.session.Scenes.EVA;
import static hearth.session.Scenes.FINN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StageSceneTest {
  private static List<SeatId> received(Play play, SeatId by) {
    return play.heardBy(by).stream().map(Hearing.Heard::from).toList();
  }

  private static void on(Play play, SeatId... seats) {
    for (var seat : seats) {
      play.does(seat, new Command.TurnMicrophone(true));
    }
  }

  private static StudioCommand.AskTapIn ask(ScenePart part) {
    return new StudioCommand.AskTapIn(part);
  }

  @Test
  @DisplayName(
      "SG4 BR12 players and staff are heard in the circle, all others watch, late ones too")
  void watching() {
    var play = Scenes.onStage();
    on(play, RUTH, ANNA, BEN);
    assertThat(play.refused(CARA, new Command.TurnMicrophone(true))).isEqualTo(Rule.BR12);
    assertThat(received(play, CARA)).containsExactlyInAnyOrder(RUTH, ANNA, BEN);
    assertThat(play.seat(ANNA).onStage()).isTrue();
    assertThat(play.seat(CARA).onStage()).isFalse();
    assertThat(play.seat(CARA).elsewhere()).isFalse();
    Scenes.comes(play, FINN);
    assertThat(play.me(FINN).watching()).isTrue();
    assertThat(requireNonNull(Scenes.card(play, FINN)).mine()).isEqualTo(ScenePart.OBSERVER);
    assertThat(requireNonNull(Scenes.card(play, FINN)).cast()).hasSize(2);
    assertThat(requireNonNull(Scenes.card(play, RUTH)).mine()).isNull();
    assertThat(play.me(JO).watching()).isFalse();
  }

  @Test
  @DisplayName("SG4 BR19 who watched with a device on is heard again when the scene is stopped")
  void heardAgain() {
    var play = Scenes.circle(ANNA, BEN, CARA);
    on(play, CARA);
    play.does(RUTH, new StudioCommand.Arrange(SceneKind.STAGE, Arrangement.BY_HAND, 2, 0));
    Scenes.place(play, "stage", ANNA, BEN);
    play.does(RUTH, Scenes.scene(null));
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    assertThat(received(play, ANNA)).isEmpty();
    on(play, ANNA);
    play.does(ANNA, new StudioCommand.StopScene(null));
    assertThat(received(play, ANNA)).containsExactly(CARA);
    play.does(ANNA, new StudioCommand.ReadyToReturn());
    play.does(BEN, new StudioCommand.ReadyToReturn());
    assertThat(play.room().studio().play()).isNull();
    assertThat(play.me(ANNA).microphone()).isFalse();
  }

  @Test
  @DisplayName("SG1 SG2 who watches asks for a part that somebody plays")
  void asking() {
    var play = Scenes.onStage();
    assertThat(play.refused(ANNA, ask(ScenePart.OTHER))).isEqualTo(Rule.SG1);
    assertThat(play.refused(RUTH, ask(ScenePart.OTHER))).isEqualTo(Rule.SG1);
    assertThat(Scenes.open().refused(EVA, ask(ScenePart.OTHER))).isEqualTo(Rule.SG1);
    assertThat(play.refused(CARA, ask(ScenePart.DOUBLE))).isEqualTo(Rule.SG2);
    play.does(CARA, ask(ScenePart.OTHER));
    assertThat(requireNonNull(Scenes.card(play, CARA)).tapIn()).isEqualTo(ScenePart.OTHER);
    assertThat(play.sees(BEN).toString()).doesNotContain("tapIn=OTHER");
    play.does(CARA, new StudioCommand.WithdrawTapIn());
    play.does(ANNA, new StudioCommand.StopScene(null));
    assertThat(play.refused(CARA, ask(ScenePart.OTHER))).isEqualTo(Rule.SG2);
  }

  @Test
  @DisplayName("SG3 SN5 BR1 staff let them take over, and not beside one they are kept apart from")
  void tapping() {
    var play = Scenes.onStage();
    assertThat(play.refused(RUTH, new StudioCommand.LetTapIn(CARA))).isEqualTo(Rule.SG3);
    play.does(CARA, ask(ScenePart.OTHER));
    play.does(DORA, ask(ScenePart.OTHER));
    assertThat(play.refused(BEN, new StudioCommand.LetTapIn(CARA))).isEqualTo(Rule.BR1);
    play.does(RUTH, new StudioCommand.KeepApart(ANNA, CARA));
    assertThat(play.refused(RUTH, new StudioCommand.LetTapIn(CARA))).isEqualTo(Rule.SN5);
    play.does(RUTH, new StudioCommand.DeclineTapIn(CARA));
    assertThat(requireNonNull(Scenes.card(play, CARA)).tapIn()).isNull();
    play.does(RUTH, new StudioCommand.LetTapIn(DORA));
    assertThat(requireNonNull(Scenes.card(play, DORA)).mine()).isEqualTo(ScenePart.OTHER);
    assertThat(play.me(BEN).watching()).isTrue();
    assertThat(play.me(DORA).watching()).isFalse();
  }

  @Test
  @DisplayName("SG5 it is frozen, called back and timed as a breakout is; nobody visits it")
  void asABreakout() {
    var play = Scenes.onStage();
    play.does(BEN, new StudioCommand.FreezeScene(null));
    assertThat(requireNonNull(Scenes.card(play, CARA)).state()).isEqualTo(SceneState.FROZEN);
    assertThat(play.refused(CARA, new StudioCommand.GoOnScene(null))).isEqualTo(Rule.BR3);
    assertThat(play.refused(ANNA, new StudioCommand.AskForHelp())).isEqualTo(Rule.BR7);
    assertThat(play.refused(RUTH, new StudioCommand.Visit("stage"))).isEqualTo(Rule.SN6);
    play.does(RUTH, new StudioCommand.BringBack(null));
    Scenes.after(play, 40);
    assertThat(requireNonNull(Scenes.card(play, ANNA)).state()).isEqualTo(SceneState.STEPPING_OUT);
    Scenes.after(play, 20);
    assertThat(Scenes.card(play, ANNA)).isNull();
    assertThat(play.sees(BEN).stepOut()).isNotNull();
  }
}
