package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;

import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Role-play in tests: six members, Ruth who leads, Jo who observes. */
final class Scenes {
  static final SeatId DORA = new SeatId("dora");
  static final SeatId EVA = new SeatId("eva");
  static final SeatId FINN = new SeatId("finn");
  static final SceneText CALL =
      new SceneText(
          null, "The call", "You ring your sister.", "To ask for one thing.", List.of("Hello, …"));

  private Scenes() {}

  /** The session, and nobody of these has come but Ruth and Jo. */
  static Play opened() {
    List<Event.Place> places = new ArrayList<>();
    places.add(Play.place(RUTH, Role.THERAPIST));
    places.add(Play.place(JO, Role.CO_THERAPIST));
    List.of(ANNA, BEN, CARA, DORA, EVA, FINN)
        .forEach(seat -> places.add(Play.place(seat, Role.MEMBER)));
    var play = new Play().happened(Play.opening(places)).waiting(RUTH, JO);
    play.does(RUTH, new Command.StartSession());
    return play;
  }

  static Play circle(SeatId... members) {
    var play = opened();
    comes(play, members);
    return play;
  }

  static void comes(Play play, SeatId... members) {
    play.waiting(members);
    for (var member : members) {
      play.does(RUTH, new Command.Admit(member));
    }
  }

  /** Anna and Ben in breakout 1, Cara and Dora in 2, Eva (and Finn, watching) in 3; prepared. */
  static Play prepared(SeatId... members) {
    var play = circle(members);
    play.does(RUTH, arrange(Arrangement.BY_HAND, 2));
    if (members.length < 6) {
      play.does(RUTH, new StudioCommand.AddBreakout());
    }
    place(play, "1", ANNA, BEN);
    place(play, "2", CARA, DORA);
    play.does(RUTH, scene(null));
    return play;
  }

  static Play shown() {
    var play = prepared(ANNA, BEN, CARA, DORA, EVA);
    play.does(RUTH, new StudioCommand.ShowParts());
    return play;
  }

  /** Anna (self) with Ben in breakout 1, Cara (self) with Dora in 2, Eva in the circle. */
  static Play open() {
    var play = shown();
    play.does(RUTH, new StudioCommand.OpenScenes());
    return play;
  }

  /** On stage Anna (self) and Ben; Cara, Dora and Eva watch. */
  static Play onStage() {
    var play = circle(ANNA, BEN, CARA, DORA, EVA);
    play.does(RUTH, new StudioCommand.Arrange(SceneKind.STAGE, Arrangement.BY_HAND, 2, 0));
    place(play, "stage", ANNA, BEN);
    play.does(RUTH, scene(null));
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    return play;
  }

  static void place(Play play, String breakout, SeatId... seats) {
    for (var seat : seats) {
      play.does(RUTH, place(seat, breakout));
    }
  }

  static StudioCommand.Place place(SeatId seat, @Nullable String breakout) {
    return new StudioCommand.Place(seat, breakout, null);
  }

  static StudioCommand.Place place(SeatId seat, @Nullable String breakout, ScenePart part) {
    return new StudioCommand.Place(seat, breakout, part);
  }

  static StudioCommand.Arrange arrange(Arrangement how, int size) {
    return new StudioCommand.Arrange(SceneKind.BREAKOUTS, how, size, 7);
  }

  static StudioCommand.SetScene scene(@Nullable String breakout) {
    return scene(breakout, CALL);
  }

  static StudioCommand.SetScene scene(@Nullable String breakout, SceneText text) {
    return new StudioCommand.SetScene(breakout, Private.of(RUTH, Private.Kind.SCENE, text));
  }

  static Private<String> words(String text) {
    return Private.of(RUTH, Private.Kind.SCENE, text);
  }

  static Play after(Play play, long seconds) {
    play.after(Duration.ofSeconds(seconds));
    play.does(RUTH, new Command.Tick());
    return play;
  }

  /** The cards' texts that this person is shown. */
  static @Nullable SceneCard card(Play play, SeatId seat) {
    return play.sees(seat).scene();
  }
}
