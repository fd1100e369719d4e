package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.NOBODY;
import static hearth.session.Play.RUTH;
import static hearth.session.Scenes.DORA;
import static hearth.session.Scenes.EVA;
import static hearth.session.Scenes.FINN;
import static hearth.session.Scenes.arrange;
import static hearth.session.Scenes.place;
import static hearth.session.Scenes.scene;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreparingScenesTest {
  private static StudioView studio(Play play) {
    return requireNonNull(play.sees(RUTH).studio());
  }

  private static StudioView.Prepared prepared(Play play) {
    return requireNonNull(studio(play).prepared());
  }

  private static List<SeatId> cast(Play play, String breakout) {
    return prepared(play).rooms().stream()
        .filter(room -> room.breakout().equals(breakout))
        .flatMap(room -> room.cast().stream())
        .map(StudioView.PreparedPart::seat)
        .toList();
  }

  @Test
  @DisplayName("SN1 staff alone prepare, and all of them see the same")
  void staff() {
    var play = Scenes.circle(ANNA, BEN);
    List<StudioCommand> all =
        List.of(
            arrange(Arrangement.BY_HAND, 2),
            new StudioCommand.AddBreakout(),
            new StudioCommand.DropBreakout("1"),
            place(ANNA, "1"),
            scene(null),
            new StudioCommand.SetSceneMinutes(5),
            new StudioCommand.ShowParts(),
            new StudioCommand.OpenScenes(),
            new StudioCommand.DropPlan(),
            new StudioCommand.KeepApart(ANNA, BEN),
            new StudioCommand.LetTogether(ANNA, BEN));
    assertThat(all)
        .allSatisfy(command -> assertThat(play.refused(ANNA, command)).isEqualTo(Rule.SN1));
    play.does(JO, arrange(Arrangement.BY_HAND, 2));
    assertThat(play.sees(JO).studio()).isEqualTo(studio(play));
    assertThat(play.sees(ANNA).studio()).isNull();
  }

  @Test
  @DisplayName(
      "SN2 a card has its bounds; a scene that is open is changed before all who are in it")
  void card() {
    var play = Scenes.open();
    var longTitle = new SceneText(null, "x".repeat(81), "", "", List.of());
    var noTitle = new SceneText(null, " ", "", "", List.of());
    var manyPrompts = new SceneText(null, "A", "", "", List.of("1", "2", "3", "4", "5", "6", "7"));
    assertThat(List.of(longTitle, noTitle, manyPrompts))
        .allSatisfy(text -> assertThat(play.refused(RUTH, scene("1", text))).isEqualTo(Rule.SN2));
    play.does(RUTH, scene("1", new SceneText(null, " Another ", "", "", List.of())));
    assertThat(requireNonNull(Scenes.card(play, ANNA)).text().title()).isEqualTo("Another");
    assertThat(requireNonNull(Scenes.card(play, CARA)).text()).isEqualTo(Scenes.CALL);
  }

  @Test
  @DisplayName("SN3 at random everybody who is there is placed once, nobody alone")
  void atRandom() {
    var play = Scenes.circle(ANNA, BEN, CARA, DORA, EVA).loses(EVA);
    play.does(RUTH, arrange(Arrangement.AT_RANDOM, 2));
    var rooms = prepared(play).rooms();
    assertThat(rooms).hasSize(2).allMatch(room -> room.cast().size() == 2);
    assertThat(Stream.of("1", "2").flatMap(id -> cast(play, id).stream()))
        .containsExactlyInAnyOrder(ANNA, BEN, CARA, DORA);
    play.comes(EVA, "page-of-" + EVA);
    play.does(RUTH, arrange(Arrangement.AT_RANDOM, 3));
    assertThat(prepared(play).rooms()).extracting(room -> room.cast().size()).containsExactly(3, 2);
    assertThat(prepared(play).rooms().getFirst().cast())
        .extracting(StudioView.PreparedPart::part)
        .containsExactly(ScenePart.SELF, ScenePart.OTHER, ScenePart.OBSERVER);
    var alone = Scenes.circle(ANNA);
    assertThat(alone.refused(RUTH, arrange(Arrangement.AT_RANDOM, 2))).isEqualTo(Rule.SN3);
    assertThat(alone.refused(RUTH, arrange(Arrangement.BY_HAND, 4))).isEqualTo(Rule.SN3);
  }

  @Test
  @DisplayName(
      "SN3 SN20 as last time: who was together is so again, who was not is placed by chance")
  void lastTime() {
    var play = Scenes.open();
    assertThat(play.room().carried().company())
        .containsExactly(Set.of(ANNA, BEN), Set.of(CARA, DORA));
    play.does(RUTH, new StudioCommand.BringBack(null));
    Scenes.after(play, 60);
    Scenes.comes(play, FINN);
    assertThat(studio(play).lastTime()).isTrue();
    play.does(RUTH, arrange(Arrangement.LAST_TIME, 2));
    assertThat(cast(play, "1")).containsExactlyInAnyOrder(ANNA, BEN);
    assertThat(cast(play, "2")).containsExactlyInAnyOrder(CARA, DORA);
    assertThat(cast(play, "3")).containsExactlyInAnyOrder(EVA, FINN);
  }

  @Test
  @DisplayName("SN4 parts are for members, also those still to come, and for staff who are heard")
  void who() {
    var play = Scenes.circle(ANNA, BEN);
    play.does(RUTH, arrange(Arrangement.BY_HAND, 2));
    assertThat(play.refused(RUTH, place(JO, "1"))).isEqualTo(Rule.SN4);
    assertThat(play.refused(RUTH, place(NOBODY, "1"))).isEqualTo(Rule.PR1);
    assertThat(play.refused(RUTH, place(KIM, "1"))).isEqualTo(Rule.PR1);
    play.does(RUTH, new Command.Remove(BEN));
    assertThat(play.refused(RUTH, place(BEN, "1"))).isEqualTo(Rule.SN4);
    Scenes.place(play, "1", CARA, RUTH);
    assertThat(cast(play, "1")).containsExactly(CARA, RUTH);
  }

  @Test
  @DisplayName("SN5 who are kept apart are never placed together, and no refusal says who or why")
  void apart() {
    var play = Scenes.circle(ANNA, BEN, CARA, DORA);
    play.does(RUTH, new StudioCommand.KeepApart(BEN, ANNA));
    for (int seed = 0; seed < 40; seed++) {
      play.does(
          RUTH, new StudioCommand.Arrange(SceneKind.BREAKOUTS, Arrangement.AT_RANDOM, 2, seed));
      assertThat(cast(play, "1")).doesNotContainSequence(List.of(ANNA, BEN));
      assertThat(prepared(play).rooms())
          .noneMatch(
              room ->
                  room.cast().stream()
                      .map(StudioView.PreparedPart::seat)
                      .toList()
                      .containsAll(List.of(ANNA, BEN)));
    }
    play.does(RUTH, arrange(Arrangement.BY_HAND, 2));
    play.does(RUTH, place(ANNA, "1"));
    assertThat(play.refused(RUTH, place(BEN, "1"))).isEqualTo(Rule.SN5);
    assertThat(Rule.SN5.words()).doesNotContainIgnoringCase("apart");
    play.does(RUTH, new StudioCommand.KeepApart(ANNA, CARA));
    play.does(RUTH, new StudioCommand.KeepApart(ANNA, DORA));
    assertThat(play.refused(RUTH, arrange(Arrangement.AT_RANDOM, 2))).isEqualTo(Rule.SN3);
    play.does(RUTH, new StudioCommand.LetTogether(BEN, ANNA));
    play.does(RUTH, place(BEN, "1"));
  }

  @Test
  @DisplayName(
      "SN15 keeping apart takes a place in what is prepared, and parts nobody who is together")
  void parting() {
    var play = Scenes.prepared(ANNA, BEN, CARA, DORA);
    play.does(RUTH, new StudioCommand.KeepApart(ANNA, BEN));
    assertThat(cast(play, "1")).containsExactly(ANNA);
    var open = Scenes.open();
    assertThat(open.refused(RUTH, new StudioCommand.KeepApart(ANNA, BEN))).isEqualTo(Rule.SN15);
    open.does(BEN, new Command.Leave());
    open.does(RUTH, new StudioCommand.KeepApart(ANNA, BEN));
    assertThat(open.refused(RUTH, place(BEN, "1"))).isEqualTo(Rule.SN4);
  }

  @Test
  @DisplayName("SN5 SN15 BR20 who is late and would come to one they are kept apart from does not")
  void late() {
    var play = Scenes.circle(ANNA, CARA);
    play.does(RUTH, arrange(Arrangement.BY_HAND, 2));
    Scenes.place(play, "1", ANNA, CARA, BEN);
    play.does(RUTH, scene(null));
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    play.does(RUTH, new StudioCommand.KeepApart(ANNA, BEN));
    Scenes.comes(play, BEN);
    assertThat(play.room().inBreakout(BEN)).isFalse();
  }

  @Test
  @DisplayName("SN6 SN7 SN8 SN12 SN13 names, numbers and minutes have their bounds")
  void bounds() {
    var play = Scenes.circle(ANNA, BEN, CARA, DORA, EVA, FINN);
    assertThat(play.refused(RUTH, place(ANNA, "1"))).isEqualTo(Rule.SN13);
    assertThat(play.refused(RUTH, scene(null))).isEqualTo(Rule.SN13);
    assertThat(play.refused(RUTH, new StudioCommand.OpenScenes())).isEqualTo(Rule.SN13);
    play.does(RUTH, arrange(Arrangement.BY_HAND, 2));
    assertThat(play.refused(RUTH, place(ANNA, "9"))).isEqualTo(Rule.SN6);
    assertThat(play.refused(RUTH, scene("9"))).isEqualTo(Rule.SN6);
    assertThat(play.refused(RUTH, new StudioCommand.DropBreakout("9"))).isEqualTo(Rule.SN6);
    assertThat(play.refused(RUTH, new StudioCommand.SetSceneMinutes(0))).isEqualTo(Rule.SN8);
    assertThat(play.refused(RUTH, new StudioCommand.SetSceneMinutes(61))).isEqualTo(Rule.SN8);
    for (int rooms = 3; rooms < 6; rooms++) {
      play.does(RUTH, new StudioCommand.AddBreakout());
    }
    assertThat(play.refused(RUTH, new StudioCommand.AddBreakout())).isEqualTo(Rule.SN7);
    Scenes.place(play, "1", ANNA, BEN, CARA, DORA, EVA, FINN);
    assertThat(play.refused(RUTH, place(RUTH, "1"))).isEqualTo(Rule.SN7);
    assertThat(Scenes.open().refused(RUTH, arrange(Arrangement.BY_HAND, 2))).isEqualTo(Rule.SN12);
  }

  @Test
  @DisplayName("SN9 SN10 SN11 parts are shown with their scenes, and nothing opens on one alone")
  void opening() {
    var play = Scenes.circle(ANNA, BEN, CARA);
    play.does(RUTH, arrange(Arrangement.BY_HAND, 2));
    play.does(RUTH, place(ANNA, "1"));
    assertThat(play.refused(RUTH, new StudioCommand.ShowParts())).isEqualTo(Rule.SN9);
    play.does(RUTH, scene(null));
    assertThat(play.refused(RUTH, new StudioCommand.OpenScenes())).isEqualTo(Rule.SN10);
    play.does(RUTH, new StudioCommand.ShowParts());
    assertThat(play.refused(RUTH, new StudioCommand.OpenScenes())).isEqualTo(Rule.SN11);
    play.does(RUTH, place(BEN, "1"));
    play.does(RUTH, new StudioCommand.AddBreakout());
    Scenes.place(play, "2", DORA, EVA);
    play.does(RUTH, new StudioCommand.OpenScenes());
    assertThat(requireNonNull(studio(play).playing()).rooms()).hasSize(1);
    assertThat(studio(play).prepared()).isNull();
  }

  @Test
  @DisplayName("SN14 SN16 a member watches or stays, as they said to the part that is shown")
  void answers() {
    var play = Scenes.prepared(ANNA, BEN, CARA, DORA, EVA);
    assertThat(play.refused(ANNA, answer(PartAnswer.WATCH))).isEqualTo(Rule.SN14);
    Scenes.place(play, "1", EVA);
    play.does(RUTH, new StudioCommand.ShowParts());
    assertThat(play.refused(RUTH, answer(PartAnswer.WATCH))).isEqualTo(Rule.SN14);
    play.does(BEN, answer(PartAnswer.STAY));
    play.does(EVA, answer(PartAnswer.READY));
    play.does(ANNA, answer(PartAnswer.READY));
    play.does(ANNA, answer(PartAnswer.WATCH));
    assertThat(requireNonNull(Scenes.card(play, ANNA)).answer()).isEqualTo(PartAnswer.WATCH);
    play.does(RUTH, new StudioCommand.OpenScenes());
    assertThat(requireNonNull(Scenes.card(play, ANNA)).mine()).isEqualTo(ScenePart.OBSERVER);
    assertThat(Scenes.card(play, BEN)).isNull();
    assertThat(play.room().inBreakout(BEN)).isFalse();
  }

  @Test
  @DisplayName("SN17 whose part becomes another is asked again, the others are not")
  void askedAgain() {
    var play = Scenes.shown();
    Stream.of(ANNA, BEN, CARA).forEach(seat -> play.does(seat, answer(PartAnswer.READY)));
    play.does(RUTH, place(BEN, "1", ScenePart.SELF));
    play.does(RUTH, scene("2", new SceneText(null, "Another", "", "", List.of())));
    assertThat(requireNonNull(play.room().studio().plan()).answers()).isEmpty();
    play.does(ANNA, answer(PartAnswer.READY));
    play.does(RUTH, place(EVA, "1"));
    assertThat(requireNonNull(play.room().studio().plan()).answers()).containsOnlyKeys(ANNA);
  }

  @Test
  @DisplayName(
      "SN18 a card is shown to its cast and to staff; answers and who is apart to staff alone")
  void shown() {
    var play = Scenes.shown();
    play.does(RUTH, new StudioCommand.KeepApart(ANNA, CARA));
    play.does(BEN, answer(PartAnswer.STAY));
    assertThat(requireNonNull(Scenes.card(play, ANNA)).state()).isEqualTo(SceneState.OFFERED);
    assertThat(requireNonNull(Scenes.card(play, ANNA)).cast())
        .extracting(SceneCard.InCast::seat)
        .containsExactly(ANNA, BEN);
    assertThat(Scenes.card(play, EVA)).isNull();
    assertThat(play.sees(ANNA).toString()).doesNotContain("STAY");
    assertThat(studio(play).apart()).containsExactly(new StudioView.Apart(ANNA, CARA));
    assertThat(prepared(play).rooms().getFirst().cast())
        .contains(new StudioView.PreparedPart(BEN, ScenePart.OTHER, PartAnswer.STAY));
    play.does(RUTH, new StudioCommand.DropPlan());
    assertThat(Scenes.card(play, ANNA)).isNull();
  }

  @Test
  @DisplayName("SN19 few members, or one of staff alone: the stage first")
  void stageFirst() {
    assertThat(studio(Scenes.circle(ANNA, BEN, CARA)).stageFirst()).isTrue();
    var play = Scenes.circle(ANNA, BEN, CARA, DORA);
    assertThat(studio(play).stageFirst()).isFalse();
    assertThat(studio(play.loses(JO)).stageFirst()).isTrue();
  }

  @Test
  @DisplayName("SN20 who is kept apart is told to the group, once something of it is known")
  void carried() {
    var play = Scenes.circle(ANNA, BEN);
    assertThat(play.room().carried().apart()).isNull();
    play.does(RUTH, new StudioCommand.KeepApart(BEN, ANNA));
    play.does(RUTH, new Command.EndSession());
    assertThat(play.room().carried().apart()).containsExactly(new StudioView.Apart(ANNA, BEN));
  }

  private static StudioCommand.AnswerPart answer(PartAnswer answer) {
    return new StudioCommand.AnswerPart(answer);
  }
}
