package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static hearth.session.Scenes.DORA;
import static hearth.session.Scenes.EVA;
import static hearth.session.Scenes.place;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BreakoutTest {
  private static SceneCard card(Play play, SeatId seat) {
    return requireNonNull(Scenes.card(play, seat));
  }

  private static StudioView.PlayingRoom room(Play play, String id) {
    return requireNonNull(requireNonNull(play.sees(RUTH).studio()).playing()).rooms().stream()
        .filter(open -> open.breakout().equals(id))
        .findAny()
        .orElseThrow();
  }

  private static void on(Play play, SeatId... seats) {
    for (var seat : seats) {
      play.does(seat, new Command.TurnMicrophone(true));
      play.does(seat, new Command.TurnCamera(true));
    }
  }

  private static View.Seat seat(Play play, SeatId viewer, SeatId of) {
    return play.circleOf(viewer).seats().stream()
        .filter(s -> s.seat().equals(of))
        .findAny()
        .orElseThrow();
  }

  private static List<SeatId> received(Play play, SeatId by) {
    return play.heardBy(by).stream().map(Hearing.Heard::from).toList();
  }

  @Test
  @DisplayName(
      "BR1 BR2 SN1 what is the staff's is refused to members, and to all with no scene open")
  void staff() {
    var play = Scenes.circle(ANNA, BEN);
    List<StudioCommand> led =
        List.of(
            new StudioCommand.Visit("1"),
            new StudioCommand.SayToRooms(Scenes.words("x")),
            new StudioCommand.Whisper(ANNA, Scenes.words("x")),
            new StudioCommand.BringBack(null),
            new StudioCommand.ExtendScenes(null, 5),
            new StudioCommand.MergeBreakouts("1", "2"));
    assertThat(led)
        .allSatisfy(command -> assertThat(play.refused(ANNA, command)).isEqualTo(Rule.BR1))
        .allSatisfy(command -> assertThat(play.refused(RUTH, command)).isEqualTo(Rule.BR2));
    assertThat(play.refused(ANNA, new StudioCommand.StartFeedback())).isEqualTo(Rule.BR1);
    assertThat(play.refused(ANNA, new StudioCommand.WaiveFeedback())).isEqualTo(Rule.BR1);
    assertThat(play.refused(ANNA, new StudioCommand.FreezeScene(null))).isEqualTo(Rule.BR2);
  }

  @Test
  @DisplayName("BR14 BR1 people of one breakout receive each other, and nobody else anybody of it")
  void company() {
    var play = Scenes.circle(ANNA, BEN, CARA, DORA, EVA);
    on(play, RUTH, ANNA, BEN, CARA, DORA, EVA);
    play.does(RUTH, Scenes.arrange(Arrangement.BY_HAND, 2));
    Scenes.place(play, "1", ANNA, BEN);
    Scenes.place(play, "2", CARA, DORA);
    play.does(RUTH, Scenes.scene(null));
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    assertThat(received(play, ANNA)).containsExactly(BEN);
    assertThat(received(play, DORA)).containsExactly(CARA);
    assertThat(received(play, JO)).containsExactlyInAnyOrder(RUTH, EVA);
    play.does(RUTH, new StudioCommand.Visit("2"));
    assertThat(received(play, CARA)).containsExactlyInAnyOrder(RUTH, DORA);
    assertThat(received(play, RUTH)).containsExactlyInAnyOrder(CARA, DORA);
    assertThat(received(play, EVA)).isEmpty();
    play.does(RUTH, new StudioCommand.LeaveVisit());
    assertThat(received(play, EVA)).containsExactly(RUTH);
  }

  @Test
  @DisplayName("BR3 BR4 BR5 BR6 SN6 who plays directs their own scene, self and staff stop it")
  void directing() {
    var play = Scenes.open();
    Scenes.place(play, "1", EVA);
    play.does(BEN, new StudioCommand.FreezeScene(null));
    assertThat(card(play, ANNA).state()).isEqualTo(SceneState.FROZEN);
    play.does(ANNA, new StudioCommand.GoOnScene(null));
    assertThat(play.refused(EVA, new StudioCommand.FreezeScene(null))).isEqualTo(Rule.BR3);
    assertThat(play.refused(CARA, new StudioCommand.FreezeScene("1"))).isEqualTo(Rule.BR3);
    assertThat(play.refused(CARA, new StudioCommand.StopScene("1"))).isEqualTo(Rule.BR3);
    assertThat(play.refused(RUTH, new StudioCommand.FreezeScene("9"))).isEqualTo(Rule.SN6);
    play.does(BEN, new StudioCommand.SwapRoles(null));
    assertThat(card(play, BEN).mine()).isEqualTo(ScenePart.SELF);
    assertThat(play.refused(BEN, new StudioCommand.RewindScene(null))).isEqualTo(Rule.BR5);
    play.does(BEN, new StudioCommand.MarkScene(null));
    play.does(BEN, new StudioCommand.RewindScene(null));
    assertThat(card(play, ANNA).rewinds()).isEqualTo(1);
    assertThat(play.refused(ANNA, new StudioCommand.StopScene(null))).isEqualTo(Rule.BR4);
    play.does(BEN, new StudioCommand.StopScene(null));
    assertThat(card(play, ANNA).state()).isEqualTo(SceneState.STOPPED);
    assertThat(play.refused(RUTH, new StudioCommand.SwapRoles("1"))).isEqualTo(Rule.BR6);
    assertThat(card(play, CARA).state()).isEqualTo(SceneState.PLAYING);
  }

  @Test
  @DisplayName("BR7 a call for help is seen by staff, and ends when somebody comes who can speak")
  void help() {
    var play = Scenes.open();
    assertThat(play.refused(EVA, new StudioCommand.AskForHelp())).isEqualTo(Rule.BR7);
    play.does(DORA, new StudioCommand.AskForHelp());
    assertThat(room(play, "2").helpBy()).isEqualTo(DORA);
    assertThat(card(play, CARA).helpAsked()).isTrue();
    assertThat(card(play, ANNA).helpAsked()).isFalse();
    play.does(JO, new StudioCommand.Visit("2"));
    assertThat(room(play, "2").helpBy()).isEqualTo(DORA);
    play.does(RUTH, new StudioCommand.Visit("2"));
    assertThat(room(play, "2").helpBy()).isNull();
    assertThat(card(play, CARA).visiting()).containsExactly(Play.name(JO), Play.name(RUTH));
    play.does(CARA, new StudioCommand.AskForHelp());
    play.does(DORA, new StudioCommand.WithdrawHelp());
    assertThat(room(play, "2").helpBy()).isNull();
  }

  @Test
  @DisplayName("BR8 BR25 a whisper is one person's, a line to all rooms is every room's")
  void lines() {
    var play = Scenes.open();
    assertThat(play.refused(RUTH, new StudioCommand.Whisper(EVA, Scenes.words("x"))))
        .isEqualTo(Rule.BR8);
    assertThat(play.refused(RUTH, new StudioCommand.Whisper(ANNA, Scenes.words(" "))))
        .isEqualTo(Rule.CH6);
    play.does(RUTH, new StudioCommand.Whisper(ANNA, Scenes.words("Ask her now")));
    play.does(RUTH, new StudioCommand.SayToRooms(Scenes.words("Half-time")));
    assertThat(requireNonNull(card(play, ANNA).whispered()).text()).isEqualTo("Ask her now");
    assertThat(requireNonNull(card(play, CARA).said()).text()).isEqualTo("Half-time");
    for (var other : List.of(BEN, CARA, DORA, EVA)) {
      assertThat(play.sees(other).toString()).doesNotContain("Ask her now");
    }
    assertThat(play.sees(EVA).toString()).doesNotContain("Half-time");
  }

  @Test
  @DisplayName("BR9 BR18 called back, a room whose people are all ready is back at once")
  void ready() {
    var play = Scenes.open();
    assertThat(play.refused(ANNA, new StudioCommand.ReadyToReturn())).isEqualTo(Rule.BR9);
    play.does(RUTH, new StudioCommand.BringBack(null));
    assertThat(card(play, ANNA).endsAt()).isEqualTo(play.now().plusSeconds(60));
    assertThat(card(play, ANNA).returning()).isTrue();
    play.does(ANNA, new StudioCommand.ReadyToReturn());
    assertThat(play.room().inBreakout(ANNA)).isTrue();
    play.does(BEN, new StudioCommand.ReadyToReturn());
    assertThat(play.room().inBreakout(BEN)).isFalse();
    assertThat(play.room().inBreakout(CARA)).isTrue();
    play.does(RUTH, new StudioCommand.ExtendScenes("2", 5));
    assertThat(card(play, CARA).returning()).isFalse();
    assertThat(card(play, CARA).endsAt()).isEqualTo(play.now().plusSeconds(60 + 300));
  }

  @Test
  @DisplayName(
      "BR10 BR21 one person is moved, one room extended or merged, and no other is touched")
  void moving() {
    var play = Scenes.open();
    var other = room(play, "1");
    play.does(RUTH, place(EVA, "2"));
    play.does(RUTH, new StudioCommand.ExtendScenes("2", 5));
    assertThat(room(play, "1")).isEqualTo(other);
    assertThat(card(play, EVA).mine()).isEqualTo(ScenePart.OBSERVER);
    assertThat(play.refused(RUTH, new StudioCommand.ExtendScenes("2", 0))).isEqualTo(Rule.BR10);
    assertThat(play.refused(RUTH, new StudioCommand.ExtendScenes("2", 31))).isEqualTo(Rule.BR10);
    for (int i = 0; i < 3; i++) {
      play.does(RUTH, new StudioCommand.ExtendScenes("2", 30));
    }
    assertThat(play.refused(RUTH, new StudioCommand.ExtendScenes("2", 30))).isEqualTo(Rule.BR10);
    play.does(RUTH, new StudioCommand.KeepApart(ANNA, CARA));
    assertThat(play.refused(RUTH, new StudioCommand.MergeBreakouts("1", "2"))).isEqualTo(Rule.SN5);
    play.does(RUTH, new StudioCommand.LetTogether(ANNA, CARA));
    play.does(JO, new StudioCommand.Visit("1"));
    play.does(RUTH, new StudioCommand.MergeBreakouts("1", "2"));
    assertThat(room(play, "2").cast()).hasSize(5);
    assertThat(room(play, "2").visiting()).containsExactly(JO);
    assertThat(play.refused(RUTH, new StudioCommand.MergeBreakouts("1", "2"))).isEqualTo(Rule.SN6);
  }

  @Test
  @DisplayName(
      "BR12 BR19 who watches is not heard or seen; what was on is on again, what was off is off")
  void asBefore() {
    var play = Scenes.prepared(ANNA, BEN, CARA, DORA, EVA);
    on(play, BEN, EVA);
    play.does(RUTH, place(EVA, "1", ScenePart.OBSERVER));
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    assertThat(received(play, ANNA)).containsExactly(BEN);
    assertThat(play.me(EVA).watching()).isTrue();
    assertThat(play.me(EVA).microphone()).isTrue();
    assertThat(play.me(EVA).microphoneHeld()).isEqualTo(View.MicrophoneHeld.WATCHING);
    play.does(EVA, new Command.TurnCamera(false));
    assertThat(play.refused(EVA, new Command.TurnCamera(true))).isEqualTo(Rule.BR12);
    assertThat(play.refused(EVA, new Command.TurnMicrophone(true))).isEqualTo(Rule.BR12);
    on(play, ANNA);
    play.does(BEN, new Command.TurnMicrophone(false));
    play.does(RUTH, new StudioCommand.BringBack(null));
    Scenes.after(play, 60);
    assertThat(play.me(EVA).microphone()).isTrue();
    assertThat(play.me(EVA).camera()).isFalse();
    assertThat(play.me(ANNA).microphone() || play.me(ANNA).camera()).isFalse();
    assertThat(play.me(BEN).microphone()).isFalse();
    assertThat(play.me(BEN).camera()).isTrue();
    assertThat(received(play, ANNA)).containsExactlyInAnyOrder(BEN, EVA);
  }

  @Test
  @DisplayName("BR26 BR12 who watches is heard and seen in their private room, and there alone")
  void watcherInPrivate() {
    var play = Scenes.prepared(ANNA, BEN, CARA, DORA, EVA);
    on(play, EVA, RUTH);
    play.does(RUTH, place(EVA, "1", ScenePart.OBSERVER));
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    play.does(EVA, new Command.TurnCamera(false));
    play.does(RUTH, new RetreatCommand.OfferPrivateRoom(EVA));
    play.does(EVA, new RetreatCommand.AcceptPrivateRoom());
    assertThat(play.me(EVA).watching()).isFalse();
    assertThat(play.me(EVA).microphoneHeld()).isNull();
    play.does(EVA, new Command.TurnCamera(true));
    assertThat(received(play, RUTH)).containsExactly(EVA);
    assertThat(received(play, ANNA)).doesNotContain(EVA);
    assertThat(seat(play, EVA, RUTH).elsewhere()).isFalse();
    assertThat(seat(play, EVA, RUTH).camera()).isTrue();
    assertThat(seat(play, RUTH, EVA).camera()).isTrue();
    assertThat(seat(play, ANNA, RUTH).elsewhere()).isTrue();
    play.does(EVA, new RetreatCommand.LeavePrivateRoom());
    assertThat(play.me(EVA).watching()).isTrue();
    assertThat(received(play, ANNA)).doesNotContain(EVA);
  }

  @Test
  @DisplayName("BR13 BR16 in a breakout no hand is raised and no policy holds; a hush does")
  void policies() {
    var play = Scenes.prepared(ANNA, BEN, CARA, DORA);
    play.does(RUTH, new TurnCommand.SetFloorPolicy(FloorPolicy.BY_HAND));
    play.does(RUTH, new Command.Hush(BEN));
    play.does(RUTH, new TurnCommand.GiveFloor(CARA));
    play.does(CARA, new TurnCommand.AcceptFloor());
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    assertThat(play.room().hasTheFloor()).isNull();
    assertThat(play.refused(ANNA, new Command.RaiseHand())).isEqualTo(Rule.BR13);
    assertThat(play.refused(BEN, new Command.TurnMicrophone(true))).isEqualTo(Rule.HU1);
    on(play, ANNA);
    assertThat(received(play, BEN)).containsExactly(ANNA);
    assertThat(play.refused(RUTH, new TurnCommand.GiveFloor(ANNA))).isEqualTo(Rule.FL2);
  }

  @Test
  @DisplayName("BR15 CF4 outside it only that somebody is elsewhere is shown of a breakout")
  void outside() {
    var play = Scenes.open();
    on(play, ANNA);
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.STILL));
    play.does(BEN, new RetreatCommand.Pause());
    play.loses(ANNA);
    for (var viewer : List.of(CARA, EVA)) {
      for (var seat : List.of(ANNA, BEN)) {
        var shown =
            play.circleOf(viewer).seats().stream()
                .filter(s -> s.seat().equals(seat))
                .findAny()
                .orElseThrow();
        assertThat(shown)
            .isEqualTo(
                new View.Seat(
                    seat,
                    Play.name(seat),
                    hearth.practice.Role.MEMBER,
                    false,
                    View.Presence.HERE,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    Ladder.VIDEO,
                    null));
      }
      assertThat(play.sees(viewer).studio()).isNull();
      assertThat(play.room().mayKnowOf(ANNA, viewer)).isFalse();
    }
    assertThat(Scenes.card(play, EVA)).isNull();
    assertThat(play.room().mayKnowOf(ANNA, RUTH)).isTrue();
    assertThat(room(play, "1").cast()).hasSize(2);
  }

  @Test
  @DisplayName("BR17 SN8 time is the server's: out of the part 20 s before the end, then back")
  void time() {
    var play = Scenes.open();
    var endsAt = requireNonNull(card(play, ANNA).endsAt());
    assertThat(endsAt).isEqualTo(play.now().plusSeconds(12 * 60));
    assertThat(play.room().nextDeadline()).isEqualTo(endsAt.minusSeconds(20));
    Scenes.after(play, 12 * 60 - 20);
    assertThat(card(play, ANNA).state()).isEqualTo(SceneState.STEPPING_OUT);
    assertThat(play.room().nextDeadline()).isEqualTo(endsAt);
    Scenes.after(play, 20);
    assertThat(Scenes.card(play, ANNA)).isNull();
    assertThat(play.room().studio().play()).isNull();
  }

  @Test
  @DisplayName("BR20 late, back or loaded anew: in one's breakout from the first moment")
  void landing() {
    var play = Scenes.circle(ANNA, BEN, CARA);
    play.does(RUTH, Scenes.arrange(Arrangement.BY_HAND, 2));
    Scenes.place(play, "1", ANNA, BEN, DORA);
    play.does(RUTH, Scenes.scene(null));
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    Scenes.comes(play, DORA);
    assertThat(card(play, DORA).mine()).isEqualTo(ScenePart.OBSERVER);
    play.loses(BEN).comes(BEN, "another page");
    assertThat(card(play, BEN).mine()).isEqualTo(ScenePart.OTHER);
    play.does(DORA, new Command.Leave());
    play.does(RUTH, new Command.SendBack(BEN));
    assertThat(room(play, "1").cast())
        .extracting(StudioView.PlayingPart::seat)
        .containsExactly(ANNA);
    play.does(RUTH, new Command.Admit(BEN));
    assertThat(play.room().inBreakout(BEN)).isFalse();
  }

  @Test
  @DisplayName("BR22 BR27 anybody may watch instead or go back; a room that nobody is in closes")
  void back() {
    var play = Scenes.open();
    play.does(ANNA, new StudioCommand.AnswerPart(PartAnswer.WATCH));
    assertThat(card(play, ANNA).mine()).isEqualTo(ScenePart.OBSERVER);
    play.does(ANNA, new StudioCommand.AnswerPart(PartAnswer.STAY));
    assertThat(Scenes.card(play, ANNA)).isNull();
    play.does(BEN, new StudioCommand.AnswerPart(PartAnswer.STAY));
    assertThat(requireNonNull(play.room().studio().play()).rooms()).hasSize(1);
    assertThat(card(play, CARA).state()).isEqualTo(SceneState.PLAYING);
  }

  @Test
  @DisplayName("BR11 BR23 afterwards: out of the part by one's own word, then a round of feedback")
  void afterwards() {
    var play = Scenes.open();
    assertThat(play.refused(RUTH, new StudioCommand.StartFeedback())).isEqualTo(Rule.BR11);
    play.does(RUTH, new StudioCommand.BringBack(null));
    Scenes.after(play, 60);
    assertThat(play.sees(ANNA).stepOut())
        .isEqualTo(new SceneCard.SteppingOut("The call", ScenePart.SELF));
    assertThat(play.sees(EVA).stepOut()).isNull();
    play.does(ANNA, new StudioCommand.StepOut());
    assertThat(play.sees(ANNA).stepOut()).isNull();
    var studio = requireNonNull(play.sees(RUTH).studio());
    assertThat(studio.steppingOut()).containsExactly(BEN, CARA, DORA);
    assertThat(studio.feedback()).isTrue();
    play.does(RUTH, new StudioCommand.StartFeedback());
    assertThat(requireNonNull(play.sees(EVA).turns()).feedback()).isTrue();
    assertThat(requireNonNull(play.sees(EVA).turns()).round()).isNotNull();
    play.does(RUTH, new TurnCommand.EndRound());
    assertThat(requireNonNull(play.sees(EVA).turns()).feedback()).isFalse();
    assertThat(requireNonNull(play.sees(RUTH).studio()).feedback()).isFalse();
  }

  @Test
  @DisplayName("BR23 who steps back alone is asked to step out too, who never came is not")
  void steppingOut() {
    var play = Scenes.circle(ANNA, BEN);
    play.does(RUTH, Scenes.arrange(Arrangement.BY_HAND, 2));
    Scenes.place(play, "1", ANNA, BEN);
    play.does(RUTH, place(DORA, "1", ScenePart.DOUBLE));
    play.does(RUTH, Scenes.scene(null));
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    play.does(ANNA, new StudioCommand.AnswerPart(PartAnswer.STAY));
    assertThat(requireNonNull(play.sees(ANNA).stepOut()).part()).isEqualTo(ScenePart.SELF);
    play.does(RUTH, new StudioCommand.BringBack(null));
    Scenes.after(play, 60);
    assertThat(requireNonNull(play.sees(RUTH).studio()).steppingOut()).containsExactly(ANNA, BEN);
  }

  @Test
  @DisplayName("BR24 VG5 without staff scenes hold still after 30 s, and after 60 s all are back")
  void unattended() {
    var play = Scenes.open();
    on(play, ANNA, EVA);
    play.loses(RUTH).loses(JO);
    Scenes.after(play, 15);
    assertThat(play.me(EVA).microphone()).isFalse();
    assertThat(play.me(ANNA).microphone()).isTrue();
    assertThat(received(play, BEN)).containsExactly(ANNA);
    assertThat(play.room().nextDeadline()).isEqualTo(play.now().plusSeconds(15));
    Scenes.after(play, 15);
    assertThat(card(play, ANNA).state()).isEqualTo(SceneState.FROZEN);
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.refused(ANNA, new StudioCommand.GoOnScene(null))).isEqualTo(Rule.VG6);
    Scenes.after(play, 30);
    assertThat(play.room().studio().play()).isNull();
    assertThat(play.sees(ANNA).stepOut()).isNotNull();
    assertThat(play.sees(ANNA).holding()).isNotNull();
  }

  @Test
  @DisplayName("BR24 staff who are back in time let the scenes go on")
  void attendedAgain() {
    var play = Scenes.open();
    play.loses(RUTH).loses(JO);
    Scenes.after(play, 30);
    play.comes(RUTH);
    play.does(ANNA, new StudioCommand.GoOnScene(null));
    on(play, ANNA);
    assertThat(received(play, BEN)).containsExactly(ANNA);
  }

  @Test
  @DisplayName("BR26 a private room and a pause lead back into the breakout")
  void retreat() {
    var play = Scenes.open();
    on(play, ANNA, BEN, RUTH);
    play.does(BEN, new RetreatCommand.Pause());
    assertThat(received(play, ANNA)).isEmpty();
    play.does(BEN, new RetreatCommand.Resume());
    play.does(RUTH, new RetreatCommand.OfferPrivateRoom(BEN));
    play.does(BEN, new RetreatCommand.AcceptPrivateRoom());
    assertThat(received(play, BEN)).containsExactly(RUTH);
    assertThat(Scenes.card(play, BEN)).isNull();
    play.does(BEN, new RetreatCommand.LeavePrivateRoom());
    assertThat(received(play, BEN)).containsExactly(ANNA);
  }

  @Test
  @DisplayName("BR28 the same again: accepted, nothing recorded")
  void again() {
    var play = Scenes.open();
    play.does(ANNA, new StudioCommand.AskForHelp());
    play.does(ANNA, new StudioCommand.FreezeScene(null));
    play.does(JO, new StudioCommand.Visit("1"));
    assertThat(
            Stream.of(
                    play.does(BEN, new StudioCommand.AskForHelp()),
                    play.does(BEN, new StudioCommand.FreezeScene(null)),
                    play.does(JO, new StudioCommand.Visit("1")),
                    play.does(RUTH, new StudioCommand.LeaveVisit()),
                    play.does(EVA, new StudioCommand.StepOut()))
                .flatMap(List::stream))
        .isEmpty();
  }
}
