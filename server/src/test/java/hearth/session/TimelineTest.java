package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Each thing that is told is written here by its minutes since the start: {@code turn 1-3 anna}.
 */
class TimelineTest {
  private static final Instant START = Instant.parse("2026-03-02T17:00:00Z");

  private static Play minutes(Play play, int more) {
    return play.after(Duration.ofMinutes(more));
  }

  private static Play seconds(Play play, int more) {
    return play.after(Duration.ofSeconds(more));
  }

  private static String minute(@Nullable Instant at) {
    return at == null ? "" : Long.toString(Duration.between(START, at).toMinutes());
  }

  private static List<String> told(Play play, SpanKind... kinds) {
    return play.timeline().spans().stream()
        .filter(it -> List.of(kinds).contains(it.kind()))
        .map(TimelineTest::told)
        .toList();
  }

  private static String told(Timeline.Span it) {
    var who = it.seats().stream().map(SeatId::value).collect(Collectors.joining(" "));
    var title = it.title() == null ? "" : it.title().or("?");
    var words = it.kind() + " " + minute(it.from()) + "-" + minute(it.until());
    return Stream.of(words, who, title).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }

  private static List<String> stays(Play play, SeatId seat) {
    return play.timeline().stays().getOrDefault(seat, List.of()).stream()
        .map(stay -> minute(stay.from()) + "-" + minute(stay.until()))
        .toList();
  }

  @Test
  @DisplayName("TL2 who was there, from when until when: staff too, and nobody who only waited")
  void attendance() {
    var play = Play.opened().waiting(RUTH, JO, ANNA, BEN, CARA);
    assertThat(play.timeline().startedAt()).isNull();
    minutes(play, 5).does(RUTH, new Command.StartSession());
    minutes(play, 1).does(RUTH, new Command.Admit(ANNA));
    play.does(RUTH, new Command.Admit(BEN));
    minutes(play, 4).does(ANNA, new Command.Leave());
    play.does(RUTH, new Command.SendBack(BEN));
    minutes(play, 2).does(RUTH, new Command.Admit(BEN));
    minutes(play, 3).does(RUTH, new Command.Remove(BEN));
    assertThat(stays(play, RUTH)).containsExactly("5-");
    minutes(play, 5).does(RUTH, new Command.EndSession());
    assertThat(stays(play, RUTH)).containsExactly("5-20");
    assertThat(stays(play, JO)).containsExactly("5-20");
    assertThat(stays(play, ANNA)).containsExactly("6-10");
    assertThat(stays(play, BEN)).containsExactly("6-10", "12-15");
    assertThat(play.timeline().stays()).doesNotContainKey(CARA);
    assertThat(minute(play.timeline().startedAt())).isEqualTo("5");
    assertThat(minute(play.timeline().endedAt())).isEqualTo("20");
    assertThat(play.timeline().members()).containsExactly(ANNA, BEN, CARA);
  }

  @Test
  @DisplayName("TL2 a lost connection ends a stay, unless it is back within 15 seconds")
  void lost() {
    var play = Play.circle(ANNA, BEN);
    minutes(play, 1).loses(ANNA).loses(BEN);
    assertThat(stays(play, ANNA)).containsExactly("0-1");
    seconds(play, 14).comes(ANNA);
    assertThat(stays(play, ANNA)).containsExactly("0-");
    seconds(play, 1).comes(BEN);
    assertThat(stays(play, BEN)).containsExactly("0-1", "1-");
    minutes(play, 1).does(ANNA, new Command.Leave());
    play.waiting(ANNA).does(RUTH, new Command.Admit(ANNA));
    assertThat(stays(play, ANNA)).as("who left, left").containsExactly("0-2", "2-");
  }

  @Test
  @DisplayName("TL3 a step lasts until the next is reached, by the title it has last")
  void steps() {
    var play = Play.circle(ANNA);
    minutes(play, 1).does(RUTH, new AgendaCommand.GoToStep("checkInRound"));
    minutes(play, 2).does(RUTH, new AgendaCommand.GoToStep("linking"));
    var ours = Private.of(RUTH, Private.Kind.AGENDA, "Our week");
    play.does(RUTH, new AgendaCommand.PutStep("linking", StepKind.LINKING, ours, 15, null));
    minutes(play, 3).does(RUTH, new Command.EndSession());
    assertThat(told(play, SpanKind.STEP))
        .containsExactly("step 1-3 Check-in round", "step 3-6 Our week");
  }

  @Test
  @DisplayName("TL4 a turn lasts while somebody has the floor, one at a time")
  void floor() {
    var play = Play.circle(ANNA, BEN);
    gives(play, ANNA);
    minutes(play, 2);
    gives(play, BEN);
    assertThat(told(play, SpanKind.TURN)).containsExactly("turn 0-2 anna", "turn 2- ben");
    minutes(play, 1).does(BEN, new TurnCommand.FinishTurn());
    gives(play, ANNA);
    minutes(play, 1).does(ANNA, new Command.Leave());
    assertThat(told(play, SpanKind.TURN))
        .containsExactly("turn 0-2 anna", "turn 2-3 ben", "turn 3-4 anna");
  }

  private static void gives(Play play, SeatId to) {
    play.does(RUTH, new TurnCommand.GiveFloor(to));
    play.does(to, new TurnCommand.AcceptFloor());
  }

  @Test
  @DisplayName("TL4 TL5 in a round turns, passes, and one that goes back; it ends with the round")
  void round() {
    var play = Play.circle(ANNA, BEN, CARA);
    play.does(RUTH, new TurnCommand.StartRound(null));
    minutes(play, 1).does(RUTH, new TurnCommand.NextTurn(ANNA));
    minutes(play, 1).does(RUTH, new TurnCommand.BackTurn(BEN));
    minutes(play, 1).does(ANNA, new TurnCommand.FinishTurn());
    play.does(BEN, new TurnCommand.Pass());
    minutes(play, 1).does(RUTH, new TurnCommand.EndRound());
    assertThat(told(play, SpanKind.TURN, SpanKind.PASS))
        .containsExactly(
            "turn 0-1 anna", "turn 1-2 ben", "turn 2-3 anna", "pass 3-3 ben", "turn 3-4 cara");
    assertThat(told(play, SpanKind.ROUND)).containsExactly("round 0-4 anna ben cara");
  }

  @Test
  @DisplayName("TL4 a turn is none that was skipped, taken back or whose person was away at once")
  void hardly() {
    var play = Play.circle(ANNA, BEN, CARA);
    play.does(RUTH, new TurnCommand.StartRound(null));
    seconds(play, 4).does(RUTH, new TurnCommand.SkipTurn(ANNA));
    seconds(play, 4).loses(BEN);
    seconds(play, 60).does(RUTH, new Command.Tick());
    seconds(play, 60).loses(CARA);
    minutes(play, 4).does(RUTH, new Command.Tick());
    assertThat(told(play, SpanKind.TURN)).as("until she was lost").containsExactly("turn 1-2 cara");
  }

  @Test
  @DisplayName("TL6 a breakout is another one when somebody is moved; nobody is in two at a time")
  void moved() {
    var play = Scenes.open();
    minutes(play, 2).does(RUTH, new StudioCommand.Place(BEN, "2", null));
    minutes(play, 3).does(RUTH, new StudioCommand.MergeBreakouts("1", "2"));
    minutes(play, 5).does(RUTH, new StudioCommand.BringBack(null));
    minutes(play, 1).does(RUTH, new Command.Tick());
    assertThat(told(play, SpanKind.BREAKOUT))
        .containsExactly(
            "breakout 0-2 anna ben",
            "breakout 0-2 cara dora",
            "breakout 2-5 anna",
            "breakout 2-5 cara dora ben",
            "breakout 5-11 cara dora ben anna");
  }

  @Test
  @DisplayName("TL6 who of staff visited whom; on the stage, who tapped in")
  void visits() {
    var play = Scenes.open();
    minutes(play, 1).does(JO, new StudioCommand.Visit("2"));
    minutes(play, 2).does(JO, new StudioCommand.Visit("1"));
    minutes(play, 1).does(JO, new StudioCommand.LeaveVisit());
    assertThat(told(play, SpanKind.VISIT))
        .containsExactly("visit 1-3 jo cara dora", "visit 3-4 jo anna ben");
    var stage = Scenes.onStage();
    minutes(stage, 2).does(CARA, new StudioCommand.AskTapIn(ScenePart.OTHER));
    stage.does(RUTH, new StudioCommand.LetTapIn(CARA));
    assertThat(told(stage, SpanKind.STAGE))
        .containsExactly("stage 0-2 anna ben", "stage 2- anna cara");
  }

  @Test
  @DisplayName("TL7 private rooms, calls and who came, flags said again, and a room without staff")
  void care() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, new RetreatCommand.OfferPrivateRoom(ANNA));
    play.does(ANNA, new RetreatCommand.AcceptPrivateRoom());
    minutes(play, 2).does(ANNA, new RetreatCommand.LeavePrivateRoom());
    play.does(BEN, new CareCommand.CallSupport());
    minutes(play, 1).does(JO, new CareCommand.TakeCall(BEN));
    play.does(ANNA, new CareCommand.CallSupport());
    play.does(ANNA, new CareCommand.SayNotSafe());
    minutes(play, 1).does(ANNA, new CareCommand.WithdrawCall());
    play.does(ANNA, new CareCommand.SayNotSafe());
    play.loses(RUTH).loses(JO);
    minutes(play, 1).does(ANNA, new Command.Tick());
    minutes(play, 1).comes(JO);
    assertThat(told(play, SpanKind.PRIVATE_ROOM, SpanKind.SUPPORT, SpanKind.FLAG, SpanKind.HOLDING))
        .containsExactly(
            "privateRoom 0-2 anna ruth",
            "support 2-3 ben jo",
            "support 3-4 anna",
            "flag 3- anna",
            "flag 4- anna",
            "holding 5-6");
  }

  @Test
  @DisplayName("TL8 the end ends all, and the scenes' cards are forgotten with the session")
  void end() {
    var play = Scenes.open();
    play.does(RUTH, new AgendaCommand.GoToStep("rolePlay"));
    minutes(play, 1).does(JO, new StudioCommand.Visit("1"));
    play.does(ANNA, new CareCommand.CallSupport());
    play.does(ANNA, new CareCommand.SayNotSafe());
    assertThat(play.timeline().spans())
        .filteredOn(it -> it.scene() != null)
        .hasSize(3)
        .allSatisfy(it -> assertThat(title(it)).isEqualTo("The call"));
    minutes(play, 1).does(RUTH, new Command.EndSession());
    assertThat(play.timeline().spans())
        .allSatisfy(it -> assertThat(it.until() == null).isEqualTo(it.kind() == SpanKind.FLAG))
        .filteredOn(it -> it.scene() != null)
        .hasSize(3)
        .allSatisfy(it -> assertThat(title(it)).isEqualTo("forgotten"));
    assertThat(told(play, SpanKind.FLAG)).containsExactly("flag 1- anna");
  }

  private static String title(Timeline.Span it) {
    return it.scene() == null ? "" : it.scene().map(SceneText::title, "forgotten");
  }

  @Test
  @DisplayName("TL9 after 2,000 nothing else is told to have begun, and after 100 stays no break")
  void bounded() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new AgendaCommand.GoToStep("linking"));
    for (int i = 0; i < Spans.MOST; i++) {
      seconds(play, 1).does(RUTH, new AgendaCommand.GoToStep(i % 2 == 0 ? "rolePlay" : "linking"));
    }
    for (int i = 0; i < Stays.MOST + 1; i++) {
      seconds(play, 20).loses(ANNA);
      seconds(play, 20).comes(ANNA);
    }
    play.does(ANNA, new CareCommand.SayNotSafe());
    assertThat(play.timeline().spans()).hasSize(Spans.MOST).noneMatch(it -> it.until() == null);
    var stays = play.timeline().stays().getOrDefault(ANNA, List.of());
    assertThat(stays).hasSize(Stays.MOST);
    assertThat(stays.getLast().until()).isNull();
  }

  @Test
  @DisplayName("TL10 what went on at a moment: the step, whose turn, and the scene it is about")
  void then() {
    var play = Scenes.open();
    var door = new SceneText(null, "At the door", "", "", List.of());
    play.does(RUTH, Scenes.scene("2", door));
    play.does(RUTH, new AgendaCommand.GoToStep("rolePlay"));
    minutes(play, 1).does(JO, new StudioCommand.Visit("2"));
    assertThat(scene(play, ANNA, JO)).as("of whom it is about").isEqualTo("The call");
    assertThat(scene(play, Scenes.EVA, JO)).as("of who visits").isEqualTo("At the door");
    assertThat(scene(play, null, JO)).isEqualTo("At the door");
    assertThat(scene(play, null, RUTH)).as("in the circle").isEqualTo("");
    assertThat(step(play, play.now())).isEqualTo("Role-play");
    assertThat(step(play, START.minusSeconds(1))).isEqualTo("");
    var stage = Scenes.onStage();
    assertThat(scene(stage, CARA, RUTH)).as("on the stage").isEqualTo("The call");
  }

  @Test
  @DisplayName("TL10 the speaker of a moment is whose turn it was, passed or not")
  void speaker() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, new TurnCommand.StartRound(null));
    minutes(play, 1).does(ANNA, new TurnCommand.Pass());
    minutes(play, 1).does(BEN, new TurnCommand.FinishTurn());
    assertThat(speaker(play, START)).isEqualTo(ANNA);
    assertThat(speaker(play, START.plusSeconds(59))).isEqualTo(ANNA);
    assertThat(speaker(play, START.plusSeconds(60))).isEqualTo(BEN);
    assertThat(speaker(play, START.plusSeconds(120))).isNull();
  }

  private static @Nullable SeatId speaker(Play play, Instant at) {
    return play.timeline().then(at, null, JO).speaker();
  }

  private static String step(Play play, Instant at) {
    var step = play.timeline().then(at, null, JO).step();
    return step == null ? "" : step.or("?");
  }

  private static String scene(Play play, @Nullable SeatId about, SeatId writer) {
    var scene = play.timeline().then(play.now(), about, writer).scene();
    return scene == null ? "" : scene.map(SceneText::title, "?");
  }
}
